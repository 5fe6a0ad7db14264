#include "simulation/probe.h"

#include <algorithm>
#include <cmath>

#include <Eigen/LU>

#include "geometry/triangle_tree.h"
#include "simulation/eigen_vec3.h"
#include "simulation/element_grid.h"
#include "simulation/face_normals.h"
#include "simulation/surface_trace.h"
#include "simulation/tri6.h"

namespace twinbench {

namespace {

// Rounding of a point on a face, in coordinates of the unit tetrahedron.
constexpr double kInside = 1e-7;

double leastBarycentric(const Eigen::Vector3d& xi) { return tet10::barycentric(xi).minCoeff(); }

/// The coordinates of a point in an element by Newton's method; none if it does not converge near
/// the element.
std::optional<Eigen::Vector3d> coordinatesIn(const tet10::NodeCoordinates& x,
                                             const Eigen::Vector3d& point) {
    Eigen::Vector3d xi = Eigen::Vector3d::Constant(0.25);
    const double size = (x.col(1) - x.col(0)).norm();
    for (int iteration = 0; iteration < 20; ++iteration) {
        const Eigen::Vector3d miss = x * tet10::shape(xi) - point;
        if (miss.norm() < 1e-13 * size) {
            return xi;
        }
        const Eigen::Matrix3d jacobian = x * tet10::referenceGradient(xi);
        const Eigen::Vector3d change = jacobian.partialPivLu().solve(miss);
        xi -= change;
        if (!(xi.norm() < 10.0)) {
            return std::nullopt;
        }
        if (change.norm() < 1e-12) {
            return xi;
        }
    }
    return std::nullopt;
}

/// The point of a curved triangle nearest to a point in space, in the triangle's coordinates
/// (Gauss-Newton, kept within the triangle).
Eigen::Vector2d nearestOn(const tri6::NodeCoordinates& x, const Eigen::Vector3d& point) {
    Eigen::Vector2d xi = Eigen::Vector2d::Constant(1.0 / 3.0);
    for (int iteration = 0; iteration < 20; ++iteration) {
        const Eigen::Matrix<double, 3, 2> tangents = x * tri6::referenceGradient(xi);
        const Eigen::Vector3d miss = x * tri6::shape(xi) - point;
        const Eigen::Matrix2d normal = tangents.transpose() * tangents;
        Eigen::Vector2d next = xi - normal.inverse() * (tangents.transpose() * miss);
        next = next.cwiseMax(0.0);
        next /= std::max(1.0, next.sum());
        const bool converged = (next - xi).norm() < 1e-10;
        xi = next;
        if (converged) {
            break;
        }
    }
    return xi;
}

}  // namespace

class PointLocator::PartIndex {
public:
    PartIndex(const FeMesh& mesh, std::uint32_t part)
        : mesh_(mesh),
          part_(part),
          grid_(mesh, mesh.parts[part]),
          surface_(surfaceOf(mesh, mesh.parts[part])),
          tree_(surface_),
          bulge_(bulges(mesh, part)) {}

    std::optional<Location> locate(const Vec3& point) const {
        const Eigen::Vector3d place = toEigen(point);
        std::optional<Location> best;
        double bestInside = -kInside;
        for (const std::uint32_t e : grid_.near(point)) {
            const auto xi = coordinatesIn(tet10::coordinates(mesh_, e), place);
            if (xi && leastBarycentric(*xi) > bestInside) {
                bestInside = leastBarycentric(*xi);
                best = Location{part_, e, *xi};
            }
        }
        return best ? best : onSurface(place);
    }

    std::optional<TriangleTree::Nearest> nearest(const Vec3& point, double within) const {
        return tree_.nearest(point, within);
    }

private:
    static Tessellation surfaceOf(const FeMesh& mesh, const FePart& part) {
        Tessellation surface;
        for (std::size_t i = 0; i < part.triangleCount; ++i) {
            const auto& nodes = mesh.triangles[part.firstTriangle + i].nodes;
            const auto first = static_cast<std::uint32_t>(surface.points.size());
            for (std::size_t corner = 0; corner < 3; ++corner) {
                surface.points.push_back(mesh.nodes[nodes[corner]]);
            }
            surface.triangles.push_back({first, first + 1, first + 2});
        }
        return surface;
    }

    /// How far the exact faces may lie off the part's triangles.
    static std::vector<double> bulges(const FeMesh& mesh, std::uint32_t part) {
        const FePart& range = mesh.parts[part];
        std::vector<double> result(range.triangleCount, 0.0);
        std::vector<std::uint32_t> order(range.triangleCount);
        for (std::uint32_t i = 0; i < order.size(); ++i) {
            order[i] = range.firstTriangle + i;
        }
        std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
            return mesh.triangles[a].face < mesh.triangles[b].face;
        });
        for (std::size_t begin = 0, end = 0; begin < order.size(); begin = end) {
            while (end < order.size() &&
                   mesh.triangles[order[end]].face == mesh.triangles[order[begin]].face) {
                ++end;
            }
            const auto face = std::span(order).subspan(begin, end - begin);
            const FaceNormals normals = faceNormals(mesh, face);
            for (const std::uint32_t triangle : face) {
                result[triangle - range.firstTriangle] =
                    missingBulge(mesh, mesh.triangles[triangle], normals);
            }
        }
        return result;
    }

    std::optional<Location> onSurface(const Eigen::Vector3d& place) const {
        const auto near = tree_.nearest(fromEigen(place));
        if (!near) {
            return std::nullopt;
        }
        const FeTriangle& triangle =
            mesh_.triangles[mesh_.parts[part_].firstTriangle + near->triangle];
        const auto x = tri6::coordinates(mesh_, triangle);
        const Eigen::Vector2d xi = nearestOn(x, place);
        if ((x * tri6::shape(xi) - place).norm() > bulge_[near->triangle]) {
            return std::nullopt;
        }
        return Location{part_, triangle.element, SurfaceTrace(mesh_, triangle).elementPoint(xi)};
    }

    const FeMesh& mesh_;
    std::uint32_t part_;
    ElementGrid grid_;
    Tessellation surface_;
    TriangleTree tree_;
    std::vector<double> bulge_;
};

PointLocator::PointLocator(std::shared_ptr<const FeMesh> mesh) : mesh_(std::move(mesh)) {
    for (std::uint32_t part = 0; part < mesh_->parts.size(); ++part) {
        parts_.push_back(std::make_unique<const PartIndex>(*mesh_, part));
    }
}

PointLocator::~PointLocator() = default;
PointLocator::PointLocator(PointLocator&&) noexcept = default;
PointLocator& PointLocator::operator=(PointLocator&&) noexcept = default;

std::vector<PointLocator::Location> PointLocator::locate(const Vec3& point) const {
    std::vector<Location> locations;
    for (const auto& part : parts_) {
        if (const auto location = part->locate(point)) {
            locations.push_back(*location);
        }
    }
    return locations;
}

std::optional<PointLocator::Nearest> PointLocator::nearest(const Vec3& point) const {
    std::optional<Nearest> best;
    for (std::uint32_t part = 0; part < parts_.size(); ++part) {
        const auto near = parts_[part]->nearest(point, best ? best->distance : HUGE_VAL);
        if (near && (!best || near->distance < best->distance)) {
            best = Nearest{part, near->distance};
        }
    }
    return best;
}

Eigen::VectorXd interpolate(const FeMesh& mesh, const PointLocator::Location& location,
                            const Eigen::VectorXd& field, int components) {
    const tet10::Shape shape = tet10::shape(location.coordinates);
    Eigen::VectorXd value = Eigen::VectorXd::Zero(components);
    for (int i = 0; i < 10; ++i) {
        const auto node =
            static_cast<Eigen::Index>(mesh.elements[location.element][static_cast<std::size_t>(i)]);
        value += shape[i] * field.segment(components * node, components);
    }
    return value;
}

}  // namespace twinbench
