#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

#include "core/vec3.h"

namespace twinbench {

/// A plane that cuts the model; what lies on the side of the normal is cut away.
struct ClipPlane {
    Vec3 origin;  ///< metres
    Vec3 normal;

    /// Metres times the normal's length, positive on the side that is cut away.
    double height(const Vec3& point) const { return dot(point - origin, normal); }
    friend bool operator==(const ClipPlane&, const ClipPlane&) = default;
};

/// Several planes, each of which cuts away its side.
using ClipPlanes = std::vector<ClipPlane>;
inline constexpr std::size_t kMostClipPlanes = 3;

inline bool isCutAway(const ClipPlanes& planes, const Vec3& point) {
    return std::any_of(planes.begin(), planes.end(),
                       [&](const ClipPlane& plane) { return plane.height(point) > 0.0; });
}

}  // namespace twinbench
