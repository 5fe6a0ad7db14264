#pragma once

#include <optional>
#include <string_view>
#include <vector>

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

/// Reads a stored or derived field, or a component of one. An envelope of vectors is that of their
/// length, of principal stresses that of the largest. Errors: those of StudyRunner::nodalField;
/// BadInput for an envelope of a tensor, which has no one number; Cancelled.
Result<FieldValues> readField(const StudyRunner& runner, const StudyResult& result,
                              std::string_view field, const FieldMoment& moment,
                              const TaskContext& context = TaskContext());

}  // namespace twinbench
