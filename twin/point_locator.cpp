#include "twin/point_locator.h"

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

#include <Eigen/LU>

#include "simulation/tet10.h"

namespace twinbench {

namespace {

/// How far outside of an element, in barycentric coordinates, a point still counts as on it.
constexpr double kTolerance = 5e-3;
/// An edge with its mid-side node out of line bulges beyond the box of its nodes by less than this
/// share of the box.
constexpr double kBulge = 0.13;
constexpr int kNewtonSteps = 20;

/// The coordinates of the unit tetrahedron at which a curved element has a point; absent if
/// Newton's method leaves the element's surroundings.
std::optional<Eigen::Vector3d> invert(const tet10::NodeCoordinates& x,
                                      const Eigen::Vector3d& point) {
    Eigen::Vector3d xi = Eigen::Vector3d::Constant(0.25);
    for (int step = 0; step < kNewtonSteps; ++step) {
        const Eigen::Vector3d residual = point - x * tet10::shape(xi);
        const Eigen::Matrix3d jacobian = x * tet10::referenceGradient(xi);
        const Eigen::Vector3d change = jacobian.inverse() * residual;
        xi += change;
        if (!(xi.cwiseAbs().maxCoeff() < 3.0)) {
            return std::nullopt;
        }
        if (change.cwiseAbs().maxCoeff() < 1e-12) {
            break;
        }
    }
    return xi;
}

/// The distance of a point from a triangle (Ericson, Real-Time Collision Detection, 5.1.5).
double distanceToTriangle(const Vec3& p, const Vec3& a, const Vec3& b, const Vec3& c) {
    const Vec3 ab = b - a;
    const Vec3 ac = c - a;
    const Vec3 normal = cross(ab, ac);
    const double area = dot(normal, normal);
    if (area > 0.0) {
        const Vec3 ap = p - a;
        const double v = dot(cross(ap, ac), normal) / area;
        const double w = dot(cross(ab, ap), normal) / area;
        if (v >= 0.0 && w >= 0.0 && v + w <= 1.0) {
            return std::abs(dot(ap, normal)) / std::sqrt(area);
        }
    }
    const auto toEdge = [&](const Vec3& from, const Vec3& to) {
        const Vec3 edge = to - from;
        const double length = dot(edge, edge);
        const double t = length > 0.0 ? std::clamp(dot(p - from, edge) / length, 0.0, 1.0) : 0.0;
        return norm(p - (from + t * edge));
    };
    return std::min({toEdge(a, b), toEdge(b, c), toEdge(c, a)});
}

Box3 boxOf(const FeMesh& mesh, std::uint32_t element) {
    Box3 box;
    for (const std::uint32_t node : mesh.elements[element]) {
        box.add(mesh.nodes[node]);
    }
    return box.grown(kBulge * box.diagonal());
}

}  // namespace

PointLocator::PointLocator(std::shared_ptr<const FeMesh> mesh) : mesh_(std::move(mesh)) {
    for (const FePart& part : mesh_->parts) {
        Box3 box;
        for (std::uint32_t node = part.firstNode; node < part.firstNode + part.nodeCount; ++node) {
            box.add(mesh_->nodes[node]);
        }
        boxes_.push_back(box.grown(kTolerance * box.diagonal()));
    }
}

std::vector<MeshPoint> PointLocator::find(const Vec3& point) const {
    std::vector<MeshPoint> found;
    for (std::uint32_t part = 0; part < mesh_->parts.size(); ++part) {
        if (boxes_[part].contains(point)) {
            if (auto place = findInPart(point, part)) {
                found.push_back(std::move(*place));
            }
        }
    }
    return found;
}

std::optional<MeshPoint> PointLocator::findInPart(const Vec3& point, std::uint32_t part) const {
    const FePart& range = mesh_->parts[part];
    const Eigen::Vector3d target(point.x, point.y, point.z);
    double best = -kTolerance;
    std::optional<MeshPoint> found;
    for (std::uint32_t e = range.firstElement; e < range.firstElement + range.elementCount; ++e) {
        if (!boxOf(*mesh_, e).contains(point)) {
            continue;
        }
        const auto xi = invert(tet10::coordinates(*mesh_, e), target);
        const double inside = xi ? tet10::barycentric(*xi).minCoeff() : -1.0;
        if (inside >= best) {
            best = inside;
            found = MeshPoint{part, e, tet10::shape(*xi)};
        }
    }
    return found;
}

PointLocator::Nearest PointLocator::nearest(const Vec3& point) const {
    // A six-node triangle as four plane ones.
    static constexpr std::array<std::array<std::size_t, 3>, 4> kPieces = {
        {{0, 3, 5}, {3, 1, 4}, {5, 4, 2}, {3, 4, 5}}};
    Nearest nearest{0, std::numeric_limits<double>::infinity()};
    for (const FeTriangle& triangle : mesh_->triangles) {
        for (const auto& [a, b, c] : kPieces) {
            const double distance = distanceToTriangle(point, mesh_->nodes[triangle.nodes[a]],
                                                       mesh_->nodes[triangle.nodes[b]],
                                                       mesh_->nodes[triangle.nodes[c]]);
            if (distance < nearest.distance) {
                nearest = {triangle.part, distance};
            }
        }
    }
    return nearest;
}

}  // namespace twinbench
