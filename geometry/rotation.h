#pragma once

#include "core/vec3.h"

namespace twinbench {

/// A rotation as an axis of unit length and an angle in radians, 0 to pi. The axis of no turn is z.
struct AxisAngle {
    Vec3 axis = {0.0, 0.0, 1.0};
    double angle = 0.0;
};

/// Rodrigues' formula: R = cos a I + (1 - cos a) n n^T + sin a [n]x. The axis has unit length.
Mat3 rotationAbout(const Vec3& axis, double radians);
/// The rotation must not mirror.
AxisAngle axisAngleOf(const Mat3& rotation);
/// A turn about an axis (unit length) through `centre`.
Placement turnAbout(const Vec3& centre, const Vec3& axis, double radians);
/// The smallest rotation that takes one unit vector to another.
Mat3 rotationBetween(const Vec3& from, const Vec3& to);

}  // namespace twinbench
