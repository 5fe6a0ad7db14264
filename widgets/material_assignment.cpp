#include "widgets/material_assignment.h"

#include "geometry/part_pattern.h"
#include "twin/entity_check.h"
#include "twin/material_library.h"

namespace twinbench {

namespace {

/// True if the name has no character that a pattern would take for more than itself.
bool isPlainName(const std::string& name) {
    return name.find_first_of("*?/[") == std::string::npos;
}

std::vector<std::string> patternsOf(const Json& part) {
    if (part.is_string()) {
        return {part.get<std::string>()};
    }
    return part.is_array() ? part.get<std::vector<std::string>>() : std::vector<std::string>{};
}

}  // namespace

std::string materialOf(const SystemModel& model, const Part& part) {
    std::string material;
    for (const Entity& assignment : model.entities(EntityKind::Assignment)) {
        if (!assignment.values.contains("part")) {
            continue;
        }
        for (const std::string& pattern : patternsOf(assignment.values.at("part"))) {
            if (matchesPart(pattern, part)) {
                material = assignment.values.value("material", "");
            }
        }
    }
    return material;
}

ModelEdit assignMaterialEdit(const SystemModel& model, const Assembly& assembly,
                             const std::vector<std::uint32_t>& parts, const std::string& material) {
    ModelEdit edit;
    std::string name = material;
    if (name.starts_with(kLibraryPrefix)) {
        name = name.substr(kLibraryPrefix.size());
        if (!model.find(EntityKind::Material, name)) {
            edit.changes.push_back({EntityKind::Material, name, Json(material), std::nullopt});
        }
    }
    SystemModel after = model;
    for (const std::uint32_t index : parts) {
        const Part& part = assembly.parts[index];
        const std::string pattern = isPlainName(part.name) ? part.name : part.path;
        for (const Entity& earlier : model.entities(EntityKind::Assignment)) {
            if (earlier.values.value("part", Json()) == Json(pattern) &&
                after.find(EntityKind::Assignment, earlier.name)) {
                // What is said again need not be said twice.
                edit.changes.push_back({earlier.kind, earlier.name, std::nullopt, std::nullopt});
                (void)apply(after, {"", {edit.changes.back()}});
            }
        }
        const std::string id = after.freeName(EntityKind::Assignment, pattern);
        const EntityChange change{EntityKind::Assignment, id,
                                  Json{{"part", pattern}, {"material", name}}, std::nullopt};
        edit.changes.push_back(change);
        (void)apply(after, {"", {change}});
    }
    edit.label = parts.size() == 1
                     ? "Assign " + name + " to " + assembly.parts[parts.front()].name
                     : "Assign " + name + " to " + std::to_string(parts.size()) + " parts";
    return edit;
}

std::optional<Json> targetValues(const Entity& entity) {
    if (!entity.values.is_object()) {
        return std::nullopt;
    }
    // A selection is what attachments call "faces".
    if (entity.kind == EntityKind::Selection) {
        return Json{{"faces", entity.values}};
    }
    if (entity.kind == EntityKind::Monitor && entity.values.contains("heat_through")) {
        return Json{{"faces", entity.values.at("heat_through")}};
    }
    const bool hasTarget = entity.values.contains("part") || entity.values.contains("faces");
    if (entity.kind == EntityKind::Attachment && hasTarget) {
        return entity.values;
    }
    return std::nullopt;
}

}  // namespace twinbench
