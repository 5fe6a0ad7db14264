#include "twin/load_errors.h"

#include <algorithm>
#include <string>
#include <vector>

#include "core/error.h"
#include "twin/expression.h"
#include "twin/model_editor.h"

namespace twinbench {

namespace {

/// Whether a value is known only where it is evaluated.
bool dependsOnPlaceOrTime(const Json& value) {
    if (value.is_array() || value.is_object()) {
        return std::any_of(value.begin(), value.end(), dependsOnPlaceOrTime);
    }
    const auto expression = value.is_string()
                                ? Expression::parse(value.get_ref<const std::string&>())
                                : Checked<Expression>(fail(Problems{}));
    return expression && std::ranges::any_of(expression->names(), [](const auto& name) {
               return name == "t" || name == "x" || name == "y" || name == "z";
           });
}

std::string modelOf(const std::string& code) {
    const std::string prefix = code.substr(0, code.find('.'));
    return prefix == "remote_load" ? "remote_force" : prefix;
}

}  // namespace

Error namingLoad(Error error, const SystemModel& model) {
    const std::string kind = modelOf(error.code);
    std::vector<const Entity*> loads;
    for (const Entity& entity : model.entities(EntityKind::Attachment)) {
        if (entity.values.value("model", "") == kind) {
            loads.push_back(&entity);
        }
    }
    if (loads.size() > 1) {
        std::erase_if(loads,
                      [](const Entity* load) { return !dependsOnPlaceOrTime(load->values); });
    }
    std::string names;
    for (const Entity* load : loads) {
        names += (names.empty() ? "" : " or ") + describeEntity(load->kind, load->name);
    }
    if (!names.empty()) {
        error.object = names + (error.object.empty() ? "" : ", " + error.object);
    }
    return error;
}

}  // namespace twinbench
