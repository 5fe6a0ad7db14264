#include "twin/value_check.h"

#include <algorithm>

#include "core/nearest_word.h"
#include "geometry/face_selector.h"
#include "twin/problem_list.h"
#include "twin/temperature_table.h"
#include "twin/time_table.h"

namespace twinbench {

namespace {

Error wrongType(const std::string& object, const std::string& wanted) {
    return badInput("value.type", object, "The value must be {0}.", {wanted});
}

std::string joined(const std::vector<std::string>& words) {
    std::string result;
    for (const std::string& word : words) {
        result += (result.empty() ? "" : ", ") + word;
    }
    return result;
}

bool isChoice(const Json& value, const ParameterDescriptor& descriptor) {
    return value.is_string() &&
           std::find(descriptor.choices.begin(), descriptor.choices.end(),
                     value.get_ref<const std::string&>()) != descriptor.choices.end();
}

/// True if the value holds expressions that cannot be evaluated before the parameters are known.
bool mentionsParameters(const Json& value) {
    if (value.is_array() || value.is_object()) {
        return std::any_of(value.begin(), value.end(), mentionsParameters);
    }
    if (!value.is_string()) {
        return false;
    }
    const Checked<Expression> expression = Expression::parse(value.get_ref<const std::string&>());
    return expression && !expression->names().empty();
}

Problems checkSyntax(const Json& value, const std::string& object) {
    if (!value.is_array() && !value.is_object()) {
        return problemsOf(readExpression(value, object));
    }
    Problems problems;
    for (const Json& item : value) {
        appendProblems(problems, checkSyntax(item, object));
    }
    return problems;
}

Problems checkQuantities(const Json& value, const ParameterDescriptor& descriptor,
                         const std::string& object, const ParameterValues* parameters) {
    if (isChoice(value, descriptor)) {
        return {};
    }
    if (descriptor.kind == ValueKind::Field && isTimeTable(value)) {
        return checkTimeTable(value, object);
    }
    if (parameters == nullptr && mentionsParameters(value)) {
        return checkSyntax(value, object);
    }
    static const ParameterValues none;
    const ValueReader reader(parameters != nullptr ? *parameters : none);
    if (descriptor.mayBeTable && value.is_object()) {
        return problemsOf(readTemperatureCurve(reader, value, descriptor, object));
    }
    switch (descriptor.kind) {
        case ValueKind::Field:
            return problemsOf(reader.field(value, descriptor, object));
        case ValueKind::FieldVector:
            return problemsOf(reader.fieldVector(value, descriptor, object));
        case ValueKind::Vector:
            return problemsOf(reader.vector(value, descriptor, object));
        case ValueKind::QuantityOrThree:
            return problemsOf(reader.quantityOrThree(value, descriptor, object));
        case ValueKind::QuantityList:
            return problemsOf(reader.quantities(value, descriptor, object));
        case ValueKind::Place:
            return problemsOf(reader.place(value, object));
        case ValueKind::Rotation:
            return problemsOf(reader.rotation(value, object));
        default:
            return problemsOf(reader.quantity(value, descriptor, object));
    }
}

Problems checkChoice(const Json& value, const ParameterDescriptor& descriptor,
                     const std::string& object) {
    if (!value.is_string()) {
        return {wrongType(object, "one of " + joined(descriptor.choices))};
    }
    if (isChoice(value, descriptor)) {
        return {};
    }
    const std::string& word = value.get_ref<const std::string&>();
    return {badInput("value.choice", object, "'{0}' is not one of {1}.",
                     {word, joined(descriptor.choices)}, suggest(word, descriptor.choices))};
}

Problems checkInteger(const Json& value, const ParameterDescriptor& descriptor,
                      const std::string& object) {
    if (!value.is_number_integer()) {
        return {wrongType(object, "a whole number")};
    }
    if (std::optional<Error> problem = rangeProblem(value.get<double>(), descriptor, object)) {
        return {std::move(*problem)};
    }
    return {};
}

Problems checkOverrides(const Json& value, const std::string& object,
                        const ParameterValues* parameters) {
    if (!value.is_object()) {
        return {wrongType(object, "an object of parameters and their values")};
    }
    Problems problems;
    for (const auto& [name, text] : value.items()) {
        appendProblems(problems, problemsOf(readExpression(text, object + ", " + name)));
        if (parameters != nullptr && !parameters->contains(name)) {
            std::vector<std::string> known;
            for (const auto& parameter : *parameters) {
                known.push_back(parameter.first);
            }
            problems.push_back(badInput("parameter.unknown", object,
                                        "The parameter '{0}' does not exist.", {name},
                                        suggest(name, known)));
        }
    }
    return problems;
}

/// The contacts of a study: "none", or an object with the keys of contacts and their pairs.
Problems checkContacts(const Json& value, const std::string& object,
                       const ParameterValues* parameters) {
    if (value == "none") {
        return {};
    }
    Problems problems =
        checkValues(value, entityDescriptor(EntityKind::Contacts), {"pairs"}, object, parameters);
    if (!value.is_object() || !value.contains("pairs")) {
        return problems;
    }
    if (!value["pairs"].is_array()) {
        problems.push_back(wrongType(object + ", pairs", "a list"));
        return problems;
    }
    for (const Json& pair : value["pairs"]) {
        appendProblems(problems, checkValues(pair, entityDescriptor(EntityKind::ContactPair), {},
                                             object + ", pairs", parameters));
        appendProblems(problems, checkContactPair(pair, object + ", pairs"));
    }
    return problems;
}

Problems checkSelector(const std::string& text, const std::string& object) {
    Problems problems = problemsOf(FaceSelector::parse(text));
    for (Error& problem : problems) {
        problem.object = object;
    }
    return problems;
}

/// The problems of a target's items, of which there is one or a list.
template <class Check>
Problems checkEach(const Json& value, const std::string& object, const Check& check) {
    const Json items = targetItems(value);
    if (items.empty()) {
        return {wrongType(object, "a target or a list of targets")};
    }
    Problems problems;
    for (const Json& item : items) {
        appendProblems(problems, check(item));
    }
    return problems;
}

Problems checkGroups(const Json& values, const ModelDescriptor& model, const std::string& object) {
    const auto isGiven = [&](const std::string& key) { return values.contains(key); };
    Problems problems;
    if (!model.someOf.empty() && std::none_of(model.someOf.begin(), model.someOf.end(), isGiven)) {
        problems.push_back(badInput("value.missing", object, "At least one of {0} is needed.",
                                    {joined(model.someOf)}));
    }
    for (const ExclusiveGroup& group : model.oneOf) {
        const auto given = std::count_if(group.parameters.begin(), group.parameters.end(), isGiven);
        if (given > 1) {
            problems.push_back(badInput("value.exclusive", object, "Only one of {0} can be given.",
                                        {joined(group.parameters)}));
        } else if (given == 0 && group.required) {
            problems.push_back(badInput("value.missing", object, "One of {0} is missing.",
                                        {joined(group.parameters)}));
        }
    }
    return problems;
}

}  // namespace

std::string suggest(std::string_view word, const std::vector<std::string>& known) {
    const std::string nearest = nearestWord(word, known);
    if (!nearest.empty()) {
        return "Did you mean '" + nearest + "'?";
    }
    return known.empty() ? "There are none." : "There are: " + joined(known) + ".";
}

Json targetItems(const Json& target) {
    const bool isPlace = target.is_array() && !target.empty() && !target[0].is_structured();
    return target.is_array() && !isPlace ? target : Json::array({target});
}

Problems checkContactPair(const Json& values, const std::string& object) {
    if (!values.is_object() || !values.contains("between")) {
        return {};
    }
    const Json& between = values["between"];
    if (between.is_array() && between.size() == 2) {
        return {};
    }
    return {badInput("contacts.between", object, "'between' must name two parts.", {},
                     "Write \"between\": [\"Cell 1\", \"Pad\"].")};
}

Problems checkFaceTarget(const Json& value, const std::string& object) {
    if (value.is_string()) {
        return {};
    }
    if (value.is_object()) {
        Problems problems =
            checkValues(value, entityDescriptor(EntityKind::Selection), {}, object, nullptr);
        if (value.contains("where") && value["where"].is_string()) {
            appendProblems(problems, checkSelector(value["where"], object + ", where"));
        }
        return problems;
    }
    if (!value.is_array() || value.empty()) {
        return {wrongType(object, "the name of a selection, or {\"part\", \"where\"}")};
    }
    Problems problems;
    for (const Json& item : value) {
        appendProblems(problems, item.is_array() ? Problems{wrongType(object, "a flat list")}
                                                 : checkFaceTarget(item, object));
    }
    return problems;
}

Problems checkEdgeTarget(const Json& value, const std::string& object) {
    return checkEach(value, object, [&](const Json& item) {
        Problems problems = checkValues(item, edgeTargetDescriptor(), {}, object, nullptr);
        if (!problems.empty()) {
            return problems;
        }
        const char* key = item.contains("where") ? "where" : "between";
        const auto queries = readTextList(item[key], object);
        if (queries->size() != (item.contains("where") ? 1 : 2)) {
            return Problems{badInput("target.between", object,
                                     "'between' must hold two queries of faces.", {},
                                     "Write \"between\": [\"hole\", \"normal = +z\"].")};
        }
        for (const std::string& query : *queries) {
            appendProblems(problems, checkSelector(query, object + ", " + key));
        }
        return problems;
    });
}

Problems checkPointTarget(const Json& value, const std::string& object) {
    return checkEach(value, object, [&](const Json& item) {
        const Json values = item.is_array() ? Json{{"at", item}} : item;
        return checkValues(values, pointTargetDescriptor(), {}, object, nullptr);
    });
}

Problems checkValue(const Json& value, const ParameterDescriptor& descriptor,
                    const std::string& object, const ParameterValues* parameters) {
    switch (descriptor.kind) {
        case ValueKind::Quantity:
        case ValueKind::Field:
        case ValueKind::Vector:
        case ValueKind::FieldVector:
        case ValueKind::QuantityOrThree:
        case ValueKind::QuantityList:
        case ValueKind::Place:
        case ValueKind::Rotation:
            return checkQuantities(value, descriptor, object, parameters);
        case ValueKind::Direction:
            return problemsOf(readDirection(value, object));
        case ValueKind::Axes:
            return problemsOf(readAxes(value, object));
        case ValueKind::Integer:
            return checkInteger(value, descriptor, object);
        case ValueKind::Text:
            return value.is_string() ? Problems{} : Problems{wrongType(object, "a text")};
        case ValueKind::TextList:
            return problemsOf(readTextList(value, object));
        case ValueKind::Choice:
            return checkChoice(value, descriptor, object);
        case ValueKind::Flag:
            return value.is_boolean() ? Problems{} : Problems{wrongType(object, "true or false")};
        case ValueKind::Faces:
            return checkFaceTarget(value, object);
        case ValueKind::Edges:
            return checkEdgeTarget(value, object);
        case ValueKind::Points:
            return checkPointTarget(value, object);
        case ValueKind::Overrides:
            return checkOverrides(value, object, parameters);
        case ValueKind::Contacts:
            return checkContacts(value, object, parameters);
    }
    return {};
}

Problems checkValues(const Json& values, const ModelDescriptor& model,
                     const std::vector<std::string>& otherKeys, const std::string& object,
                     const ParameterValues* parameters) {
    if (!values.is_object()) {
        return {wrongType(object, "an object {...}")};
    }
    std::vector<std::string> known = otherKeys;
    for (const ParameterDescriptor& parameter : model.parameters) {
        known.push_back(parameter.id);
    }
    Problems problems;
    for (const auto& [key, value] : values.items()) {
        if (const ParameterDescriptor* parameter = model.find(key)) {
            appendProblems(problems,
                           checkValue(value, *parameter, object + ", " + key, parameters));
        } else if (std::find(otherKeys.begin(), otherKeys.end(), key) == otherKeys.end()) {
            problems.push_back(badInput("key.unknown", object, "The key '{0}' is not known.", {key},
                                        suggest(key, known)));
        }
    }
    for (const ParameterDescriptor& parameter : model.parameters) {
        if (parameter.required && !values.contains(parameter.id)) {
            problems.push_back(badInput("value.missing", object, "The key '{0}' is missing.",
                                        {parameter.id}, parameter.help));
        }
    }
    appendProblems(problems, checkGroups(values, model, object));
    return problems;
}

}  // namespace twinbench
