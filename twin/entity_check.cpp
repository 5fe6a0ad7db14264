#include "twin/entity_check.h"

#include <algorithm>
#include <set>
#include <span>

#include "twin/material_library.h"
#include "twin/model_editor.h"
#include "twin/problem_list.h"
#include "twin/requirement.h"
#include "twin/value_check.h"

namespace twinbench {

namespace {

std::vector<std::string> ids(std::span<const ModelDescriptor> models) {
    std::vector<std::string> result;
    for (const ModelDescriptor& model : models) {
        result.push_back(model.id);
    }
    return result;
}

/// The keys that none of the models has.
Problems keysOfNoModel(const Entity& entity, std::span<const ModelDescriptor> models,
                       const std::vector<std::string>& otherKeys) {
    std::set<std::string> known(otherKeys.begin(), otherKeys.end());
    for (const ModelDescriptor& model : models) {
        for (const ParameterDescriptor& parameter : model.parameters) {
            known.insert(parameter.id);
        }
    }
    Problems problems;
    for (const auto& item : entity.values.items()) {
        if (!known.contains(item.key())) {
            problems.push_back(badInput("key.unknown", describeEntity(entity.kind, entity.name),
                                        "The key '{0}' is not known.", {item.key()},
                                        suggest(item.key(), {known.begin(), known.end()})));
        }
    }
    return problems;
}

/// `key` is the one that tells the model; which keys belong to it is not known.
Problems unknownModel(const Entity& entity, const std::string& key,
                      std::span<const ModelDescriptor> models,
                      const std::vector<std::string>& otherKeys) {
    const std::string object = describeEntity(entity.kind, entity.name);
    if (!entity.values.is_object()) {
        return {badInput("value.type", object, "The value must be an object {...}.")};
    }
    Problems problems;
    if (!entity.values.contains(key) || !entity.values[key].is_string()) {
        problems.push_back(badInput("value.missing", object, "The key '{0}' is missing.", {key},
                                    suggest("", ids(models))));
    } else {
        const std::string& id = entity.values[key].get_ref<const std::string&>();
        problems.push_back(badInput(key + ".unknown", object, "The {0} '{1}' is not known.",
                                    {key, id}, suggest(id, ids(models))));
    }
    appendProblems(problems, keysOfNoModel(entity, models, otherKeys));
    return problems;
}

/// The target's keys that an attachment of the model may have.
std::vector<std::string> targetKeys(const ModelDescriptor& model) {
    if (model.target == TargetKind::None) {
        return {};
    }
    std::vector<std::string> keys = {"part"};
    if (model.target != TargetKind::Part) {
        keys.emplace_back("faces");
    }
    if (model.edgesAndPoints) {
        keys.insert(keys.end(), {"edges", "points"});
    }
    return keys;
}

Problems checkTargetValue(const std::string& key, const Json& value, const std::string& object) {
    if (key == "faces") {
        return checkFaceTarget(value, object);
    }
    if (key == "edges") {
        return checkEdgeTarget(value, object);
    }
    return key == "points" ? checkPointTarget(value, object)
                           : problemsOf(readTextList(value, object));
}

Problems checkTarget(const Entity& entity, const std::vector<std::string>& keys,
                     const std::string& object) {
    Problems problems;
    std::string choices;
    std::size_t given = 0;
    for (const std::string& key : keys) {
        choices += (choices.empty() ? "" : " or ") + key;
        if (!entity.values.contains(key)) {
            continue;
        }
        ++given;
        appendProblems(problems, checkTargetValue(key, entity.values[key], object + ", " + key));
    }
    if (!keys.empty() && given != 1) {
        problems.push_back(badInput(
            "attachment.target", object,
            given == 0 ? "The target is missing: {0}." : "Only one target can be given: {0}.",
            {choices}));
    }
    return problems;
}

Problems checkAttachment(const Entity& entity, const ParameterValues* parameters) {
    const ModelDescriptor* model = descriptorOf(entity);
    std::vector<std::string> otherKeys = {"model", "studies", "active"};
    if (model == nullptr) {
        otherKeys.insert(otherKeys.end(), {"part", "faces", "edges", "points"});
        return unknownModel(entity, "model", attachmentModels(), otherKeys);
    }
    const std::string object = describeEntity(entity.kind, entity.name);
    const std::vector<std::string> targets = targetKeys(*model);
    otherKeys.insert(otherKeys.end(), targets.begin(), targets.end());
    Problems problems = checkValues(entity.values, *model, otherKeys, object, parameters);
    appendProblems(problems, checkTarget(entity, targets, object));
    if (entity.values.contains("active") && !entity.values["active"].is_boolean()) {
        problems.push_back(badInput("value.type", object + ", active", "The value must be {0}.",
                                    {"true or false"}));
    }
    if (entity.values.contains("studies")) {
        const auto list = readTextList(entity.values["studies"], object + ", studies");
        if (!list) {
            appendProblems(problems, list.error());
        } else if (list->empty()) {
            problems.push_back(badInput("value.missing", object + ", studies",
                                        "The list of studies is empty, so it would act nowhere.",
                                        {}, "Name studies, or leave the key out for all."));
        }
    }
    return problems;
}

Problems checkStudy(const Entity& entity, const ParameterValues* parameters) {
    const ModelDescriptor* type = descriptorOf(entity);
    if (type == nullptr) {
        return unknownModel(entity, "type", studyTypes(), {"type"});
    }
    return checkValues(entity.values, *type, {"type"}, describeEntity(entity.kind, entity.name),
                       parameters);
}

Problems checkParameter(const Entity& entity) {
    Problems problems;
    if (std::optional<Error> problem = parameterNameProblem(entity.name)) {
        problems.push_back(std::move(*problem));
    }
    const auto expression = readExpression(entity.values, describeEntity(entity.kind, entity.name));
    if (!expression) {
        appendProblems(problems, expression.error());
    }
    return problems;
}

Problems checkMaterial(const Entity& entity, const ParameterValues* parameters) {
    const std::string object = describeEntity(entity.kind, entity.name);
    if (!entity.values.is_string()) {
        return checkValues(entity.values, materialDescriptor(), {}, object, parameters);
    }
    if (!entity.values.get_ref<const std::string&>().starts_with(kLibraryPrefix)) {
        return {badInput("material.reference", object, "'{0}' is no material.",
                         {entity.values.get<std::string>()},
                         "Write \"library:NAME\" or an object of properties.")};
    }
    return {};
}

/// Unlike a target, a selection names no other selection.
Problems checkSelection(const Entity& entity) {
    const std::string object = describeEntity(entity.kind, entity.name);
    const auto isText = [](const Json& item) { return item.is_string(); };
    if (isText(entity.values) ||
        (entity.values.is_array() &&
         std::any_of(entity.values.begin(), entity.values.end(), isText))) {
        return {badInput("value.type", object, "The value must be an object {...} or a list of it.",
                         {}, "Write {\"part\": \"Plate\", \"where\": \"planar\"}.")};
    }
    return checkFaceTarget(entity.values, object);
}

Problems checkRequirement(const Entity& entity) {
    const Json& values = entity.values;
    if (!values.is_object() || !values.contains("require") || !values["require"].is_string()) {
        return {};
    }
    const auto requirement = Requirement::parse(values["require"].get_ref<const std::string&>());
    if (requirement) {
        return {};
    }
    Problems problems = requirement.error();
    for (Error& problem : problems) {
        problem.object = describeEntity(entity.kind, entity.name);
    }
    return problems;
}

/// What the descriptor of a kind cannot say.
Problems checkFurther(const Entity& entity) {
    const std::string object = describeEntity(entity.kind, entity.name);
    if (entity.kind == EntityKind::ContactPair) {
        return checkContactPair(entity.values, object);
    }
    if (entity.kind == EntityKind::Requirement) {
        return checkRequirement(entity);
    }
    if (entity.kind == EntityKind::Scenario && entity.name == kBaseline) {
        return {badInput("scenario.reserved", object,
                         "'Baseline' is the model without a scenario and cannot name one.")};
    }
    return {};
}

}  // namespace

std::string textOf(const Entity& entity, const char* key) {
    const auto value = entity.values.find(key);
    return value != entity.values.end() && value->is_string() ? value->get<std::string>() : "";
}

const ModelDescriptor* descriptorOf(const Entity& entity) {
    if (entity.kind == EntityKind::Parameter) {
        return nullptr;
    }
    if (entity.kind != EntityKind::Attachment && entity.kind != EntityKind::Study) {
        return &entityDescriptor(entity.kind);
    }
    const bool study = entity.kind == EntityKind::Study;
    const char* key = study ? "type" : "model";
    if (!entity.values.is_object() || !entity.values.contains(key) ||
        !entity.values[key].is_string()) {
        return nullptr;
    }
    const std::string& id = entity.values[key].get_ref<const std::string&>();
    return study ? findStudyType(id) : findAttachmentModel(id);
}

Problems checkEntity(const Entity& entity, const ParameterValues* parameters) {
    switch (entity.kind) {
        case EntityKind::Attachment:
            return checkAttachment(entity, parameters);
        case EntityKind::Study:
            return checkStudy(entity, parameters);
        case EntityKind::Parameter:
            return checkParameter(entity);
        case EntityKind::Material:
            return checkMaterial(entity, parameters);
        case EntityKind::Selection:
            return checkSelection(entity);
        default:
            break;
    }
    Problems problems = checkValues(entity.values, entityDescriptor(entity.kind), {},
                                    describeEntity(entity.kind, entity.name), parameters);
    appendProblems(problems, checkFurther(entity));
    return problems;
}

Problems validateEntity(const Entity& entity) { return checkEntity(entity, nullptr); }

}  // namespace twinbench
