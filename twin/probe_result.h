#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "simulation/point_locator.h"
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

/// A place of a curve.
struct ProbePoint {
    Vec3 at;           ///< metres, assembly frame
    std::string part;  ///< or empty: the first that the point lies in
};

/// The field at the points over all stored times, one curve per component. For plots. Reads each
/// time once, however many points there are. `locator` is of the result's mesh. Per point the
/// curves, or why there are none. Polls stop.
std::vector<Result<std::vector<SeriesResult>>> probeSeries(
    const StudyRunner& runner, const StudyResult& result, std::string_view field,
    const std::vector<ProbePoint>& points, const PointLocator& locator, const TaskContext& context);

/// "xx", "x" or "1": the names of a field's components; one empty name for scalars.
std::vector<std::string> componentNames(const FieldInfo& field);

}  // namespace twinbench
