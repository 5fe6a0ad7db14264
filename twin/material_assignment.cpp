#include "twin/material_assignment.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

#include "twin/material_library.h"
#include "twin/part_patterns.h"

namespace twinbench {

namespace {

/// What takes away the assignments to these names and paths.
std::vector<EntityChange> removals(const SystemModel& model, const std::set<std::string>& names) {
    std::vector<EntityChange> changes;
    for (const Entity& assignment : model.entities(EntityKind::Assignment)) {
        const Json pattern = assignment.values.value("part", Json());
        if (pattern.is_string() && names.contains(pattern.get_ref<const std::string&>())) {
            changes.push_back({assignment.kind, assignment.name, std::nullopt, std::nullopt});
        }
    }
    return changes;
}

/// The parts of these that have another material, or none.
std::vector<const Part*> partsOfOtherMaterial(const SystemModel& model,
                                              const std::vector<const Part*>& parts,
                                              const std::string& material) {
    std::vector<const Part*> others;
    std::ranges::copy_if(parts, std::back_inserter(others),
                         [&](const Part* part) { return materialOf(model, *part) != material; });
    return others;
}

std::vector<EntityChange> assignmentChanges(const SystemModel& model,
                                            const std::vector<const Part*>& parts,
                                            const std::string& material) {
    const auto receivers = partsOfOtherMaterial(model, parts, material);
    std::set<std::string> names;
    for (const Part* part : receivers) {
        names.insert({part->name, part->path});
    }
    std::vector<EntityChange> changes = removals(model, names);
    SystemModel freed = model;
    (void)apply(freed, {"", changes});
    const auto taken = freed.names(EntityKind::Assignment);
    std::set<std::string> labels(taken.begin(), taken.end());
    std::set<std::string> given;
    // To the others a pattern gives the material now.
    for (const Part* part : partsOfOtherMaterial(freed, receivers, material)) {
        const std::string& pattern = ownPattern(*part);
        if (!given.insert(pattern).second) {
            continue;  // another part of this name
        }
        std::string label = pattern;
        for (int number = 2; !labels.insert(label).second; ++number) {
            label = pattern + " " + std::to_string(number);
        }
        changes.push_back({EntityKind::Assignment, label,
                           Json{{"part", pattern}, {"material", material}}, std::nullopt});
    }
    return changes;
}

ModelEdit assignmentEdit(const SystemModel& model, const Assembly& assembly,
                         const std::vector<std::uint32_t>& parts, const std::string& name) {
    std::vector<const Part*> receivers;
    for (const std::uint32_t part : parts) {
        receivers.push_back(&assembly.parts[part]);
    }
    ModelEdit edit;
    edit.label = parts.size() == 1
                     ? "Assign " + name + " to " + assembly.parts[parts.front()].name
                     : "Assign " + name + " to " + std::to_string(parts.size()) + " parts";
    edit.changes = assignmentChanges(model, receivers, name);
    return edit;
}

}  // namespace

const Entity* assignmentOf(const SystemModel& model, const Part& part) {
    const auto& assignments = model.entities(EntityKind::Assignment);
    for (auto assignment = assignments.rbegin(); assignment != assignments.rend(); ++assignment) {
        if (matchesAny(patternsOf(assignment->values, "part"), part)) {
            return &*assignment;
        }
    }
    return nullptr;
}

std::string materialOf(const SystemModel& model, const Part& part) {
    const Entity* assignment = assignmentOf(model, part);
    return assignment ? assignment->values.value("material", "") : std::string();
}

ModelEdit assignMaterialEdit(const SystemModel& model, const Assembly& assembly,
                             const std::vector<std::uint32_t>& parts, const std::string& material) {
    if (!material.starts_with(kLibraryPrefix)) {
        return assignmentEdit(model, assembly, parts, material);
    }
    return assignMaterialEdit(model, assembly, parts, material.substr(kLibraryPrefix.size()),
                              Json(material));
}

ModelEdit assignMaterialEdit(const SystemModel& model, const Assembly& assembly,
                             const std::vector<std::uint32_t>& parts, const std::string& name,
                             const Json& values) {
    ModelEdit edit = assignmentEdit(model, assembly, parts, name);
    if (!edit.changes.empty() && !model.find(EntityKind::Material, name)) {
        edit.changes.insert(edit.changes.begin(),
                            {EntityKind::Material, name, values, std::nullopt});
    }
    return edit;
}

}  // namespace twinbench
