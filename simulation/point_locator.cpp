#include "simulation/point_locator.h"

#include <algorithm>
#include <cmath>
#include <mutex>
#include <optional>

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

double distanceToBox(const Vec3& point, const Box3& box) {
    Vec3 offset;
    for (int axis = 0; axis < 3; ++axis) {
        offset[axis] = std::max({box.min[axis] - point[axis], 0.0, point[axis] - box.max[axis]});
    }
    return norm(offset);
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

    std::optional<MeshPoint> find(const Vec3& point) const {
        const Eigen::Vector3d place = toEigen(point);
        std::optional<MeshPoint> best;
        double bestInside = -kInside;
        for (const std::uint32_t e : grid_.near(point)) {
            const auto xi = coordinatesIn(tet10::coordinates(mesh_, e), place);
            if (xi && leastBarycentric(*xi) > bestInside) {
                bestInside = leastBarycentric(*xi);
                best = MeshPoint{part_, e, tet10::shape(*xi)};
            }
        }
        return best ? best : onSurface(place);
    }

    /// To the part's surface, metres.
    double distance(const Vec3& point) const {
        const auto near = tree_.nearest(point);
        return near ? near->distance : HUGE_VAL;
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

    std::optional<MeshPoint> onSurface(const Eigen::Vector3d& place) const {
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
        return MeshPoint{part_, triangle.element, SurfaceTrace(mesh_, triangle).shape(xi)};
    }

    const FeMesh& mesh_;
    std::uint32_t part_;
    ElementGrid grid_;
    Tessellation surface_;
    TriangleTree tree_;
    std::vector<double> bulge_;
};

struct PointLocator::LazyPart {
    Box3 box;
    std::once_flag once;
    std::unique_ptr<const PartIndex> index;
};

PointLocator::PointLocator(std::shared_ptr<const FeMesh> mesh) : mesh_(std::move(mesh)) {
    for (const FePart& part : mesh_->parts) {
        auto lazy = std::make_unique<LazyPart>();
        for (std::size_t i = 0; i < part.nodeCount; ++i) {
            lazy->box.add(mesh_->nodes[part.firstNode + i]);
        }
        parts_.push_back(std::move(lazy));
    }
}

PointLocator::~PointLocator() = default;
PointLocator::PointLocator(PointLocator&&) noexcept = default;
PointLocator& PointLocator::operator=(PointLocator&&) noexcept = default;

const PointLocator::PartIndex& PointLocator::index(std::uint32_t part) const {
    LazyPart& lazy = *parts_[part];
    std::call_once(lazy.once,
                   [&] { lazy.index = std::make_unique<const PartIndex>(*mesh_, part); });
    return *lazy.index;
}

std::vector<MeshPoint> PointLocator::find(const Vec3& point) const {
    // The exact face may bulge beyond the nodes.
    constexpr double kMargin = 0.1;
    std::vector<MeshPoint> found;
    for (std::uint32_t part = 0; part < parts_.size(); ++part) {
        const Box3& box = parts_[part]->box;
        if (box.grown(kMargin * box.diagonal()).contains(point)) {
            if (const auto place = index(part).find(point)) {
                found.push_back(*place);
            }
        }
    }
    return found;
}

PointLocator::Nearest PointLocator::nearest(const Vec3& point) const {
    std::vector<std::pair<double, std::uint32_t>> byBox;
    for (std::uint32_t part = 0; part < parts_.size(); ++part) {
        byBox.emplace_back(distanceToBox(point, parts_[part]->box), part);
    }
    std::sort(byBox.begin(), byBox.end());
    Nearest best{0, HUGE_VAL};
    for (const auto& [boxDistance, part] : byBox) {
        if (boxDistance > best.distance) {
            break;
        }
        const double distance = index(part).distance(point);
        if (distance < best.distance) {
            best = {part, distance};
        }
    }
    return best;
}

}  // namespace twinbench
