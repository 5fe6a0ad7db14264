#pragma once

#include <string>
#include <vector>

#include "geometry/assembly.h"
#include "twin/system_model.h"

namespace twinbench {

/// The patterns of a key that holds a text or several; none if it is absent.
std::vector<std::string> patternsOf(const Json& values, const char* key);
bool matchesAny(const std::vector<std::string>& patterns, const Part& part);
/// A text that means this part and no other.
const std::string& ownPattern(const Part& part);

}  // namespace twinbench
