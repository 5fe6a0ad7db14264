#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace twinbench {

/// The candidate nearest to `word` by edit distance, empty if none is near.
std::string nearestWord(std::string_view word, const std::vector<std::string>& candidates);

}  // namespace twinbench
