#include "twin/material_reader.h"

#include "twin/material_assignment.h"
#include "twin/model_editor.h"
#include "twin/problem_list.h"
#include "twin/temperature_table.h"
#include "twin/value_check.h"

namespace twinbench {

namespace {

std::string objectOf(const Entity& material) {
    return describeEntity(material.kind, material.name);
}

}  // namespace

void MaterialReader::assign() {
    std::string missing;
    for (const StudyPart& part : context_.parts) {
        const Entity* assignment = assignmentOf(context_.model, context_.assembly.parts[part.part]);
        const Entity* material = assignment ? materialNamed(*assignment) : nullptr;
        if (material == nullptr) {
            missing += (missing.empty() ? "" : ", ") + context_.partName(part.part);
        }
        assigned_.push_back(material);
    }
    if (!missing.empty()) {
        context_.problems.push_back(badInput("material.missing",
                                             describeEntity(EntityKind::Study, context_.study.name),
                                             "These parts have no material: {0}.", {missing},
                                             "Assign one, or exclude the parts from the study."));
    }
}

const Entity* MaterialReader::materialNamed(const Entity& assignment) {
    const auto name = assignment.values["material"].get<std::string>();
    const Entity* material = context_.model.find(EntityKind::Material, name);
    if (material == nullptr && reported_.insert({&assignment, name}).second) {
        context_.problems.push_back(
            badInput("material.unknown", describeEntity(assignment.kind, assignment.name),
                     "The material '{0}' does not exist.", {name},
                     suggest(name, context_.model.names(EntityKind::Material))));
    }
    return material;
}

/// The properties as an object; those of the library for a reference to it.
const Json* MaterialReader::valuesOf(const Entity& material) {
    if (!material.values.is_string()) {
        return &material.values;
    }
    const std::string name = material.values.get<std::string>().substr(kLibraryPrefix.size());
    const LibraryMaterial* found = context_.library.find(name);
    if (found == nullptr) {
        if (reported_.insert({&material, "library"}).second) {
            context_.problems.push_back(*libraryProblem(material, context_.library));
        }
        return nullptr;
    }
    return &libraryValues_.try_emplace(name, found->values()).first->second;
}

Mat3 MaterialReader::frame(std::size_t position) {
    const std::uint32_t part = context_.parts[position].part;
    const Mat3& rotation = context_.assembly.parts[part].placement.rotation;
    const Json* values = valuesOf(*assigned_[position]);
    if (values == nullptr || !values->contains("axes")) {
        return rotation;
    }
    const auto axes = readAxes((*values)["axes"], objectOf(*assigned_[position]) + ", axes");
    if (!axes) {
        return rotation;  // refused when the material entered the model
    }
    return rotation * transposed(Mat3{(*axes)[0], (*axes)[1], (*axes)[2]});
}

std::optional<MaterialReader::Curve> MaterialReader::curve(std::size_t position,
                                                           const std::string& property,
                                                           bool needed) {
    const Entity& material = *assigned_[position];
    const auto known = values_.find({&material, property});
    if (known != values_.end()) {
        return known->second;
    }
    const std::optional<Curve> value = read(material, property, needed);
    values_.emplace(std::pair{&material, property}, value);
    return value;
}

double MaterialReader::scalar(std::size_t position, const std::string& property, bool needed,
                              double fallback) {
    const std::optional<Curve> value = curve(position, property, needed);
    return value ? value->at(kRoomTemperature).x : fallback;
}

std::optional<MaterialReader::Curve> MaterialReader::read(const Entity& material,
                                                          const std::string& property,
                                                          bool needed) {
    const Json* values = valuesOf(material);
    if (values == nullptr) {
        return std::nullopt;
    }
    const ParameterDescriptor& descriptor = *materialDescriptor().find(property);
    if (!values->contains(property)) {
        if (needed) {
            reportOnce(material, property, "material.property_missing",
                       "The property {0} is missing.", "The study needs it.");
        }
        return std::nullopt;
    }
    const auto read = readTemperatureCurve(context_.reader, (*values)[property], descriptor,
                                           objectOf(material) + ", " + property);
    if (!read) {
        appendProblems(context_.problems, read.error());
        return std::nullopt;
    }
    return *read;
}

void MaterialReader::reportOnce(const Entity& material, const std::string& property,
                                const char* code, const char* text, const char* advice) {
    if (reported_.insert({&material, property}).second) {
        context_.problems.push_back(badInput(code, objectOf(material), text, {property}, advice));
    }
}

}  // namespace twinbench
