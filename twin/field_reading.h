#pragma once

#include <algorithm>
#include <cmath>
#include <optional>
#include <string_view>
#include <vector>

#include "simulation/point_locator.h"
#include "twin/field_catalogue.h"
#include "twin/study_runner.h"

namespace twinbench {

/// The extreme of a field at each node over all stored times.
enum class Envelope { Maximum, Minimum };

/// When a field of a run is asked for: at a time, at the end, or over all stored times.
struct FieldMoment {
    FieldMoment() = default;
    FieldMoment(std::nullopt_t) {}                                 // NOLINT: the end
    FieldMoment(double seconds) : time(seconds) {}                 // NOLINT: a time is a moment
    FieldMoment(std::optional<double> seconds) : time(seconds) {}  // NOLINT
    FieldMoment(Envelope extreme) : envelope(extreme) {}           // NOLINT

    std::optional<double> time;  ///< s; absent: the end
    std::optional<Envelope> envelope;
};

/// A field as it was read.
struct FieldValues {
    FieldInfo field;             ///< of an envelope: the one number per node that was compared
    double time = 0.0;           ///< s; of an envelope the end of the run
    std::vector<float> numbers;  ///< SI, components fastest
};

/// Whether the values of a field have a largest and a smallest; tensors have none.
bool hasEnvelope(const FieldInfo& field);

/// Reads a stored or derived field, or a component of one. An envelope of vectors is that of their
/// length, of principal stresses that of the largest. Errors: those of StudyRunner::nodalField;
/// BadInput for an envelope of a tensor, which has no one number; Cancelled.
Result<FieldValues> readField(const StudyRunner& runner, const StudyResult& result,
                              std::string_view field, const FieldMoment& moment,
                              const TaskContext& context = TaskContext());

/// A field's values at a point of the mesh. `values`: nodal, SI, components fastest. What has poles
/// is interpolated as its reciprocal; not a number where a node of the element has none.
template <class Values>
std::vector<double> valueAt(const FieldInfo& field, const FeMesh& mesh, const MeshPoint& point,
                            const Values& values) {
    const FieldKind* kind = findFieldKind(field.name);
    if (kind == nullptr || !kind->hasPoles) {
        return interpolate(mesh, point, values, field.components);
    }
    double sum = 0.0;
    double smallest = HUGE_VAL;
    for (int i = 0; i < 10; ++i) {
        const std::size_t node = mesh.elements[point.element][static_cast<std::size_t>(i)];
        const double reciprocal = 1.0 / static_cast<double>(values[node]);
        sum += point.shape[i] * reciprocal;
        smallest = std::min(smallest, reciprocal);
    }
    // Next to a pole the quadratic sum can fall below zero: no more than the best node has.
    return {1.0 / (sum < smallest ? smallest : sum)};
}

}  // namespace twinbench
