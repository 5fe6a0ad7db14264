#include <algorithm>
#include <numeric>

#include <fmt/format.h>

#include "geometry/face_selector.h"

namespace twinbench {

namespace {

constexpr double kMillimetre = 1e-3;
// Points of a face that are tried before the signature is given up as ambiguous.
constexpr std::size_t kMostPoints = 16;
// Significant digits of the point: first what a person likes to read, at last an exact double.
constexpr std::array kDigits = {6, 9, 17};

std::string vectorText(const Vec3& vector, int digits) {
    // Adding 0.0 turns -0.0 into 0.0.
    return fmt::format("({:.{}g}, {:.{}g}, {:.{}g})", vector.x + 0.0, digits, vector.y + 0.0,
                       digits, vector.z + 0.0, digits);
}

std::string directionText(const Vec3& direction) {
    for (int axis = 0; axis < 3; ++axis) {
        if (std::fabs(direction[axis]) > 1.0 - 1e-12) {
            return std::string(direction[axis] > 0.0 ? "+" : "-") + "xyz"[axis];
        }
    }
    return vectorText(direction, 6);
}

/// What is known of the face beside where it is, ending in " and " unless empty.
std::string kindText(const FaceInfo& face, const Placement& placement) {
    const std::string radius = fmt::format("radius = {:.6g} mm and ", face.radius / kMillimetre);
    switch (face.kind) {
        case SurfaceKind::Plane:
            return "planar and normal = " + directionText(placement.direction(face.normal)) +
                   " and ";
        case SurfaceKind::Cylinder:
            return (face.hole ? "hole and " : "boss and ") + radius;
        case SurfaceKind::Sphere:
            return radius;
        default:
            return {};
    }
}

/// Middles of the face's triangles in the assembly frame, largest first; else its centroid.
std::vector<Vec3> pointsOfFace(const Part& part, std::uint32_t face) {
    const Tessellation& mesh = part.shape->tessellation;
    std::vector<std::pair<double, Vec3>> found;
    for (std::size_t i = 0; i < mesh.triangles.size(); ++i) {
        if (mesh.faceOfTriangle[i] == face) {
            const auto& ids = mesh.triangles[i];
            const Vec3& a = mesh.points[ids[0]];
            const Vec3& b = mesh.points[ids[1]];
            const Vec3& c = mesh.points[ids[2]];
            found.emplace_back(norm(cross(b - a, c - a)), (a + b + c) / 3.0);
        }
    }
    std::ranges::stable_sort(found, std::ranges::greater(), &std::pair<double, Vec3>::first);
    found.resize(std::min(found.size(), kMostPoints));
    if (found.empty()) {
        found.emplace_back(0.0, part.shape->faces[face].centroid);
    }
    std::vector<Vec3> points;
    for (const auto& [area, point] : found) {
        points.push_back(part.placement.point(point));
    }
    return points;
}

bool findsOnly(const std::string& text, const Assembly& assembly, FaceRef face) {
    const Checked<FaceSelector> selector = FaceSelector::parse(text);
    if (!selector) {
        return false;
    }
    // No contact is asked for, so the gap does not matter.
    const auto faces = selector->select(assembly, {face.part}, 0.0);
    return faces && *faces == std::vector{face};
}

}  // namespace

std::string faceSignature(const Assembly& assembly, FaceRef face) {
    const Part& part = assembly.parts[face.part];
    const std::string kind = kindText(part.shape->faces[face.face], part.placement);
    std::string text;
    for (const Vec3& point : pointsOfFace(part, face.face)) {
        for (const int digits : kDigits) {
            text = kind + "nearest " + vectorText(point / kMillimetre, digits);
            if (findsOnly(text, assembly, face)) {
                return text;
            }
        }
    }
    return text;
}

}  // namespace twinbench
