#include "app/cli/model_text.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "app/cli/json_text.h"
#include "app/cli/text_table.h"
#include "geometry/assembly_tree.h"
#include "twin/material_assignment.h"

namespace twinbench {

namespace {

constexpr std::size_t kLongest = 60;  // characters of a value

/// In one line, and no longer than a line has room for.
std::string shortened(std::string text) {
    std::replace(text.begin(), text.end(), '\n', ' ');
    if (text.size() <= kLongest) {
        return text;
    }
    std::size_t end = kLongest;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) {
        --end;  // not within a letter of several bytes
    }
    return text.substr(0, end) + "...";
}

std::string valueText(const Json& value) {
    if (value.is_string()) {
        return shortened(value.get<std::string>());
    }
    if (value.is_object() && value.size() == 1 && value.contains("table")) {
        return "table of " + counted(value["table"].size(), "row");
    }
    if (value.is_array()) {
        std::string text;
        for (const Json& item : value) {
            text += (text.empty() ? "" : "; ") + valueText(item);
        }
        return shortened(text);
    }
    return shortened(value.dump(-1, ' ', false, Json::error_handler_t::replace));
}

/// "coefficient h_coolant, ambient 25 degC", without the keys that have columns of their own.
std::string valuesText(const Json& entity, const std::vector<std::string>& without) {
    std::string text;
    for (const auto& [key, value] : entity.items()) {
        if (std::find(without.begin(), without.end(), key) == without.end()) {
            text += (text.empty() ? "" : ", ") + key + " " + valueText(value);
        }
    }
    return text;
}

std::string headed(const std::string& heading, const Table& table) {
    return table.isEmpty() ? std::string() : "\n" + heading + "\n" + table.text();
}

std::string textOf(const Json& entity, const char* key) {
    return entity.contains(key) ? valueText(entity[key]) : std::string();
}

/// "2 parts, 3 faces, 12 mm^2", or why it means nothing.
std::string actsOnText(const Json& entity) {
    if (!entity.contains("acts_on")) {
        return {};
    }
    const Json& target = entity["acts_on"];
    if (target.contains("problem")) {
        return textOf(target, "problem");
    }
    std::string text;
    for (const char* noun : {"part", "face", "edge", "point"}) {
        const std::string key = std::string(noun) + "s";
        if (target.contains(key)) {
            text += (text.empty() ? "" : ", ") + counted(target[key].get<std::size_t>(), noun);
        }
    }
    if (target.contains("area")) {
        text += fmt::format(", {:.4g} {}", target["area"]["value"].get<double>(),
                            target["area"]["unit"].get<std::string>());
    }
    return text;
}

std::string massText(const Json& part) {
    const Json mass = part.value("mass", Json());
    return mass.is_null() ? "-" : quantityText(mass["value"].get<double>(), dimension::mass());
}

std::string partsText(const SystemModel& model, const Assembly& assembly, const Json& parts) {
    Table rows{{"part", "material", "faces", "volume", "mass"}};
    const auto given = givenNames(assembly.root, assembly.parts);
    for (std::uint32_t i = 0; i < assembly.parts.size(); ++i) {
        const Part& part = assembly.parts[i];
        const std::string material = materialOf(model, part);
        rows.add({withGivenName(part.path, given, i), material.empty() ? "-" : material,
                  fmt::to_string(part.shape->faces.size()),
                  quantityText(part.shape->mass.volume, dimension::volume()), massText(parts[i])});
    }
    return headed(counted(assembly.parts.size(), "part"), rows);
}

std::string materialsText(const Json& materials) {
    Table rows{{"material", "properties"}};
    for (const Json& material : materials) {
        rows.add({textOf(material, "name"), material.contains("value")
                                                ? textOf(material, "value")
                                                : valuesText(material, {"name"})});
    }
    return headed(counted(materials.size(), "material"), rows);
}

std::string attachmentsText(const Json& attachments) {
    Table rows{{"attachment", "model", "acts on", "values"}};
    for (const Json& attachment : attachments) {
        rows.add({textOf(attachment, "name"), textOf(attachment, "model"), actsOnText(attachment),
                  valuesText(attachment,
                             {"name", "model", "acts_on", "part", "faces", "edges", "points"})});
    }
    return headed(counted(attachments.size(), "attachment"), rows);
}

std::string parametersText(const Json& parameters) {
    Table rows{{"parameter", "value", "expression"}};
    for (const auto& [name, parameter] : parameters.items()) {
        const std::string value = parameter.contains("value")
                                      ? fmt::format("{:.6g} {}", parameter["value"].get<double>(),
                                                    parameter["unit"].get<std::string>())
                                      : "?";
        rows.add({name, value, textOf(parameter, "expression")});
    }
    return headed(counted(parameters.size(), "parameter"), rows);
}

std::string studiesText(const Json& studies) {
    Table rows{{"study", "type", "values"}};
    for (const Json& study : studies) {
        rows.add(
            {textOf(study, "name"), textOf(study, "type"), valuesText(study, {"name", "type"})});
    }
    return headed(studies.size() == 1 ? "1 study" : fmt::format("{} studies", studies.size()),
                  rows);
}

/// Things of one form: the name, and all else.
std::string namedText(const Json& list, const std::string& noun, const std::string& heading) {
    Table rows{{noun, heading}};
    for (const Json& entity : list) {
        rows.add({textOf(entity, "name"), valuesText(entity, {"name"})});
    }
    return headed(counted(list.size(), noun), rows);
}

std::string scenariosText(const Json& scenarios) {
    Table rows{{"scenario", "changes"}};
    for (const Json& scenario : scenarios) {
        const Json set = scenario.value("set", Json::object());
        std::string changes;
        for (const auto& [name, value] : set.items()) {
            changes += (changes.empty() ? "" : ", ") + name + " = " + valueText(value);
        }
        rows.add({textOf(scenario, "name"), changes});
    }
    return headed(counted(scenarios.size(), "scenario"), rows);
}

}  // namespace

std::string modelText(const SystemModel& model, const Assembly* assembly, const Json& document) {
    const std::string name = document.value("name", "");
    std::string text = name.empty() ? std::string() : name + "\n";
    text += assembly != nullptr ? partsText(model, *assembly, document.at("parts")) : std::string();
    text += materialsText(document["materials"]);
    text += attachmentsText(document["attachments"]);
    text += parametersText(document["parameters"]);
    text += studiesText(document["studies"]);
    text += namedText(document["monitors"], "monitor", "values");
    text += scenariosText(document["scenarios"]);
    text += namedText(document["requirements"], "requirement", "values");
    return text;
}

}  // namespace twinbench
