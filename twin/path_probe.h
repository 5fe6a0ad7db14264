#pragma once

#include <string>
#include <vector>

#include "simulation/point_locator.h"
#include "twin/field_reading.h"

namespace twinbench {

/// A straight line, metres, assembly frame.
struct ProbeLine {
    Vec3 from, to;
    int points = 101;  ///< evenly spaced, both ends included; at least 2
};
inline constexpr int kMostPathPoints = 100000;
/// The code of the error of a line that meets no part.
inline constexpr const char* kPathOutside = "path.outside";

/// A field at a place of a line.
struct PathEntry {
    double distance = 0.0;  ///< metres, from the beginning of the line
    Vec3 at;
    std::string part;            ///< empty outside of every part
    std::vector<double> values;  ///< SI, by component; empty outside
};

/// A field along a line. Where parts meet there is an entry for each part, that of the part which
/// the line comes from first.
struct PathResult {
    FieldInfo field;
    double time = 0.0;  ///< s
    std::vector<PathEntry> entries;
};

/// Reads a field along a line through the parts of a result, whose mesh `locator` is of. Errors: as
/// of readField; BadInput for a line without length, too many or too few points, and one that meets
/// no part.
Result<PathResult> probePath(const StudyRunner& runner, const StudyResult& result,
                             std::string_view field, const ProbeLine& line,
                             const FieldMoment& moment, const PointLocator& locator,
                             const TaskContext& context = TaskContext());

/// The entries as a table of comma-separated values: distance, place, part, components; what is
/// outside has no part and no values.
std::string csvTable(const PathResult& path);

}  // namespace twinbench
