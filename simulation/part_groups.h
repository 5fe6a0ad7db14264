#pragma once

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace twinbench {

/// Parts joined by links, directly or through others: each group ascending, groups by their first
/// part. A part without a link is a group of its own.
std::vector<std::vector<std::uint32_t>> groupParts(
    std::size_t partCount, std::span<const std::pair<std::uint32_t, std::uint32_t>> links);

}  // namespace twinbench
