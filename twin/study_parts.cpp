#include "twin/study_parts.h"

#include <algorithm>
#include <string>

#include "geometry/part_pattern.h"
#include "twin/part_patterns.h"

namespace twinbench {

namespace {

std::vector<std::string> withPart(std::vector<std::string> patterns, const Part& part) {
    if (!matchesAny(patterns, part)) {
        patterns.push_back(ownPattern(part));
    }
    return patterns;
}

std::vector<std::string> withoutPart(const std::vector<std::string>& patterns, const Part& part,
                                     const Assembly& assembly) {
    std::vector<std::string> kept;
    for (const std::string& pattern : patterns) {
        if (!matchesPart(pattern, part)) {
            kept.push_back(pattern);
            continue;
        }
        for (const std::uint32_t other : matchingParts(pattern, assembly)) {
            if (&assembly.parts[other] != &part) {
                kept = withPart(std::move(kept), assembly.parts[other]);
            }
        }
    }
    return kept;
}

/// In the values of a study.
void setTaken(Json& values, const Assembly& assembly, const Part& part, bool isTaken) {
    const std::vector<std::string> before = patternsOf(values, "exclude");
    const std::vector<std::string> after =
        isTaken ? withoutPart(before, part, assembly) : withPart(before, part);
    if (after != before) {
        values.erase("exclude");
        if (!after.empty()) {
            values["exclude"] = after;
        }
    }
    if (isTaken && values.contains("parts")) {
        const std::vector<std::string> listed = patternsOf(values, "parts");
        if (!matchesAny(listed, part)) {
            values["parts"] = withPart(listed, part);
        }
    }
}

}  // namespace

bool takesPart(const Entity& study, const Part& part) {
    const bool isListed = !study.values.is_object() || !study.values.contains("parts") ||
                          matchesAny(patternsOf(study.values, "parts"), part);
    return part.shape->solid && isListed && !matchesAny(patternsOf(study.values, "exclude"), part);
}

std::vector<std::string> studiesBefore(const SystemModel& model, const std::string& study) {
    std::vector<std::string> before;
    const Entity* later = model.find(EntityKind::Study, study);
    while (later != nullptr && later->values.is_object()) {
        const Entity* earlier = nullptr;
        for (const char* key : {"temperature_from", "initial_from", "prestress_from"}) {
            const Json name = later->values.value(key, Json());
            earlier = earlier == nullptr && name.is_string()
                          ? model.find(EntityKind::Study, name.get<std::string>())
                          : earlier;
        }
        // Studies that start from each other are an error that the run tells.
        if (earlier == nullptr || earlier->name == study ||
            std::ranges::find(before, earlier->name) != before.end()) {
            break;
        }
        before.insert(before.begin(), earlier->name);
        later = earlier;
    }
    return before;
}

ModelEdit excludePartsEdit(const SystemModel& model, const Assembly& assembly,
                           const std::vector<std::uint32_t>& parts, bool excluded) {
    ModelEdit edit;
    const std::string what = parts.size() == 1 ? assembly.parts[parts.front()].name
                                               : std::to_string(parts.size()) + " parts";
    edit.label = (excluded ? "Exclude " : "Include ") + what;
    for (const Entity& study : model.entities(EntityKind::Study)) {
        Json values = study.values;
        for (const std::uint32_t index : parts) {
            setTaken(values, assembly, assembly.parts[index], !excluded);
        }
        if (values != study.values) {
            edit.changes.push_back({study.kind, study.name, std::move(values), std::nullopt});
        }
    }
    return edit;
}

}  // namespace twinbench
