#include "twin/spec_schema.h"

#include "twin/parameter_descriptor.h"
#include "twin/spec_layout.h"

namespace twinbench {

namespace {

Json listOf(Json items) {
    return {{"type", "array"}, {"items", std::move(items)}, {"minItems", 1}};
}

Json exactly(std::size_t count, Json items) {
    return {
        {"type", "array"}, {"items", std::move(items)}, {"minItems", count}, {"maxItems", count}};
}

Json text() { return {{"type", "string"}}; }
Json number() { return {{"type", "number"}}; }

Json textOrList() { return {{"anyOf", Json::array({text(), listOf(text())})}}; }

Json closedObject(Json properties, const std::vector<std::string>& required) {
    Json object = {
        {"type", "object"}, {"properties", std::move(properties)}, {"additionalProperties", false}};
    if (!required.empty()) {
        object["required"] = required;
    }
    return object;
}

/// A text with a unit, or an expression; a bare number only without dimension.
Json quantity(const ParameterDescriptor& parameter) {
    return parameter.dimension.isNone() ? Json{{"type", Json::array({"string", "number"})}}
                                        : text();
}

Json faceTarget() {
    const Json item = {{"anyOf", Json::array({text(), Json{{"$ref", "#/$defs/selection"}}})}};
    return {{"anyOf", Json::array({item, listOf(item)})}};
}

/// A definition of the schema, or a list of it.
Json oneOrMore(const std::string& definition) {
    const Json item = {{"$ref", "#/$defs/" + definition}};
    return {{"anyOf", Json::array({item, listOf(item)})}};
}

Json shapeOf(const ParameterDescriptor& parameter) {
    switch (parameter.kind) {
        case ValueKind::Quantity:
            return quantity(parameter);
        case ValueKind::Field: {
            const Json columns = closedObject(
                {{"file", text()}, {"time", text()}, {"value", text()}}, {"file", "time", "value"});
            return {{"anyOf", Json::array({quantity(parameter), columns})}};
        }
        case ValueKind::Vector:
        case ValueKind::FieldVector:
            return exactly(3, quantity(parameter));
        case ValueKind::QuantityOrThree:
            return {{"anyOf", Json::array({quantity(parameter), exactly(3, quantity(parameter))})}};
        case ValueKind::QuantityList:
            return listOf(quantity(parameter));
        case ValueKind::Place:
            return exactly(3, {{"type", Json::array({"string", "number"})}});
        case ValueKind::Direction:
            return exactly(3, number());
        case ValueKind::Axes:
            return exactly(2, exactly(3, number()));
        case ValueKind::Rotation:
            return closedObject({{"axis", exactly(3, number())},
                                 {"angle", {{"type", Json::array({"string", "number"})}}}},
                                {"axis", "angle"});
        case ValueKind::Integer:
            return {{"type", "integer"},
                    {"minimum", parameter.minimum},
                    {"maximum", parameter.maximum}};
        case ValueKind::Text:
            return text();
        case ValueKind::TextList:
            return textOrList();
        case ValueKind::Choice:
            return {{"enum", parameter.choices}};
        case ValueKind::Flag:
            return {{"type", "boolean"}};
        case ValueKind::Faces:
            return faceTarget();
        case ValueKind::Edges:
            return oneOrMore("edges");
        case ValueKind::Points:
            return oneOrMore("points");
        case ValueKind::Overrides:
            return {{"type", "object"},
                    {"additionalProperties", {{"type", Json::array({"string", "number"})}}}};
        case ValueKind::Contacts:
            return {{"$ref", "#/$defs/contacts"}};
    }
    return Json::object();
}

Json describe(const ParameterDescriptor& parameter) {
    Json shape = shapeOf(parameter);
    if (parameter.mayBeTable) {
        const Json table =
            closedObject({{"table", listOf(exactly(2, quantity(parameter)))}}, {"table"});
        shape = {{"anyOf", Json::array({shape, table})}};
    }
    std::string description = parameter.label;
    const bool measures = !parameter.dimension.isNone();
    if (measures) {
        description +=
            " [" + displayUnit(parameter.dimension, parameter.absoluteTemperature).symbol + "]";
    }
    description += parameter.help.empty() ? "" : ". " + parameter.help;
    description += parameter.defaultText.empty() ? "" : ". Default: " + parameter.defaultText;
    shape["description"] = description;
    return shape;
}

/// `extra` comes before the model's own parameters.
Json objectOf(const ModelDescriptor& model, Json extra = Json::object(),
              std::vector<std::string> required = {}) {
    Json properties = std::move(extra);
    for (const ParameterDescriptor& parameter : model.parameters) {
        properties[parameter.id] = describe(parameter);
        if (parameter.required) {
            required.push_back(parameter.id);
        }
    }
    Json object = closedObject(std::move(properties), required);
    if (!model.help.empty()) {
        object["description"] = model.help;
    }
    return object;
}

Json attachment() {
    Json models = Json::array();
    for (const ModelDescriptor& model : attachmentModels()) {
        Json extra = {{"model", {{"const", model.id}}},
                      {"name", text()},
                      {"studies", textOrList()},
                      {"active", {{"type", "boolean"}}}};
        if (model.target != TargetKind::None) {
            extra["part"] = textOrList();
        }
        if (model.target == TargetKind::Faces || model.target == TargetKind::PartOrFaces) {
            extra["faces"] = faceTarget();
        }
        if (model.edgesAndPoints) {
            extra["edges"] = oneOrMore("edges");
            extra["points"] = oneOrMore("points");
        }
        models.push_back(objectOf(model, std::move(extra), {"model"}));
    }
    return {{"oneOf", std::move(models)}};
}

Json study() {
    Json types = Json::array();
    for (const ModelDescriptor& type : studyTypes()) {
        types.push_back(
            objectOf(type, {{"name", text()}, {"type", {{"const", type.id}}}}, {"name", "type"}));
    }
    return {{"oneOf", std::move(types)}};
}

Json values(const SpecSection& section) {
    switch (section.kind) {
        case EntityKind::Attachment:
            return attachment();
        case EntityKind::Study:
            return study();
        case EntityKind::Parameter:
            return {{"type", Json::array({"string", "number"})}};
        case EntityKind::Material:
            return {{"anyOf", Json::array({Json{{"type", "string"}, {"pattern", "^library:"}},
                                           objectOf(materialDescriptor())})}};
        case EntityKind::Selection:
            return {{"anyOf", Json::array({Json{{"$ref", "#/$defs/selection"}},
                                           listOf({{"$ref", "#/$defs/selection"}})})}};
        default:
            break;
    }
    if (section.form == SpecForm::Keyed) {
        return objectOf(entityDescriptor(section.kind));
    }
    const bool named = section.form == SpecForm::Named;
    return objectOf(entityDescriptor(section.kind), {{section.nameKey, text()}},
                    named ? std::vector<std::string>{section.nameKey} : std::vector<std::string>());
}

Json sectionSchema(const SpecSection& section) {
    if (section.form == SpecForm::Keyed) {
        return {{"type", "object"}, {"additionalProperties", values(section)}};
    }
    return {{"type", "array"}, {"items", values(section)}};
}

Json contacts() {
    const SpecSection pairs{"pairs", EntityKind::ContactPair, SpecForm::Derived};
    return {{"anyOf",
             Json::array({Json{{"const", "none"}}, objectOf(entityDescriptor(EntityKind::Contacts),
                                                            {{"pairs", sectionSchema(pairs)}})})}};
}

}  // namespace

Json specSchema() {
    Json properties = {{"twinbench", {{"const", kSpecVersion}}}, {"name", text()}};
    for (const SpecSection& section : specSections()) {
        properties[section.key] = sectionSchema(section);
        if (section.kind == EntityKind::Attachment) {
            properties["contacts"] = {{"$ref", "#/$defs/contacts"}};
            const SpecSection parts{"parts", EntityKind::MeshPart, SpecForm::Keyed};
            properties["mesh"] =
                objectOf(entityDescriptor(EntityKind::Mesh), {{"parts", sectionSchema(parts)}});
        }
    }
    Json schema = {{"$schema", "https://json-schema.org/draft/2020-12/schema"},
                   {"title", "Twinbench spec file"}};
    schema.update(closedObject(std::move(properties), {"twinbench", "geometry"}));
    schema["$defs"] = {
        {"selection", objectOf(entityDescriptor(EntityKind::Selection))},
        {"edges", objectOf(edgeTargetDescriptor())},
        {"points",
         {{"anyOf", Json::array({objectOf(pointTargetDescriptor()),
                                 exactly(3, {{"type", Json::array({"string", "number"})}})})}}},
        {"contacts", contacts()}};
    return schema;
}

}  // namespace twinbench
