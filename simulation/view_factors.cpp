#include "simulation/view_factors.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <numeric>

#include <fmt/format.h>

#include "core/system_memory.h"
#include "geometry/triangle_tree.h"
#include "simulation/eigen_vec3.h"
#include "simulation/tri6.h"

namespace twinbench {

namespace {

constexpr double kPatches = 600.0;        // about so many of one size in an enclosure
constexpr double kPatchesPerFace = 24.0;  // at least, of a face by itself
constexpr double kMostPatches = 3000.0;   // beyond these a face gets fewer
constexpr double kRays = 1e6;             // of an enclosure
constexpr double kFewestRays = 400.0;     // of a patch
constexpr double kMostRays = 20000.0;
constexpr double kStraight = 1e-6;  // of an edge: how far the middle of a straight one may be off
constexpr double kLift = 1e-7;      // of the size of the mesh: how far off its face a ray starts

struct Sized {
    std::uint32_t triangle;
    double area;
    Vec3 middle;
};

/// Cuts triangles in halves across their longest extent until each has at most an area.
void cutIntoPatches(std::span<Sized> triangles, PartFace face, double largest,
                    std::vector<RadiatingPatch>& patches) {
    const double area = std::accumulate(triangles.begin(), triangles.end(), 0.0,
                                        [](double sum, const Sized& t) { return sum + t.area; });
    if (triangles.size() > 1 && area > largest) {
        Box3 box;
        for (const Sized& t : triangles) {
            box.add(t.middle);
        }
        const Vec3 size = box.max - box.min;
        const int axis = size.x >= size.y && size.x >= size.z ? 0 : (size.y >= size.z ? 1 : 2);
        const auto half = triangles.begin() + static_cast<std::ptrdiff_t>(triangles.size() / 2);
        std::nth_element(triangles.begin(), half, triangles.end(),
                         [axis](const Sized& a, const Sized& b) {
                             return std::pair(a.middle[axis], a.triangle) <
                                    std::pair(b.middle[axis], b.triangle);
                         });
        cutIntoPatches({triangles.begin(), half}, face, largest, patches);
        cutIntoPatches({half, triangles.end()}, face, largest, patches);
        return;
    }
    RadiatingPatch patch;
    patch.face = face;
    patch.area = area;
    for (const Sized& t : triangles) {
        patch.triangles.push_back(t.triangle);
    }
    std::ranges::sort(patch.triangles);
    patches.push_back(std::move(patch));
}

std::vector<Sized> sizedTriangles(const FeMesh& mesh, std::span<const std::uint32_t> triangles,
                                  const std::vector<double>& freeShare) {
    std::vector<Sized> sized;
    for (const std::uint32_t index : triangles) {
        if (freeShare[index] > 0.0) {
            const tri6::NodeCoordinates x = tri6::coordinates(mesh, mesh.triangles[index]);
            sized.push_back({index, freeShare[index] * tri6::area(x),
                             fromEigen(x.leftCols<3>().rowwise().mean())});
        }
    }
    return sized;
}

/// The mesh's surface as plane triangles: four of each that is curved.
class RaySurface {
public:
    explicit RaySurface(const FeMesh& mesh) {
        surface_.points = mesh.nodes;
        for (std::uint32_t i = 0; i < mesh.triangles.size(); ++i) {
            const auto& n = mesh.triangles[i].nodes;
            first_.push_back(static_cast<std::uint32_t>(surface_.triangles.size()));
            if (isStraight(mesh, n)) {
                add(i, {n[0], n[1], n[2]});
            } else {
                add(i, {n[0], n[3], n[5]});
                add(i, {n[3], n[1], n[4]});
                add(i, {n[5], n[4], n[2]});
                add(i, {n[3], n[4], n[5]});
            }
        }
        first_.push_back(static_cast<std::uint32_t>(surface_.triangles.size()));
    }

    const Tessellation& tessellation() const { return surface_; }
    /// The plane triangles from first(i) to first(i + 1) are those of triangle i of the mesh.
    std::uint32_t first(std::uint32_t triangle) const { return first_[triangle]; }
    std::uint32_t triangleOf(std::uint32_t plane) const { return surface_.faceOfTriangle[plane]; }
    std::array<Vec3, 3> corners(std::uint32_t plane) const {
        const auto& t = surface_.triangles[plane];
        return {surface_.points[t[0]], surface_.points[t[1]], surface_.points[t[2]]};
    }

private:
    static bool isStraight(const FeMesh& mesh, const std::array<std::uint32_t, 6>& nodes) {
        for (std::size_t e = 0; e < 3; ++e) {
            const Vec3& a = mesh.nodes[nodes[e]];
            const Vec3& b = mesh.nodes[nodes[(e + 1) % 3]];
            if (norm(mesh.nodes[nodes[3 + e]] - 0.5 * (a + b)) > kStraight * norm(b - a)) {
                return false;
            }
        }
        return true;
    }
    void add(std::uint32_t triangle, const std::array<std::uint32_t, 3>& corners) {
        surface_.triangles.push_back(corners);
        surface_.faceOfTriangle.push_back(triangle);
    }

    Tessellation surface_;
    std::vector<std::uint32_t> first_;
};

/// Points evenly in the unit cube of five dimensions: multiples of powers of the root of
/// x^6 = x + 1 (Roberts 2018, The unreasonable effectiveness of quasirandom sequences), shifted by
/// a number of its own for each patch.
class Sequence {
public:
    explicit Sequence(std::uint64_t seed) {
        double root = 1.2;
        for (int i = 0; i < 60; ++i) {
            root = std::pow(1.0 + root, 1.0 / 6.0);
        }
        double step = 1.0;
        for (std::size_t d = 0; d < 5; ++d) {
            step /= root;
            step_[d] = step;
            const double shift = std::sin(12.9898 * static_cast<double>(seed + 1) +
                                          78.233 * static_cast<double>(d + 1)) *
                                 43758.5453;
            at_[d] = shift - std::floor(shift);
        }
    }
    const std::array<double, 5>& next() {
        for (std::size_t d = 0; d < 5; ++d) {
            at_[d] += step_[d];
            at_[d] -= std::floor(at_[d]);
        }
        return at_;
    }

private:
    std::array<double, 5> step_{};
    std::array<double, 5> at_{};
};

/// Shoots the rays of a patch.
class RayCaster {
public:
    RayCaster(const FeMesh& mesh, const std::vector<RadiatingPatch>& patches)
        : patches_(patches),
          surface_(mesh),
          tree_(surface_.tessellation()),
          patchOf_(mesh.triangles.size(), -1),
          lift_(kLift * norm(tree_.box().max - tree_.box().min)) {
        for (std::size_t p = 0; p < patches.size(); ++p) {
            for (const std::uint32_t triangle : patches[p].triangles) {
                patchOf_[triangle] = static_cast<int>(p);
            }
        }
    }

    /// Writes the share of the rays of a patch that meets each patch.
    void shoot(std::size_t patch, int rays, Eigen::Ref<Eigen::VectorXd> shares) const {
        std::vector<std::uint32_t> planes;
        std::vector<double> upTo;
        double area = 0.0;
        for (const std::uint32_t triangle : patches_[patch].triangles) {
            for (std::uint32_t i = surface_.first(triangle); i < surface_.first(triangle + 1);
                 ++i) {
                const auto [a, b, c] = surface_.corners(i);
                area += 0.5 * norm(cross(b - a, c - a));
                planes.push_back(i);
                upTo.push_back(area);
            }
        }
        Sequence sequence(patch);
        for (int ray = 0; ray < rays; ++ray) {
            const auto& u = sequence.next();
            const auto found = std::ranges::lower_bound(upTo, u[0] * area) - upTo.begin();
            const auto chosen = std::min(static_cast<std::size_t>(found), planes.size() - 1);
            if (const int hit = hitBy(planes[chosen], u); hit >= 0) {
                shares[hit] += 1.0 / rays;
            }
        }
    }

private:
    /// The patch that a ray from a plane triangle meets; -1 for none.
    int hitBy(std::uint32_t plane, const std::array<double, 5>& u) const {
        const auto [a, b, c] = surface_.corners(plane);
        const double root = std::sqrt(u[1]);
        const Vec3 normal = normalized(cross(b - a, c - a));
        const Vec3 origin =
            a + root * (1.0 - u[2]) * (b - a) + root * u[2] * (c - a) + lift_ * normal;
        const Vec3 along = normalized(b - a);
        const Vec3 across = cross(normal, along);
        const double sine = std::sqrt(u[3]);
        const double turn = 2.0 * M_PI * u[4];
        const Vec3 direction = sine * std::cos(turn) * along + sine * std::sin(turn) * across +
                               std::sqrt(1.0 - u[3]) * normal;
        const auto hit = tree_.firstHit(origin, direction);
        if (!hit) {
            return -1;
        }
        const auto [p, q, r] = surface_.corners(hit->triangle);
        const bool isFront = dot(cross(q - p, r - p), direction) < 0.0;
        return isFront ? patchOf_[surface_.triangleOf(hit->triangle)] : -1;
    }

    const std::vector<RadiatingPatch>& patches_;
    RaySurface surface_;
    TriangleTree tree_;
    std::vector<int> patchOf_;
    double lift_;
};

/// Mean difference of the exchange areas of faces from those of the other way, relative.
double reciprocityError(const std::vector<RadiatingPatch>& patches,
                        const Eigen::MatrixXd& sharesByColumn) {
    std::map<PartFace, Eigen::Index> places;
    std::vector<Eigen::Index> placeOf;
    for (const RadiatingPatch& patch : patches) {
        const auto next = static_cast<Eigen::Index>(places.size());
        placeOf.push_back(places.emplace(patch.face, next).first->second);
    }
    const auto count = static_cast<Eigen::Index>(places.size());
    Eigen::MatrixXd exchange = Eigen::MatrixXd::Zero(count, count);
    for (std::size_t i = 0; i < patches.size(); ++i) {
        for (std::size_t j = 0; j < patches.size(); ++j) {
            exchange(placeOf[i], placeOf[j]) +=
                patches[i].area *
                sharesByColumn(static_cast<Eigen::Index>(j), static_cast<Eigen::Index>(i));
        }
    }
    const double sum = exchange.sum();
    return sum > 0.0 ? (exchange - exchange.transpose()).cwiseAbs().sum() / (2.0 * sum) : 0.0;
}

/// Scales symmetric exchange areas until their rows add up to the areas. What remains each patch
/// gives to itself, which changes no exchange.
void scaleToAreas(const Eigen::VectorXd& areas, Eigen::MatrixXd& exchange) {
    constexpr int kSweeps = 200;
    constexpr double kEnough = 1e-12;
    for (int sweep = 0; sweep < kSweeps; ++sweep) {
        const Eigen::VectorXd sums = exchange.rowwise().sum();
        if ((sums - areas).cwiseAbs().maxCoeff() < kEnough * areas.maxCoeff()) {
            break;
        }
        const Eigen::VectorXd scale =
            (sums.array() > 0.0).select((areas.array() / sums.array().max(1e-300)).sqrt(), 1.0);
        exchange = scale.asDiagonal() * exchange * scale.asDiagonal();
    }
    exchange.diagonal() += areas - exchange.rowwise().sum().eval();
}

/// For the matrices between all patches that are there at a time.
Result<void> requireRoom(std::size_t patches) {
    constexpr double kMatrices = 5.0;
    const double count = static_cast<double>(patches);
    const double bytes = kMatrices * sizeof(double) * count * count;
    const auto available = static_cast<double>(availableMemory());
    if (bytes <= available) {
        return {};
    }
    return fail(failure("enclosure.memory", "enclosure radiation",
                        "The view factors of {0} patches need {1} GB of memory, {2} GB are "
                        "available.",
                        {std::to_string(patches), fmt::format("{:.1f}", bytes / 1e9),
                         fmt::format("{:.1f}", available / 1e9)},
                        "Choose fewer faces: those that exchange much heat."));
}

}  // namespace

std::vector<RadiatingPatch> radiatingPatches(const FeMesh& mesh, const FaceTriangles& triangles,
                                             const std::vector<PartFace>& faces,
                                             const std::vector<double>& freeShare) {
    std::vector<std::vector<Sized>> byFace;
    double total = 0.0;
    for (const PartFace& face : faces) {
        byFace.push_back(sizedTriangles(mesh, triangles.of(face), freeShare));
        for (const Sized& t : byFace.back()) {
            total += t.area;
        }
    }
    const double perFace =
        std::min(kPatchesPerFace, std::max(1.0, kMostPatches / static_cast<double>(faces.size())));
    std::vector<RadiatingPatch> patches;
    for (std::size_t f = 0; f < faces.size(); ++f) {
        const double area =
            std::accumulate(byFace[f].begin(), byFace[f].end(), 0.0,
                            [](double sum, const Sized& t) { return sum + t.area; });
        if (area > 0.0) {
            cutIntoPatches(byFace[f], faces[f], std::min(total / kPatches, area / perFace),
                           patches);
        }
    }
    return patches;
}

Result<ViewFactors> viewFactors(const FeMesh& mesh, const std::vector<RadiatingPatch>& patches,
                                bool isClosed, const ThreadPool& pool, const TaskContext& context) {
    const auto count = static_cast<Eigen::Index>(patches.size());
    if (auto room = requireRoom(patches.size()); !room) {
        return fail(std::move(room.error()));
    }
    Eigen::VectorXd areas(count);
    for (Eigen::Index i = 0; i < count; ++i) {
        areas[i] = patches[static_cast<std::size_t>(i)].area;
    }
    const RayCaster caster(mesh, patches);
    const int rays = static_cast<int>(
        std::clamp(kRays / static_cast<double>(patches.size()), kFewestRays, kMostRays));
    Eigen::MatrixXd shares = Eigen::MatrixXd::Zero(count, count);  // a column per patch that shines
    context.report(0.0, "Finding what faces see of each other");
    pool.forBlocks(patches.size(), 1, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end && !context.stopRequested(); ++i) {
            caster.shoot(i, rays, shares.col(static_cast<Eigen::Index>(i)));
        }
    });
    if (auto stop = context.checkpoint(); !stop) {
        return fail(std::move(stop.error()));
    }
    ViewFactors result;
    const Eigen::VectorXd met = shares.colwise().sum().transpose();
    result.escaped = 1.0 - met.array();
    result.leak = areas.dot(result.escaped) / areas.sum();
    result.reciprocityError = reciprocityError(patches, shares);
    // Of the two estimates of an exchange area that of the smaller patch is the better one.
    Eigen::MatrixXd exchange(count, count);
    for (Eigen::Index j = 0; j < count; ++j) {
        for (Eigen::Index i = 0; i < count; ++i) {
            exchange(i, j) =
                areas[i] * areas[j] / (areas[i] + areas[j]) * (shares(j, i) + shares(i, j));
        }
    }
    const Eigen::VectorXd sums = exchange.rowwise().sum();
    const Eigen::VectorXd wanted = isClosed ? areas : (areas.array() * met.array()).matrix().eval();
    result.sumError = (sums - wanted).cwiseAbs().sum() / areas.sum();
    if (isClosed) {
        scaleToAreas(areas, exchange);
        result.opening = Eigen::VectorXd::Zero(count);
    } else {
        // What the rounding of chance takes beyond 1 a patch does not see of itself.
        exchange.diagonal() -= (sums - areas).cwiseMax(0.0);
        result.opening = (1.0 - exchange.rowwise().sum().array() / areas.array()).max(0.0).matrix();
    }
    result.factors = areas.cwiseInverse().asDiagonal() * exchange;
    return result;
}

}  // namespace twinbench
