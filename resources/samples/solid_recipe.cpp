#include "resources/samples/solid_recipe.h"

#include <cmath>
#include <numbers>

namespace twinbench::samples {

namespace {

// A rotation that takes +z to the unit vector `direction`.
Mat3 turnedTo(const Vec3& direction) {
    const Vec3 up = {0, 0, 1};
    const Vec3 axis = cross(up, direction);
    if (norm(axis) < 1e-12) {
        return direction.z > 0.0 ? kIdentity3 : rotation({1, 0, 0}, std::numbers::pi);
    }
    return rotation(axis, std::atan2(norm(axis), dot(up, direction)));
}

}  // namespace

SolidRecipe SolidRecipe::rod(const Vec3& base, const Vec3& direction, double radius,
                             double height) {
    return SolidRecipe(Solid::cylinder(radius, height)).placed({turnedTo(direction), base});
}

SolidRecipe SolidRecipe::slot(const Vec3& from, const Vec3& to, const Vec3& direction,
                              double radius, double height) {
    const Vec3 along = to - from;
    const Vec3 x = normalized(along);
    const Vec3 y = cross(direction, x);
    const Mat3 frame = transposed(Mat3{x, y, direction});  // columns x, y, direction
    const SolidRecipe middle =
        block({0, -radius, 0}, {norm(along), radius, height}).placed({frame, from});
    return middle.fuse(rod(from, direction, radius, height))
        .fuse(rod(to, direction, radius, height));
}

}  // namespace twinbench::samples
