#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "simulation/point_locator.h"
#include "twin/field_reading.h"

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

/// Reads a field at a point (metres, assembly frame), in the part named, if one is. Problems: as of
/// readField; BadInput for an unknown part and for a point outside (with the nearest part and its
/// distance).
Checked<ProbeResult> probeResult(const StudyRunner& runner, const StudyResult& result,
                                 std::string_view field, const Vec3& point,
                                 const FieldMoment& moment, const std::string& part = {},
                                 const TaskContext& context = TaskContext());

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

}  // namespace twinbench
