#include "twin/contact_overrides.h"

#include "geometry/part_pattern.h"
#include "twin/part_patterns.h"

namespace twinbench {

namespace {

using Matches = bool (*)(const std::string& pattern, const Part& part);

bool names(const std::string& pattern, const Part& part) {
    return pattern == part.name || pattern == part.path;
}

bool matches(const std::string& pattern, const Part& part) { return matchesPart(pattern, part); }

bool isBetween(const Entity& pair, const Part& a, const Part& b, Matches means) {
    const auto patterns = patternsOf(pair.values, "between");
    return patterns.size() == 2 && ((means(patterns[0], a) && means(patterns[1], b)) ||
                                    (means(patterns[0], b) && means(patterns[1], a)));
}

}  // namespace

ContactValue contactValue(const SystemModel& model, const Part& a, const Part& b,
                          const std::string& key) {
    const auto& pairs = model.entities(EntityKind::ContactPair);
    for (auto pair = pairs.rbegin(); pair != pairs.rend(); ++pair) {
        if (pair->values.contains(key) && isBetween(*pair, a, b, matches)) {
            return {pair->values.at(key), &*pair};
        }
    }
    const Json& all = model.only(EntityKind::Contacts).values;
    if (all.is_object() && all.contains(key)) {
        return {all.at(key), nullptr};
    }
    return {key == "bonded" ? Json(true) : Json("perfect"), nullptr};
}

const Entity* contactOverride(const SystemModel& model, const Part& a, const Part& b) {
    const auto& pairs = model.entities(EntityKind::ContactPair);
    for (auto pair = pairs.rbegin(); pair != pairs.rend(); ++pair) {
        if (isBetween(*pair, a, b, names)) {
            return &*pair;
        }
    }
    return nullptr;
}

Entity contactOverrideToEdit(const SystemModel& model, const Part& a, const Part& b) {
    if (const Entity* known = contactOverride(model, a, b)) {
        return *known;
    }
    const std::string& first = ownPattern(a);
    const std::string& second = ownPattern(b);
    return {EntityKind::ContactPair,
            model.freeName(EntityKind::ContactPair, first + " - " + second),
            Json{{"between", {first, second}}}};
}

std::optional<EntityChange> contactValueChange(const SystemModel& model, const Part& a,
                                               const Part& b, const std::string& key,
                                               const Json& value) {
    const Entity before = contactOverrideToEdit(model, a, b);
    Json values = before.values;
    if (value.is_null()) {
        values.erase(key);
    } else {
        values[key] = value;
    }
    if (values == before.values) {
        return std::nullopt;
    }
    return EntityChange{before.kind, before.name, std::move(values), std::nullopt};
}

ModelEdit withPairsLast(const SystemModel& model, ModelEdit edit) {
    const auto isKnown = [&](const EntityChange& change) {
        return model.find(change.kind, change.name) != nullptr;
    };
    for (EntityChange& change : edit.changes) {
        if (change.kind != EntityKind::ContactPair || !change.values) {
            continue;
        }
        if (change.values->size() == 1) {
            change.values.reset();  // it tells between whom, and nothing else
        } else if (isKnown(change)) {
            change.position = model.entities(EntityKind::ContactPair).size() - 1;
        }
    }
    std::erase_if(edit.changes, [&](const EntityChange& change) {
        return change.kind == EntityKind::ContactPair && !change.values && !isKnown(change);
    });
    return edit;
}

}  // namespace twinbench
