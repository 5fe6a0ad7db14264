#include "twin/material_assignment.h"

#include "geometry/part_pattern.h"
#include "twin/material_library.h"
#include "twin/part_patterns.h"

namespace twinbench {

namespace {

/// Collects changes and keeps the model as it is after them.
class AssignmentEditor {
public:
    AssignmentEditor(const SystemModel& model, std::string material)
        : model_(model), material_(std::move(material)) {}

    void assign(const Part& part) {
        if (materialOf(model_, part) == material_) {
            return;
        }
        for (const Entity& earlier : std::vector(model_.entities(EntityKind::Assignment))) {
            const Json pattern = earlier.values.value("part", Json());
            if (pattern == Json(part.name) || pattern == Json(part.path)) {
                change({earlier.kind, earlier.name, std::nullopt, std::nullopt});
            }
        }
        if (materialOf(model_, part) == material_) {
            return;  // a pattern gives it
        }
        const std::string& pattern = ownPattern(part);
        change({EntityKind::Assignment, model_.freeName(EntityKind::Assignment, pattern),
                Json{{"part", pattern}, {"material", material_}}, std::nullopt});
    }

    void change(EntityChange change) {
        (void)apply(model_, {"", {change}});
        changes_.push_back(std::move(change));
    }

    std::vector<EntityChange> takeChanges() { return std::move(changes_); }

private:
    SystemModel model_;
    std::string material_;
    std::vector<EntityChange> changes_;
};

ModelEdit assignmentEdit(const SystemModel& model, const Assembly& assembly,
                         const std::vector<std::uint32_t>& parts, const std::string& name) {
    AssignmentEditor editor(model, name);
    for (const std::uint32_t part : parts) {
        editor.assign(assembly.parts[part]);
    }
    ModelEdit edit;
    edit.label = parts.size() == 1
                     ? "Assign " + name + " to " + assembly.parts[parts.front()].name
                     : "Assign " + name + " to " + std::to_string(parts.size()) + " parts";
    edit.changes = editor.takeChanges();
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
