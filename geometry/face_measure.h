#pragma once

#include <optional>

#include "geometry/assembly.h"

namespace twinbench {

/// A point on a face of an assembly, as it was picked: metres, assembly frame.
struct FacePoint {
    FaceRef face;
    Vec3 point;
};

/// What two places on faces are to each other.
struct PairMeasure {
    double distance = 0.0;  ///< of the points, metres
    Vec3 along;             ///< from the first point to the second, metres
    /// Of the faces, metres: of parallel planes, parallel axes, or a plane and an axis parallel to
    /// it; none of others.
    std::optional<double> faceDistance;
    /// From 0 to pi/2, rad: of planes and of the axes of cylinders and cones to each other; none
    /// where a face has neither.
    std::optional<double> angle;
};

PairMeasure measurePair(const Assembly& assembly, const FacePoint& first, const FacePoint& second);

}  // namespace twinbench
