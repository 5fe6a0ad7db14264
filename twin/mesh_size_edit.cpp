#include "twin/mesh_size_edit.h"

#include "geometry/part_pattern.h"
#include "twin/part_patterns.h"

namespace twinbench {

namespace {

template <class Fits>
const Entity* lastSize(const SystemModel& model, const Fits& fits) {
    const auto& sizes = model.entities(EntityKind::MeshPart);
    for (auto size = sizes.rbegin(); size != sizes.rend(); ++size) {
        if (fits(size->name)) {
            return &*size;
        }
    }
    return nullptr;
}

}  // namespace

const Entity* meshSizeOf(const SystemModel& model, const Part& part) {
    return lastSize(model, [&](const std::string& pattern) { return matchesPart(pattern, part); });
}

const Entity* ownMeshSizeOf(const SystemModel& model, const Part& part) {
    return lastSize(model, [&](const std::string& pattern) {
        return pattern == part.name || pattern == part.path;
    });
}

ModelEdit meshSizeEdit(const SystemModel& model, const Assembly& assembly,
                       const std::vector<std::uint32_t>& parts, const std::string& size) {
    ModelEdit edit;
    const std::string whose = parts.size() == 1 ? assembly.parts[parts.front()].name
                                                : std::to_string(parts.size()) + " parts";
    edit.label = size.empty() ? "Remove the element size of " + whose
                              : "Set the element size of " + whose + " to " + size;
    for (const std::uint32_t index : parts) {
        const Part& part = assembly.parts[index];
        const Entity* own = ownMeshSizeOf(model, part);
        const Json values{{"size", size}};
        const bool isSet = own && own->values == values && own == meshSizeOf(model, part);
        if (isSet || (size.empty() && !own)) {
            continue;
        }
        const std::string name = own ? own->name : ownPattern(part);
        if (size.empty()) {
            edit.changes.push_back({EntityKind::MeshPart, name, std::nullopt, std::nullopt});
        } else if (own) {
            // Of several entries the last one counts.
            const std::size_t last = model.entities(EntityKind::MeshPart).size() - 1;
            edit.changes.push_back({EntityKind::MeshPart, name, values, last});
        } else {
            edit.changes.push_back({EntityKind::MeshPart, name, values, std::nullopt});
        }
    }
    return edit;
}

}  // namespace twinbench
