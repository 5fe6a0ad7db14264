#include "geometry/cad/volume_mesher.h"

#include <algorithm>
#include <chrono>
#include <cmath>

#include <TopExp_Explorer.hxx>
#include <fmt/format.h>

#include "geometry/cad/mesh_curving.h"
#include "geometry/cad/mesh_gmsh.h"
#include "geometry/cad/mesh_healing.h"
#include "geometry/cad/mesh_projection.h"
#include "geometry/cad/occ_guard.h"
#include "geometry/cad/shape_codec.h"
#include "geometry/mesh_sizes.h"

namespace twinbench {

namespace {

constexpr double kMillimetre = 1e-3;
constexpr std::size_t kMostTriangles = 200'000;  // of a surface
constexpr double kLargestVolumeError = 0.01;
// A valid mesh below the first is kept only if no other attempt is better; below the second its
// elements are too flat to compute with.
constexpr double kGoodQuality = 1e-4;
constexpr double kLeastQuality = 1e-7;

// One way to mesh a part.
struct Attempt {
    const char* name;
    SurfaceAlgorithm surface;
    VolumeAlgorithm volume;
    double sizeFactor;
    double elementsPerTurn;  // along curved edges and faces, at least
    double minimumFactor;    // of the smallest size that curvature may ask for
    double trianglesFactor;  // of the count that curvature may ask for
    bool healed;
};

constexpr SurfaceAlgorithm kFrontal = SurfaceAlgorithm::Frontal;
constexpr SurfaceAlgorithm kDelaunay = SurfaceAlgorithm::Delaunay;
constexpr SurfaceAlgorithm kMeshAdapt = SurfaceAlgorithm::MeshAdapt;
constexpr VolumeAlgorithm kFill = VolumeAlgorithm::Delaunay;
// Where walls are thinner than the arc over an element, elements cannot follow both faces without
// turning over; so after the first way comes the same with more elements around the curves.
constexpr Attempt kLadder[] = {
    {"gmsh frontal", kFrontal, kFill, 1.0, 0.0, 1.0, 1.0, false},
    {"gmsh frontal along curves", kFrontal, kFill, 1.0, 12.0, 0.2, 4.0, false},
    {"gmsh frontal close along curves", kFrontal, kFill, 1.0, 20.0, 0.1, 16.0, false},
    {"gmsh delaunay", kDelaunay, kFill, 1.0, 10.0, 1.0, 1.0, false},
    {"gmsh meshadapt", kMeshAdapt, kFill, 1.0, 10.0, 1.0, 1.0, false},
    {"gmsh hxt", kDelaunay, VolumeAlgorithm::Hxt, 1.0, 10.0, 1.0, 1.0, false},
    {"gmsh delaunay finer", kDelaunay, kFill, 0.5, 16.0, 0.5, 4.0, false},
    {"gmsh delaunay healed", kDelaunay, kFill, 1.0, 10.0, 1.0, 1.0, true},
    {"gmsh meshadapt healed finer", kMeshAdapt, kFill, 0.5, 16.0, 0.5, 4.0, true},
};

// The exact geometry that a mesh follows.
struct Geometry {
    TopoDS_Shape solid;
    std::vector<TopoDS_Shape> faces;  // by face id
    std::vector<TopoDS_Shape> edges;
};

Result<Geometry> decodeSolid(const PartShape& shape) {
    if (!shape.solid) {
        return fail(badInput("mesh.not_solid", {}, "The part has no solid, so it has no volume.",
                             {}, "Exclude it from the study."));
    }
    const Result<TopoDS_Shape> decoded = decodeShape(shape.brep);
    if (!decoded) {
        return fail(decoded.error());
    }
    TopExp_Explorer solids(*decoded, TopAbs_SOLID);
    Geometry geometry;
    geometry.faces = facesOf(*decoded);
    if (!solids.More() || geometry.faces.size() != shape.faces.size()) {
        return fail(
            failure("mesh.shape_mismatch", {},
                    "The boundary representation does not fit the part: {0} faces instead "
                    "of {1}.",
                    {std::to_string(geometry.faces.size()), std::to_string(shape.faces.size())}));
    }
    geometry.solid = solids.Current();
    geometry.edges = edgesOf(geometry.solid);
    return geometry;
}

Result<Geometry> healed(const Geometry& geometry) {
    Result<HealedShape> result = healSolid(geometry.solid);
    if (!result) {
        return fail(result.error());
    }
    return Geometry{result->solid, std::move(result->faces), edgesOf(result->solid)};
}

std::size_t wantedTriangles(const MeshSizes& sizes, const Attempt& attempt) {
    const double wanted = attempt.trianglesFactor * static_cast<double>(sizes.wantedTriangles);
    return wanted < static_cast<double>(kMostTriangles) ? static_cast<std::size_t>(wanted)
                                                        : kMostTriangles;
}

Result<VolumeMesh> tryAttempt(const Attempt& attempt, const Geometry& geometry,
                              const MeshSizes& sizes, double exactVolume) {
    const double toMillimetres = attempt.sizeFactor / kMillimetre;
    const GmshRequest request{sizes.target * toMillimetres,
                              sizes.minimum * attempt.minimumFactor / kMillimetre,
                              std::max(sizes.elementsPerTurn, attempt.elementsPerTurn),
                              wantedTriangles(sizes, attempt),
                              attempt.surface,
                              attempt.volume};
    const auto linear = GmshSession().mesh(geometry.solid, geometry.faces, geometry.edges, request);
    if (!linear) {
        return fail(linear.error());
    }
    GeometryProjector projector(geometry.faces, geometry.edges);
    Result<CurvedMesh> curved = curveMesh(*linear, projector);
    if (!curved) {
        return fail(curved.error());
    }
    VolumeMesh mesh = std::move(curved->mesh);
    for (Vec3& node : mesh.nodes) {
        node = kMillimetre * node;
    }
    mesh.report.method = attempt.name;
    mesh.report.size = request.size * kMillimetre;
    mesh.report.volumeError = curved->volume * std::pow(kMillimetre, 3) / exactVolume - 1.0;
    if (mesh.report.minQuality < kLeastQuality) {
        return fail(failure(
            "mesh.quality", {}, "The flattest element has a scaled Jacobian of {0} (at least {1}).",
            {fmt::format("{:.3g}", mesh.report.minQuality), fmt::format("{:.3g}", kLeastQuality)}));
    }
    if (!(std::abs(mesh.report.volumeError) <= kLargestVolumeError)) {
        return fail(failure("mesh.volume", {},
                            "The mesh has {0} % more volume than the part (at most {1} % either "
                            "way).",
                            {fmt::format("{:.3g}", 100.0 * mesh.report.volumeError),
                             fmt::format("{:.3g}", 100.0 * kLargestVolumeError)}));
    }
    return mesh;
}

// Climbs the ladder until an attempt yields a good mesh; a poor one is kept for want of a better.
class LadderClimb {
public:
    LadderClimb(const Geometry& geometry, const MeshSizes& sizes, double exactVolume)
        : geometry_(geometry), sizes_(sizes), exactVolume_(exactVolume) {}

    Result<VolumeMesh> climb(const TaskContext& context) {
        double begun = 0.0;
        for (const Attempt& attempt : kLadder) {
            if (auto alive = context.checkpoint(); !alive) {
                return fail(alive.error());
            }
            context.report(begun++ / std::size(kLadder), attempt.name);
            keepBetter(attempt, make(attempt));
            if (best_ && best_->report.minQuality >= kGoodQuality) {
                break;
            }
        }
        if (best_) {
            return std::move(*best_);
        }
        return fail(failure("mesh.failed", {}, "No way of meshing worked. {0}", {reasons_},
                            "Repair the part in the CAD system, set another element size, or "
                            "exclude the part from the study."));
    }

private:
    Result<VolumeMesh> make(const Attempt& attempt) {
        if (!attempt.healed) {
            return tryAttempt(attempt, geometry_, sizes_, exactVolume_);
        }
        if (!healed_) {
            healed_ = healed(geometry_);
        }
        return healed_->and_then([&](const Geometry& geometry) {
            return tryAttempt(attempt, geometry, sizes_, exactVolume_);
        });
    }

    void keepBetter(const Attempt& attempt, Result<VolumeMesh> mesh) {
        if (!mesh) {
            reasons_ += fmt::format("{}{}: {}", reasons_.empty() ? "" : " ", attempt.name,
                                    mesh.error().message());
        } else if (!best_ || best_->report.minQuality < mesh->report.minQuality) {
            best_ = std::move(*mesh);
        }
    }

    const Geometry& geometry_;
    MeshSizes sizes_;
    double exactVolume_;
    std::optional<Result<Geometry>> healed_;
    std::optional<VolumeMesh> best_;
    std::string reasons_;
};

Result<VolumeMesh> meshUnguarded(const PartShape& shape, const MeshSettings& settings,
                                 const TaskContext& context) {
    const auto start = std::chrono::steady_clock::now();
    const Result<Geometry> geometry = decodeSolid(shape);
    if (!geometry) {
        return fail(geometry.error());
    }
    const Result<MeshSizes> sizes = meshSizes(shape.mass, settings);
    if (!sizes) {
        return fail(sizes.error());
    }
    Result<VolumeMesh> mesh = LadderClimb(*geometry, *sizes, shape.mass.volume).climb(context);
    if (mesh) {
        const std::chrono::duration<double> elapsed = std::chrono::steady_clock::now() - start;
        mesh->report.seconds = elapsed.count();
        context.report(1.0, "meshed");
    }
    return mesh;
}

}  // namespace

Result<VolumeMesh> meshSolid(const PartShape& shape, const MeshSettings& settings,
                             const TaskContext& context) {
    return guarded([&] { return meshUnguarded(shape, settings, context); },
                   [](const std::string& reason) {
                       return failure("mesh.kernel", {}, "The CAD kernel failed: {0}", {reason});
                   });
}

}  // namespace twinbench
