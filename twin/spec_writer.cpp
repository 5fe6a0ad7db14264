#include <string_view>

#include "core/file.h"
#include "twin/geometry_content.h"
#include "twin/spec_file.h"
#include "twin/spec_layout.h"
#include "twin/time_table.h"

namespace twinbench {

namespace {

/// A derived name is written only where reading would derive another one.
Json writeItem(const SystemModel& written, const SpecSection& section, const Entity& entity) {
    const bool derived =
        section.form == SpecForm::Derived &&
        entity.name == written.freeName(entity.kind, derivedName(entity.kind, entity.values));
    if (derived || !entity.values.is_object()) {
        return entity.values;
    }
    Json item = {{section.nameKey, entity.name}};
    item.update(entity.values);
    return item;
}

/// A spec names files, not what the project holds of them.
void withoutContents(Json& item) {
    item.erase(kGeometryContentKey);
    for (Json& value : item) {
        if (isTimeTable(value)) {
            value.erase(kPointsKey);
        }
    }
}

Json writeSection(const SystemModel& model, const SpecSection& section) {
    if (section.form == SpecForm::Keyed) {
        Json object = Json::object();
        for (const Entity& entity : model.entities(section.kind)) {
            object[entity.name] = entity.values;
        }
        return object;
    }
    Json list = Json::array();
    SystemModel written;  // what reading has made so far
    for (const Entity& entity : model.entities(section.kind)) {
        list.push_back(writeItem(written, section, entity));
        withoutContents(list.back());
        // Values were checked when they entered the model; a failure leaves the name explicit.
        (void)apply(written, {{}, {{entity.kind, entity.name, entity.values, std::nullopt}}});
    }
    return list;
}

Json writeContacts(const SystemModel& model) {
    Json values = model.only(EntityKind::Contacts).values;
    const Json pairs = writeSection(model, {"pairs", EntityKind::ContactPair, SpecForm::Derived});
    if (pairs.empty() && values == Json{{"enabled", false}}) {
        return "none";
    }
    if (!pairs.empty()) {
        values["pairs"] = pairs;
    }
    return values;
}

Json writeMesh(const SystemModel& model) {
    Json values = model.only(EntityKind::Mesh).values;
    const Json parts = writeSection(model, {"parts", EntityKind::MeshPart, SpecForm::Keyed});
    if (!parts.empty()) {
        values["parts"] = parts;
    }
    return values;
}

}  // namespace

Json writeSpec(const SystemModel& model) {
    Json spec = {{"twinbench", kSpecVersion}};
    const Json& project = model.only(EntityKind::Project).values;
    if (project.contains("name")) {
        spec["name"] = project["name"];
    }
    for (const SpecSection& section : specSections()) {
        Json value = writeSection(model, section);
        if (!value.empty() || section.kind == EntityKind::Geometry) {
            spec[section.key] = std::move(value);
        }
        if (section.kind == EntityKind::Attachment) {
            if (Json contacts = writeContacts(model); !contacts.empty()) {
                spec["contacts"] = std::move(contacts);
            }
            if (Json mesh = writeMesh(model); !mesh.empty()) {
                spec["mesh"] = std::move(mesh);
            }
        }
    }
    return spec;
}

Result<void> exportSpec(const SystemModel& model, const std::filesystem::path& file) {
    return writeFileAtomically(file, std::string_view(writeSpec(model).dump(2) + "\n"));
}

}  // namespace twinbench
