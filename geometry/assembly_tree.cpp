#include "geometry/assembly_tree.h"

#include <algorithm>

namespace twinbench {

namespace {

bool isOneOfSeveralSolids(const Part& part) {
    constexpr const char* kSuffix = "/Solid ";
    return part.name.find(kSuffix) != std::string::npos;
}

void addGivenNames(const AssemblyNode& node, const std::vector<Part>& parts,
                   std::map<std::uint32_t, std::string>& names) {
    for (const AssemblyNode& child : node.children) {
        if (child.children.empty() && child.parts.size() == 1 &&
            isOneOfSeveralSolids(parts[child.parts.front()])) {
            names[child.parts.front()] = child.name;
        }
        addGivenNames(child, parts, names);
    }
}

}  // namespace

std::map<std::uint32_t, std::string> givenNames(const AssemblyNode& root,
                                                const std::vector<Part>& parts) {
    std::map<std::uint32_t, std::string> names;
    addGivenNames(root, parts, names);
    return names;
}

std::string withGivenName(const std::string& text,
                          const std::map<std::uint32_t, std::string>& givenNames,
                          std::uint32_t part) {
    const auto given = givenNames.find(part);
    return given == givenNames.end() ? text : text + " (" + given->second + ")";
}

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
