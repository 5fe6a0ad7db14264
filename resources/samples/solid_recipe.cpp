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

SolidRecipe SolidRecipe::blockOn(const Vec3& baseCentre, const Vec3& size) {
    const Vec3 corner = baseCentre - Vec3{size.x / 2, size.y / 2, 0};
    return block(corner, corner + size);
}

SolidRecipe SolidRecipe::hexagon(const Vec3& base, double acrossFlats, double height) {
    SolidRecipe prism = rod({}, {0, 0, 1}, acrossFlats / std::numbers::sqrt3, height);
    for (int side = 0; side < 6; ++side) {
        prism =
            prism.cut(block({acrossFlats / 2, -acrossFlats, 0}, {acrossFlats, acrossFlats, height})
                          .turned({0, 0, 1}, side * std::numbers::pi / 3));
    }
    return prism.moved(base);
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

const Result<Solid>& SolidRecipe::result() const {
    if (!waiting_.empty()) {
        solid_ = solid_.and_then([&](const Solid& solid) {
            return joint_ == Joint::Cut ? solid.cut(waiting_) : solid.fuse(waiting_);
        });
        waiting_.clear();
    }
    return solid_;
}

SolidRecipe SolidRecipe::join(const SolidRecipe& other, Joint joint) const {
    if (!waiting_.empty() && joint != joint_) {
        result();
    }
    SolidRecipe joined = *this;
    const Result<Solid>& solid = other.result();
    if (solid) {
        joined.joint_ = joint;
        joined.waiting_.push_back(*solid);
    } else if (joined.solid_) {
        joined.solid_ = fail(solid.error());
        joined.waiting_.clear();
    }
    return joined;
}

}  // namespace twinbench::samples
