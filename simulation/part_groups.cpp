#include "simulation/part_groups.h"

#include <algorithm>
#include <numeric>

namespace twinbench {

std::vector<std::vector<std::uint32_t>> groupParts(
    std::size_t partCount, std::span<const std::pair<std::uint32_t, std::uint32_t>> links) {
    std::vector<std::uint32_t> parent(partCount);
    std::iota(parent.begin(), parent.end(), 0U);
    const auto root = [&parent](std::uint32_t part) {
        while (parent[part] != part) {
            part = parent[part] = parent[parent[part]];
        }
        return part;
    };
    for (const auto& [a, b] : links) {
        const std::uint32_t rootA = root(a);
        const std::uint32_t rootB = root(b);
        parent[std::max(rootA, rootB)] = std::min(rootA, rootB);
    }
    std::vector<std::vector<std::uint32_t>> byRoot(partCount);
    for (std::uint32_t part = 0; part < partCount; ++part) {
        byRoot[root(part)].push_back(part);
    }
    std::erase_if(byRoot, [](const auto& group) { return group.empty(); });
    return byRoot;
}

}  // namespace twinbench
