#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "twin/study_runner.h"

namespace twinbench {

/// A field at a point of one part.
struct ProbeEntry {
    std::string part;
    std::vector<double> values;  ///< SI, by component
};

/// A field of a result at a point.
struct ProbeResult {
    FieldInfo field;
    double time = 0.0;                ///< s
    std::vector<ProbeEntry> entries;  ///< one for each part that the point lies in
};

/// Reads a stored or derived field at a point (metres, assembly frame) and a time (absent: the
/// end), in the part named, if one is. Errors: BadInput for an unknown field, part or time, and for
/// a point outside (with the nearest part and its distance).
Result<ProbeResult> probeResult(const StudyRunner& runner, const StudyResult& result,
                                std::string_view field, const Vec3& point,
                                std::optional<double> time, const std::string& part = {});

/// The field at the point over all stored times, one curve per component (of one part only:
/// `part`, or the first that the point lies in). For plots. Polls stop.
Result<std::vector<SeriesResult>> probeSeries(const StudyRunner& runner, const StudyResult& result,
                                              std::string_view field, const Vec3& point,
                                              const std::string& part, const TaskContext& context);

/// "xx", "x" or "1": the names of a field's components; one empty name for scalars.
std::vector<std::string> componentNames(const FieldInfo& field);

}  // namespace twinbench
