#include "app/window/part_successors.h"

#include <algorithm>

namespace twinbench {

std::optional<std::uint32_t> partOfPath(const Assembly* assembly, const std::string& path) {
    if (!assembly) {
        return std::nullopt;
    }
    const auto& parts = assembly->parts;
    const auto found = std::find_if(parts.begin(), parts.end(),
                                    [&path](const Part& part) { return part.path == path; });
    return found != parts.end() ? std::optional(static_cast<std::uint32_t>(found - parts.begin()))
                                : std::nullopt;
}

std::map<std::uint32_t, std::uint32_t> successorsOf(const Assembly* before, const Assembly* after) {
    std::map<std::uint32_t, std::uint32_t> successors;
    if (!before || !after) {
        return successors;
    }
    std::map<std::string, std::uint32_t> byPath;
    for (std::uint32_t i = 0; i < after->parts.size(); ++i) {
        byPath[after->parts[i].path] = i;
    }
    for (std::uint32_t i = 0; i < before->parts.size(); ++i) {
        const auto found = byPath.find(before->parts[i].path);
        if (found != byPath.end() &&
            after->parts[found->second].shape->key == before->parts[i].shape->key) {
            successors[i] = found->second;
        }
    }
    return successors;
}

}  // namespace twinbench
