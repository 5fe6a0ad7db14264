#include "twin/result_reader.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <fmt/format.h>

#include "twin/blob_codec.h"
#include "twin/derived_fields.h"
#include "twin/study_type.h"

namespace twinbench {

namespace {

Eigen::VectorXd toEigen(const std::vector<float>& values) {
    return Eigen::Map<const Eigen::VectorXf>(values.data(),
                                             static_cast<Eigen::Index>(values.size()))
        .cast<double>();
}

std::vector<float> fromEigen(const Eigen::VectorXd& values) {
    const Eigen::VectorXf single = values.cast<float>();
    return {single.begin(), single.end()};
}

}  // namespace

std::optional<StudyResult> ResultReader::run(const ContentHash& key) const {
    const auto bytes = services_->load(key);
    if (!bytes) {
        return std::nullopt;
    }
    auto result = studyResultFromBytes(*bytes);
    return result ? std::optional(std::move(*result)) : std::nullopt;
}

Result<std::shared_ptr<const FeMesh>> ResultReader::mesh(const StudyResult& result) const {
    const ContentHash key = MeshStage::mergedKey(result.parts);
    if (auto merged = meshes_->merged(key)) {
        return merged;
    }
    std::vector<PlacedMesh> placed;
    for (const ResultPart& part : result.parts) {
        auto mesh = meshes_->stored(part.meshKey);
        if (!mesh) {
            return fail(failure("store.no_mesh", part.name,
                                "The project does not hold the mesh of this result.", {},
                                "Run the study again."));
        }
        placed.push_back({std::move(mesh), part.placement, part.name});
    }
    return meshes_->merge(key, placed);
}

Result<std::vector<float>> ResultReader::field(const FieldInfo& field,
                                               std::size_t timeIndex) const {
    const auto bytes = services_->store->result(field.keys.at(timeIndex));
    if (!bytes || !*bytes) {
        return fail(bytes ? failure("store.no_field", field.name,
                                    "The project does not hold this field.", {},
                                    "Run the study again.")
                          : bytes.error());
    }
    return decodeField(**bytes, field.name);
}

Result<std::vector<float>> ResultReader::fieldAt(const FieldInfo& info,
                                                 std::optional<double> time) const {
    const std::vector<double>& times = info.times;
    // A static field holds for any time.
    if (times.size() == 1 || !time || *time == times.back()) {
        return field(info, times.size() - 1);
    }
    if (!(*time >= times.front() && *time <= times.back())) {
        return fail(badInput("result.time", info.name,
                             "The time {0} is outside of the result ({1} to {2}).",
                             {formatQuantity({*time, dimension::time()}),
                              formatQuantity({times.front(), dimension::time()}),
                              formatQuantity({times.back(), dimension::time()})},
                             "Choose a time within, or \"end\"."));
    }
    const auto after = std::upper_bound(times.begin(), times.end(), *time);
    const auto index = static_cast<std::size_t>(after - times.begin());
    auto before = field(info, index - 1);
    if (!before || times[index - 1] == *time) {
        return before;
    }
    const auto next = field(info, index);
    if (!next) {
        return next;
    }
    const double weight = (*time - times[index - 1]) / (times[index] - times[index - 1]);
    for (std::size_t i = 0; i < before->size(); ++i) {
        (*before)[i] = static_cast<float>((1.0 - weight) * (*before)[i] + weight * (*next)[i]);
    }
    return before;
}

namespace {

/// Between modes there is nothing to be blended.
Result<void> requireMode(const StudyResult& result, std::optional<double> number) {
    const auto count = static_cast<double>(result.shapeCount());
    if (!isModeStudy(result.type) || !number ||
        (*number == std::floor(*number) && *number >= 1.0 && *number <= count)) {
        return {};
    }
    return fail(badInput("result.mode", result.study, "There is no mode {0}; there are {1} modes.",
                         {fmt::format("{:g}", *number), std::to_string(result.shapeCount())},
                         "Choose one of them by its number, from 1."));
}

/// "heat_flux_x": every study has a field with components.
std::string componentExample(const StudyResult& result) {
    for (const FieldInfo& field : result.fields) {
        const FieldKind* kind = findFieldKind(field.name);
        if (kind != nullptr && !kind->components.empty()) {
            return componentsOf(*kind).back().name();
        }
    }
    return "none";
}

}  // namespace

Result<std::vector<float>> ResultReader::nodalField(const StudyResult& result,
                                                    std::string_view name,
                                                    std::optional<double> time) const {
    if (const auto component = findFieldComponent(name);
        component && result.field(component->field->name)) {
        return nodalField(result, component->field->name, time)
            .map([&](const std::vector<float>& values) {
                return fromEigen(extractComponent(*component, toEigen(values)));
            });
    }
    if (auto known = requireMode(result, time); !known) {
        return fail(std::move(known.error()));
    }
    if (isModeStudy(result.type) && !time) {
        time = 1.0;  // the lowest mode is the one to be looked at
    }
    const FieldInfo* info = result.field(name);
    if (info == nullptr) {
        std::string known;
        for (const FieldInfo& field : result.fields) {
            known += (known.empty() ? "" : ", ") + field.name;
        }
        return fail(badInput(
            "result.unknown_field", result.study, "The study has no field '{0}'.",
            {std::string(name)},
            "It has " + known + ", and components, such as " + componentExample(result) + "."));
    }
    if (!info->keys.empty()) {
        return fieldAt(*info, time);
    }
    const FieldInfo* source = result.field(findFieldKind(name)->source);
    if (source == nullptr) {
        return fail(failure("store.no_field", std::string(name),
                            "The project does not hold the field this one is made from.", {},
                            "Run the study again."));
    }
    auto values = fieldAt(*source, time);
    auto mesh = this->mesh(result);
    if (!values || !mesh) {
        return fail(values ? mesh.error() : values.error());
    }
    FieldOrigin origin{*mesh, result.parts, *services_->pool};
    if (const FieldInfo* temperature = result.field("temperature");
        name == "safety_factor" && temperature != nullptr) {
        const auto kelvin = fieldAt(*temperature, time);
        if (!kelvin) {
            return kelvin;
        }
        origin.temperature = toEigen(*kelvin);
    }
    return fromEigen(deriveField(name, toEigen(*values), origin));
}

}  // namespace twinbench
