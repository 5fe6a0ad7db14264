#pragma once

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

}  // namespace twinbench
