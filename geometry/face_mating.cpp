#include "geometry/face_mating.h"

#include <cmath>

#include "geometry/rotation.h"

namespace twinbench {

namespace {

constexpr double kGrid = 1e-4;  // m

const FaceInfo& infoOf(const Assembly& assembly, FaceRef face) {
    return assembly.parts[face.part].shape->faces[face.face];
}

/// `point` on the plane through `centre`, in whole steps of the grid away from it along two
/// directions of the plane that follow the frame's axes as far as they can.
Vec3 snapped(const Vec3& point, const Vec3& centre, const Vec3& normal) {
    int steepest = 0;
    for (int i = 1; i < 3; ++i) {
        steepest = std::fabs(normal[i]) > std::fabs(normal[steepest]) ? i : steepest;
    }
    Vec3 frame;
    frame[(steepest + 1) % 3] = 1.0;
    const Vec3 u = normalized(frame - dot(frame, normal) * normal);
    const Vec3 v = cross(normal, u);
    const Vec3 away = point - centre;
    const auto rounded = [](double distance) { return kGrid * std::round(distance / kGrid); };
    return centre + rounded(dot(away, u)) * u + rounded(dot(away, v)) * v;
}

}  // namespace

Result<Placement> mateFaces(const Assembly& assembly, FaceRef moving, FaceRef target,
                            const Vec3& at) {
    for (const FaceRef& face : {moving, target}) {
        if (infoOf(assembly, face).kind != SurfaceKind::Plane) {
            return fail(badInput("placement.not_plane", assembly.parts[face.part].name,
                                 "The face is not plane.", {},
                                 "Choose plane faces to lay one on the other."));
        }
    }
    const Placement& from = assembly.parts[moving.part].placement;
    const Placement& onto = assembly.parts[target.part].placement;
    const FaceInfo& fixed = infoOf(assembly, target);
    const Vec3 normal = normalized(onto.direction(fixed.normal));
    const Vec3 place = snapped(at, onto.point(fixed.centroid), normal);
    const Vec3 outward = normalized(from.direction(infoOf(assembly, moving).normal));
    const Mat3 turn = rotationBetween(outward, -normal);
    const Vec3 centroid = from.point(infoOf(assembly, moving).centroid);
    return Placement{turn, place - turn * centroid};
}

}  // namespace twinbench
