#include "twin/model_difference.h"

#include <utility>

namespace twinbench {

namespace {

void addDifference(EntityKind kind, const SystemModel& from, const SystemModel& to,
                   std::vector<EntityChange>& changes) {
    std::vector<std::string> names;  // of `from`, as the changes so far would leave it
    for (const Entity& entity : from.entities(kind)) {
        if (to.find(kind, entity.name) != nullptr) {
            names.push_back(entity.name);
        } else {
            changes.push_back({kind, entity.name, std::nullopt, std::nullopt});
        }
    }
    std::size_t position = 0;
    for (const Entity& entity : to.entities(kind)) {
        const bool inPlace = position < names.size() && names[position] == entity.name;
        const Entity* old = from.find(kind, entity.name);
        if (!inPlace) {
            std::erase(names, entity.name);
            names.insert(names.begin() + static_cast<std::ptrdiff_t>(position), entity.name);
            changes.push_back({kind, entity.name, entity.values, position});
        } else if (!(*old == entity)) {
            changes.push_back({kind, entity.name, entity.values, std::nullopt});
        }
        ++position;
    }
}

}  // namespace

ModelEdit differenceEdit(const SystemModel& from, const SystemModel& to, std::string label) {
    ModelEdit edit;
    edit.label = std::move(label);
    for (int kind = 0; kind <= static_cast<int>(EntityKind::Requirement); ++kind) {
        addDifference(static_cast<EntityKind>(kind), from, to, edit.changes);
    }
    return edit;
}

}  // namespace twinbench
