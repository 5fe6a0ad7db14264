#include "geometry/rotation.h"

#include <cmath>
#include <numbers>

namespace twinbench {

namespace {

/// Sines below this are rounding: the turn is none or half a circle.
constexpr double kNoTurn = 1e-9;

/// The axis of a half turn R = 2 n n^T - I: the longest column of (R + I) / 2.
Vec3 halfTurnAxis(const Mat3& r) {
    Vec3 longest;
    for (int column = 0; column < 3; ++column) {
        Vec3 candidate{r[0][column], r[1][column], r[2][column]};
        candidate[column] += 1.0;
        if (norm(candidate) > norm(longest)) {
            longest = candidate;
        }
    }
    return normalized(longest);
}

}  // namespace

Mat3 rotationAbout(const Vec3& n, double radians) {
    const double c = std::cos(radians);
    const double s = std::sin(radians);
    const double d = 1.0 - c;
    return {Vec3{c + d * n.x * n.x, d * n.x * n.y - s * n.z, d * n.x * n.z + s * n.y},
            Vec3{d * n.y * n.x + s * n.z, c + d * n.y * n.y, d * n.y * n.z - s * n.x},
            Vec3{d * n.z * n.x - s * n.y, d * n.z * n.y + s * n.x, c + d * n.z * n.z}};
}

AxisAngle axisAngleOf(const Mat3& r) {
    const Vec3 twice{r[2].y - r[1].z, r[0].z - r[2].x, r[1].x - r[0].y};  // 2 sin a n
    const double sine = 0.5 * norm(twice);
    const double cosine = 0.5 * (r[0].x + r[1].y + r[2].z - 1.0);
    if (sine > kNoTurn) {
        return {normalized(twice), std::atan2(sine, cosine)};
    }
    return cosine > 0.0 ? AxisAngle{} : AxisAngle{halfTurnAxis(r), std::numbers::pi};
}

Placement turnAbout(const Vec3& centre, const Vec3& axis, double radians) {
    const Mat3 rotation = rotationAbout(axis, radians);
    return {rotation, centre - rotation * centre};
}

Mat3 rotationBetween(const Vec3& from, const Vec3& to) {
    const Vec3 axis = cross(from, to);
    const double sine = norm(axis);
    const double cosine = dot(from, to);
    if (sine > kNoTurn) {
        return rotationAbout(axis / sine, std::atan2(sine, cosine));
    }
    if (cosine > 0.0) {
        return kIdentity3;
    }
    // Half a turn about the vertical keeps up what is up; where that is no choice, about x.
    constexpr double kNearlyVertical = 0.9;
    const bool isVertical = std::fabs(from.z) > kNearlyVertical;
    const Vec3 frame = isVertical ? Vec3{1.0, 0.0, 0.0} : Vec3{0.0, 0.0, 1.0};
    return rotationAbout(normalized(frame - dot(frame, from) * from), std::numbers::pi);
}

}  // namespace twinbench
