#include "widgets/shared_values.h"

namespace twinbench {

namespace {

/// The keys of `a` that `b` lacks or has another value for.
void addDifferences(const Json& a, const Json& b, std::set<std::string>& different) {
    for (const auto& [key, value] : a.items()) {
        if (!b.contains(key) || b.at(key) != value) {
            different.insert(key);
        }
    }
}

}  // namespace

SharedValues sharedValues(const std::vector<Entity>& entities) {
    SharedValues shared{entities.front(), {}};
    for (std::size_t i = 1; i < entities.size(); ++i) {
        addDifferences(entities.front().values, entities[i].values, shared.different);
        addDifferences(entities[i].values, entities.front().values, shared.different);
    }
    for (const std::string& key : shared.different) {
        shared.common.values.erase(key);
    }
    return shared;
}

std::string namesOf(const std::vector<Entity>& entities) {
    constexpr std::size_t kLongest = 60;
    std::string names;
    for (const Entity& entity : entities) {
        if (!names.empty() && names.size() + entity.name.size() > kLongest) {
            return names + " ...";
        }
        names += (names.empty() ? "" : ", ") + entity.name;
    }
    return names;
}

}  // namespace twinbench
