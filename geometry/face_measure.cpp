#include "geometry/face_measure.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace twinbench {

namespace {

constexpr double kParallel = 1e-6;  // rad

/// The plane or the axis of a face in the assembly frame.
struct Carrier {
    bool isPlane = false;
    Vec3 point;
    Vec3 direction;  ///< normal of a plane, else of the axis
};

std::optional<Carrier> carrierOf(const Assembly& assembly, FaceRef ref) {
    const Part& part = assembly.parts[ref.part];
    const FaceInfo& face = part.shape->faces[ref.face];
    const auto placed = [&](bool isPlane, const Vec3& point, const Vec3& direction) {
        return Carrier{isPlane, part.placement.point(point),
                       normalized(part.placement.direction(direction))};
    };
    switch (face.kind) {
        case SurfaceKind::Plane:
            return placed(true, face.centroid, face.normal);
        case SurfaceKind::Cylinder:
        case SurfaceKind::Cone:
            return placed(false, face.axisPoint, face.axisDirection);
        default:
            return std::nullopt;
    }
}

/// Exact also where the directions are nearly parallel, unlike the arc cosine.
double angleOf(const Vec3& a, const Vec3& b) {
    return std::atan2(norm(cross(a, b)), std::abs(dot(a, b)));
}

}  // namespace

PairMeasure measurePair(const Assembly& assembly, const FacePoint& first, const FacePoint& second) {
    PairMeasure result;
    result.along = second.point - first.point;
    result.distance = norm(result.along);
    const auto a = carrierOf(assembly, first.face);
    const auto b = carrierOf(assembly, second.face);
    if (!a || !b || first.face == second.face) {
        return result;
    }
    const double between = angleOf(a->direction, b->direction);
    result.angle = a->isPlane == b->isPlane ? between : 0.5 * std::numbers::pi - between;
    if (*result.angle > kParallel) {
        return result;
    }
    result.angle = 0.0;
    const Vec3 apart = b->point - a->point;
    if (a->isPlane || b->isPlane) {
        result.faceDistance = std::abs(dot(apart, a->isPlane ? a->direction : b->direction));
    } else {
        result.faceDistance = norm(apart - dot(apart, a->direction) * a->direction);
    }
    return result;
}

}  // namespace twinbench
