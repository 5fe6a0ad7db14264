#include "twin/parameter_edits.h"

#include <cctype>

namespace twinbench {

namespace {

/// "Convection 2" and "coefficient" -> "convection_2_coefficient".
std::string parameterName(const Entity& entity, const std::string& key) {
    std::string name;
    for (const char c : entity.name) {
        const bool isWord = std::isalnum(static_cast<unsigned char>(c)) != 0;
        name += isWord ? static_cast<char>(std::tolower(static_cast<unsigned char>(c))) : '_';
    }
    if (!name.ends_with(key)) {
        name += '_' + key;  // the flux of "Heat flux" needs no second "flux"
    }
    return std::isalpha(static_cast<unsigned char>(name.front())) != 0 ? name : 'p' + name;
}

}  // namespace

Checked<ModelEdit> overrideEdit(const SystemModel& model, const std::string& scenario,
                                const std::string& parameter, const std::string& text) {
    const Entity* entity = model.find(EntityKind::Scenario, scenario);
    Json values = entity && entity->values.is_object() ? entity->values : Json::object();
    Json set = values.contains("set") ? values.at("set") : Json::object();
    if (text.empty()) {
        set.erase(parameter);
    } else {
        set[parameter] = text;
    }
    values["set"] = set;
    const std::string label = text.empty() ? "Inherit " + parameter + " in " + scenario
                                           : "Set " + parameter + " to " + text + " in " + scenario;
    const ModelEdit edit{label, {{EntityKind::Scenario, scenario, values, std::nullopt}}};
    SystemModel trial = model;
    if (auto applied = apply(trial, edit); !applied) {
        return fail(applied.error());
    }
    // The text must fit where it will stand: the same check as for the parameter itself.
    if (!text.empty()) {
        if (auto checked = setParameterEdit(model, parameter, text); !checked) {
            return fail(checked.error());
        }
    }
    return edit;
}

Checked<ModelEdit> makeParameterEdit(const SystemModel& model, const Entity& entity,
                                     const std::string& key) {
    const std::string name = model.freeName(EntityKind::Parameter, parameterName(entity, key));
    Json values = entity.values;
    const Json text = values.at(key);
    values[key] = name;
    const ModelEdit edit{"Make " + name + " a parameter",
                         {{EntityKind::Parameter, name, text, std::nullopt},
                          {entity.kind, entity.name, std::move(values), std::nullopt}}};
    SystemModel trial = model;
    if (auto applied = apply(trial, edit); !applied) {
        return fail(applied.error());
    }
    return edit;
}

}  // namespace twinbench
