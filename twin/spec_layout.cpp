#include "twin/spec_layout.h"

#include "core/path_text.h"
#include "twin/parameter_descriptor.h"

namespace twinbench {

namespace {

std::string textAt(const Json& values, const char* key) {
    return values.is_object() && values.contains(key) && values[key].is_string()
               ? values[key].get<std::string>()
               : std::string();
}

std::string orElse(const std::string& text, const std::string& fallback) {
    return text.empty() ? fallback : text;
}

std::string pairName(const Json& values) {
    std::string name;
    if (values.is_object() && values.contains("between") && values["between"].is_array()) {
        for (const Json& part : values["between"]) {
            name += (name.empty() ? "" : " - ") + (part.is_string() ? part.get<std::string>() : "");
        }
    }
    return name;
}

}  // namespace

const std::vector<SpecSection>& specSections() {
    static const std::vector<SpecSection> sections = {
        {"geometry", EntityKind::Geometry, SpecForm::Derived, "id"},
        {"materials", EntityKind::Material, SpecForm::Keyed},
        {"parameters", EntityKind::Parameter, SpecForm::Keyed},
        {"assign", EntityKind::Assignment, SpecForm::Derived},
        {"selections", EntityKind::Selection, SpecForm::Keyed},
        {"attach", EntityKind::Attachment, SpecForm::Derived},
        {"studies", EntityKind::Study, SpecForm::Named},
        {"monitors", EntityKind::Monitor, SpecForm::Named},
        {"scenarios", EntityKind::Scenario, SpecForm::Named},
        {"requirements", EntityKind::Requirement, SpecForm::Named},
    };
    return sections;
}

std::string derivedName(EntityKind kind, const Json& values) {
    switch (kind) {
        case EntityKind::Geometry: {
            const std::string stem = pathText(pathFromText(textAt(values, "file")).stem());
            return orElse(textAt(values, "name"), orElse(stem, "Geometry"));
        }
        case EntityKind::Attachment: {
            const std::string id = textAt(values, "model");
            const ModelDescriptor* model = findAttachmentModel(id);
            return model != nullptr ? model->label : orElse(id, "Attachment");
        }
        case EntityKind::Assignment:
            return orElse(textAt(values, "part"), "Assignment");
        case EntityKind::ContactPair:
            return orElse(pairName(values), "Contact pair");
        default:
            return "Entry";
    }
}

}  // namespace twinbench
