#include "simulation/contact_quadrature.h"

#include <algorithm>
#include <cmath>

#include <Eigen/LU>

#include "geometry/plane_triangles.h"
#include "geometry/triangle_tree.h"
#include "simulation/face_normals.h"
#include "simulation/trace_constants.h"
#include "simulation/tri6.h"

namespace twinbench {

namespace {

constexpr double kOpposed = -0.8660254037844386;  // cosine of 150 degrees
// A coarse triangle turns by up to 60 degrees from its middle to its edge: the plane ones through
// the corners may face each other more askew than the points on the curved ones.
constexpr double kFlatOpposed = -0.25881904510252074;  // cosine of 105 degrees
constexpr double kSteepest = 0.1;  // cosine: what lies steeper in the projection counts as this
// How far beyond its edges a curved triangle is continued to meet a point straight across.
constexpr double kOvershoot = 0.2;

/// The triangles of one face of a part, prepared for search.
class ContactSide {
public:
    ContactSide(const FeMesh& mesh, std::span<const std::uint32_t> triangles)
        : mesh_(mesh), triangles_(triangles) {
        const auto normals = faceNormals(mesh, triangles);
        for (const std::uint32_t index : triangles) {
            const FeTriangle& triangle = mesh.triangles[index];
            coordinates_.push_back(tri6::coordinates(mesh, triangle));
            const Eigen::Vector3d areaVector = tri6::flatAreaVector(coordinates_.back());
            flatArea_.push_back(areaVector.norm());
            flatNormal_.push_back(areaVector.normalized());
            tolerance_.push_back(missingBulge(mesh, triangle, normals));
            largestTolerance_ = std::max(largestTolerance_, tolerance_.back());
            totalArea_ += flatArea_.back();
        }
    }

    std::size_t size() const { return triangles_.size(); }
    std::uint32_t index(std::size_t i) const { return triangles_[i]; }
    const tri6::NodeCoordinates& coordinates(std::size_t i) const { return coordinates_[i]; }
    const Eigen::Vector3d& flatNormal(std::size_t i) const { return flatNormal_[i]; }
    double flatArea(std::size_t i) const { return flatArea_[i]; }
    double tolerance(std::size_t i) const { return tolerance_[i]; }
    double largestTolerance() const { return largestTolerance_; }
    double meanArea() const { return totalArea_ / static_cast<double>(size()); }

    Box3 box(std::size_t i) const {
        Box3 box;
        for (const std::uint32_t node : mesh_.triangles[triangles_[i]].nodes) {
            box.add(mesh_.nodes[node]);
        }
        return box;
    }
    /// The corner triangles, for a search tree.
    Tessellation tessellation() const {
        Tessellation result;
        for (const std::uint32_t index : triangles_) {
            const auto first = static_cast<std::uint32_t>(result.points.size());
            for (std::size_t corner = 0; corner < 3; ++corner) {
                result.points.push_back(mesh_.nodes[mesh_.triangles[index].nodes[corner]]);
            }
            result.triangles.push_back({first, first + 1, first + 2});
        }
        return result;
    }

private:
    const FeMesh& mesh_;
    std::span<const std::uint32_t> triangles_;
    std::vector<tri6::NodeCoordinates> coordinates_;
    std::vector<Eigen::Vector3d> flatNormal_;
    std::vector<double> flatArea_;
    std::vector<double> tolerance_;
    double largestTolerance_ = 0.0;
    double totalArea_ = 0.0;
};

/// Cuts one triangle of side A with triangles of side B in the plane of A's corners.
class PatchCutter {
public:
    PatchCutter(const ContactSide& a, std::size_t i)
        : a_(a), i_(i), x_(a.coordinates(i)), normal_(a.flatNormal(i)) {
        u_ = (x_.col(1) - x_.col(0)).normalized();
        v_ = normal_.cross(u_);
        flatA_ = flat(x_);
    }

    /// Areas of the plane triangles through the corners, m^2.
    struct Covered {
        double ofA = 0.0;
        double ofB = 0.0;
    };

    /// Appends the points in common with triangle j of side B that lie within the gap; gives the
    /// areas that they cover.
    Covered cut(const ContactSide& b, std::size_t j, double gap,
                std::vector<ContactPoint>& points) const {
        Covered covered;
        if (normal_.dot(b.flatNormal(j)) > kFlatOpposed) {
            return covered;
        }
        const tri6::NodeCoordinates& xB = b.coordinates(j);
        const PlaneTriangle flatB = flat(xB);
        const PlanePolygon polygon = intersection(flatB, flatA_);
        const double reach = gap + a_.tolerance(i_) + b.tolerance(j);
        for (std::size_t k = 1; k + 1 < polygon.size; ++k) {
            const PlaneTriangle piece = {polygon.corners[0], polygon.corners[k],
                                         polygon.corners[k + 1]};
            const double doubleArea = std::abs(cross2(piece[0], piece[1], piece[2]));
            if (doubleArea < 1e-14 * a_.flatArea(i_)) {
                continue;
            }
            for (const TrianglePoint& q : kTriangle6) {
                const double l = 1.0 - q.r - q.s;
                const PlanePoint place = {l * piece[0].x + q.r * piece[1].x + q.s * piece[2].x,
                                          l * piece[0].y + q.r * piece[1].y + q.s * piece[2].y};
                ContactPoint point;
                Eigen::Vector3d normalB;
                if (across(place, xB, flatB, reach, point, normalB)) {
                    const double flatWeight = q.weight * doubleArea;
                    point.area *= flatWeight;
                    points.push_back(point);
                    covered.ofA += flatWeight;
                    const double cosine = std::max(std::abs(normalB.dot(normal_)), kSteepest);
                    covered.ofB += flatWeight * std::abs(normalB.dot(b.flatNormal(j))) / cosine;
                }
            }
        }
        return covered;
    }

private:
    PlanePoint flatPoint(const Eigen::Vector3d& point) const {
        const Eigen::Vector3d offset = point - x_.col(0);
        return {u_.dot(offset), v_.dot(offset)};
    }
    PlaneTriangle flat(const tri6::NodeCoordinates& x) const {
        return {flatPoint(x.col(0)), flatPoint(x.col(1)), flatPoint(x.col(2))};
    }

    /// Fills a point, with the ratio of curved to plane area as its area, and the normal of side B
    /// there. False if nothing that faces it lies straight across within reach.
    bool across(const PlanePoint& place, const tri6::NodeCoordinates& xB,
                const PlaneTriangle& flatB, double reach, ContactPoint& point,
                Eigen::Vector3d& normalB) const {
        const auto onA = barycentric(place, flatA_);
        point.onA = {onA[1], onA[2]};
        point.positionA = x_ * tri6::shape(point.onA);
        const Eigen::Vector3d areaNormal = tri6::areaNormal(x_, point.onA);
        point.area = areaNormal.norm() / (2.0 * a_.flatArea(i_));
        point.normal = areaNormal.normalized();

        const auto guess = barycentric(place, flatB);
        Eigen::Vector2d xi(guess[1], guess[2]);
        const double size = std::sqrt(a_.flatArea(i_));
        for (int iteration = 0; iteration < 10; ++iteration) {
            point.positionB = xB * tri6::shape(xi);
            const Eigen::Vector3d offset = point.positionB - point.positionA;
            const Eigen::Vector2d miss(u_.dot(offset), v_.dot(offset));
            if (miss.norm() < 1e-13 * size) {
                break;
            }
            const Eigen::Matrix<double, 3, 2> tangents = xB * tri6::referenceGradient(xi);
            Eigen::Matrix2d jacobian;
            jacobian << u_.dot(tangents.col(0)), u_.dot(tangents.col(1)), v_.dot(tangents.col(0)),
                v_.dot(tangents.col(1));
            xi -= jacobian.inverse() * miss;
        }
        point.onB = xi;
        const double outside = std::min({xi[0], xi[1], 1.0 - xi[0] - xi[1]});
        const double distance = normal_.dot(point.positionB - point.positionA);
        normalB = tri6::areaNormal(xB, xi).normalized();
        return outside > -kOvershoot && std::abs(distance) <= reach &&
               point.normal.dot(normalB) <= kOpposed;
    }

    const ContactSide& a_;
    std::size_t i_;
    const tri6::NodeCoordinates& x_;
    Eigen::Vector3d normal_;
    Eigen::Vector3d u_;
    Eigen::Vector3d v_;
    PlaneTriangle flatA_{};
};

/// What one block of triangles of side A found, and the areas it covers of both sides.
struct BlockResult {
    std::vector<ContactPoint> points;
    std::vector<ContactPatch> patches;
    std::vector<std::pair<std::uint32_t, double>> covered;  // triangle, share of its area
};

void cutTriangle(const ContactSide& a, std::size_t i, const ContactSide& b,
                 const TriangleTree& tree, double gap, BlockResult& result) {
    const PatchCutter cutter(a, i);
    const double reach = gap + a.tolerance(i) + b.largestTolerance();
    std::vector<std::uint32_t> candidates;
    tree.visitOverlapping(a.box(i).grown(reach), [&](std::uint32_t j) { candidates.push_back(j); });
    std::sort(candidates.begin(), candidates.end());
    for (const std::uint32_t j : candidates) {
        ContactPatch patch;
        patch.firstPoint = result.points.size();
        const PatchCutter::Covered covered = cutter.cut(b, j, gap, result.points);
        patch.pointCount = result.points.size() - patch.firstPoint;
        if (patch.pointCount == 0) {
            continue;
        }
        patch.triangleA = a.index(i);
        patch.triangleB = b.index(j);
        result.patches.push_back(patch);
        result.covered.emplace_back(patch.triangleA, covered.ofA / a.flatArea(i));
        result.covered.emplace_back(patch.triangleB, covered.ofB / b.flatArea(j));
    }
}

void append(BlockResult&& block, std::uint32_t interface, ContactQuadrature& contacts) {
    for (ContactPatch& patch : block.patches) {
        patch.interface = interface;
        patch.firstPoint += contacts.points.size();
        contacts.patches.push_back(patch);
    }
    contacts.points.insert(contacts.points.end(), block.points.begin(), block.points.end());
    for (const auto& [triangle, share] : block.covered) {
        contacts.coveredFraction[triangle] += share;
    }
}

void cutFaces(const ContactSide& a, const ContactSide& b, const ContactInterface& interface,
              std::uint32_t interfaceIndex, const ThreadPool& pool, const TaskContext& context,
              ContactQuadrature& contacts) {
    constexpr std::size_t kTriangles = 64;
    const Tessellation tessellation = b.tessellation();
    const TriangleTree tree(tessellation);
    std::vector<BlockResult> blocks((a.size() + kTriangles - 1) / kTriangles);
    pool.forBlocks(a.size(), kTriangles, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end && !context.stopRequested(); ++i) {
            cutTriangle(a, i, b, tree, interface.gap, blocks[begin / kTriangles]);
        }
    });
    for (BlockResult& block : blocks) {
        append(std::move(block), interfaceIndex, contacts);
    }
}

}  // namespace

Result<ContactQuadrature> integrateContacts(const FeMesh& mesh,
                                            std::span<const ContactInterface> interfaces,
                                            const ThreadPool& pool, const TaskContext& context) {
    ContactQuadrature contacts;
    contacts.coveredFraction.assign(mesh.triangles.size(), 0.0);
    const FaceTriangles faces(mesh);
    for (std::uint32_t i = 0; i < interfaces.size(); ++i) {
        for (const auto& [faceA, faceB] : interfaces[i].faces) {
            if (auto stop = context.checkpoint(); !stop) {
                return fail(std::move(stop.error()));
            }
            const ContactSide a(mesh, faces.of(faceA));
            const ContactSide b(mesh, faces.of(faceB));
            const bool bIsFiner = b.meanArea() < a.meanArea();
            cutFaces(bIsFiner ? b : a, bIsFiner ? a : b, interfaces[i], i, pool, context, contacts);
        }
    }
    for (double& fraction : contacts.coveredFraction) {
        // Rounding must leave no sliver of free surface on a face wholly in contact.
        fraction = fraction > 1.0 - 1e-9 ? 1.0 : fraction;
    }
    if (auto stop = context.checkpoint(); !stop) {
        return fail(std::move(stop.error()));
    }
    return contacts;
}

Result<ContactQuadrature> integrateCoupledContacts(const FeMesh& mesh,
                                                   std::span<const ContactInterface> interfaces,
                                                   const ThreadPool& pool,
                                                   const TaskContext& context) {
    auto contacts = integrateContacts(mesh, interfaces, pool, context);
    if (contacts) {
        contacts->traceConstants = traceConstants(mesh, *contacts, pool);
    }
    return contacts;
}

std::vector<std::uint8_t> conductingInterfaces(std::span<const ContactInterface> interfaces) {
    std::vector<std::uint8_t> flags;
    for (const ContactInterface& contact : interfaces) {
        flags.push_back(contact.conductance > 0.0 ? 1 : 0);
    }
    return flags;
}

std::vector<std::uint8_t> bondedInterfaces(std::span<const ContactInterface> interfaces) {
    std::vector<std::uint8_t> flags;
    for (const ContactInterface& contact : interfaces) {
        flags.push_back(contact.bonded ? 1 : 0);
    }
    return flags;
}

ContactLinks linksOf(const FeMesh& mesh, const ContactQuadrature& contacts,
                     std::span<const std::uint8_t> chosenInterfaces) {
    ContactLinks links;
    for (const ContactPatch& patch : contacts.patches) {
        if (chosenInterfaces[patch.interface] != 0) {
            const FeTriangle& a = mesh.triangles[patch.triangleA];
            const FeTriangle& b = mesh.triangles[patch.triangleB];
            links.elements.emplace_back(a.element, b.element);
            links.parts.emplace_back(std::min(a.part, b.part), std::max(a.part, b.part));
        }
    }
    for (auto* pairs : {&links.elements, &links.parts}) {
        std::sort(pairs->begin(), pairs->end());
        pairs->erase(std::unique(pairs->begin(), pairs->end()), pairs->end());
    }
    return links;
}

}  // namespace twinbench
