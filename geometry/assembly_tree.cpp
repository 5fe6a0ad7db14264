#include "geometry/assembly_tree.h"

#include <algorithm>

namespace twinbench {

std::vector<std::uint32_t> partsBelow(const AssemblyNode& node) {
    std::vector<std::uint32_t> parts = node.parts;
    for (const AssemblyNode& child : node.children) {
        const auto below = partsBelow(child);
        parts.insert(parts.end(), below.begin(), below.end());
    }
    std::sort(parts.begin(), parts.end());
    return parts;
}

}  // namespace twinbench
