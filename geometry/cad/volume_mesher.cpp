#include "geometry/cad/volume_mesher.h"

#include <algorithm>
#include <chrono>
#include <cmath>

#include <TopExp_Explorer.hxx>
#include <fmt/format.h>

#include "geometry/cad/mesh_curving.h"
#include "geometry/cad/mesh_fidelity.h"
#include "geometry/cad/mesh_gmsh.h"
#include "geometry/cad/mesh_healing.h"
#include "geometry/cad/mesh_projection.h"
#include "geometry/cad/mesh_remesh.h"
#include "geometry/cad/occ_guard.h"
#include "geometry/cad/shape_codec.h"
#include "geometry/mesh_numbering.h"
#include "geometry/mesh_sizes.h"

namespace twinbench {

namespace {

constexpr double kMillimetre = 1e-3;
constexpr std::size_t kMostTriangles = 200'000;  // of a surface
constexpr double kLeastQuality = 1e-7;           // flatter elements are none to compute with
constexpr double kOffFace = 1e-3;  // of the part's diagonal; nodes farther off are counted

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

// The rounding of two sums that ought to be equal is no error of the mesh.
double withoutRounding(double error) { return std::abs(error) < 1e-12 ? 0.0 : error; }

std::size_t wantedTriangles(const MeshSizes& sizes, const GmshWay& way) {
    const double wanted = way.trianglesFactor * static_cast<double>(sizes.wantedTriangles);
    return wanted < static_cast<double>(kMostTriangles) ? static_cast<std::size_t>(wanted)
                                                        : kMostTriangles;
}

Result<LinearMesh> meshByGmsh(const Geometry& geometry, const MeshSizes& sizes,
                              const MeshRung& rung) {
    const GmshWay& way = rung.gmsh;
    GmshRequest request{sizes.target * way.sizeFactor / kMillimetre,
                        sizes.minimum * way.minimumFactor / kMillimetre,
                        std::max(sizes.elementsPerTurn, way.elementsPerTurn),
                        wantedTriangles(sizes, way),
                        way.surface,
                        way.volume,
                        {}};
    for (const FaceSize& face : rung.faceSizes) {
        request.faceSizes[face.face] = face.size / kMillimetre;
    }
    return GmshSession().mesh(geometry.solid, geometry.faces, geometry.edges, request);
}

Result<void> checkQuality(const MeshReport& report) {
    if (report.minQuality < kLeastQuality) {
        return fail(failure(
            "mesh.quality", {}, "The flattest element has a scaled Jacobian of {0} (at least {1}).",
            {fmt::format("{:.3g}", report.minQuality), fmt::format("{:.3g}", kLeastQuality)}));
    }
    return {};
}

// Meshes one part by one rung.
class RungMesher {
public:
    RungMesher(const PartShape& shape, const MeshSizes& sizes, const MeshRung& rung)
        : shape_(shape), sizes_(sizes), rung_(rung) {}

    Result<VolumeMesh> mesh(Geometry geometry) {
        const std::vector<double> tolerances = areaTolerances(geometry.faces);
        if (rung_.heals) {
            if (auto done = heal(geometry); !done) {
                return fail(done.error());
            }
        }
        GeometryProjector projector(geometry.faces, geometry.edges);
        const auto linear = rung_.tool == MeshRung::Tool::Gmsh
                                ? meshByGmsh(geometry, sizes_, rung_)
                                : remeshSolid(geometry.solid, geometry.faces, geometry.edges,
                                              shape_, sizes_, rung_.remesh, projector);
        if (!linear) {
            return fail(linear.error());
        }
        Result<CurvedMesh> curved = curveMesh(*linear, projector);
        if (!curved) {
            return fail(curved.error());
        }
        report(*curved);
        if (auto fine = checkQuality(curved->mesh.report); !fine) {
            return fail(fine.error());
        }
        const double tolerance = kOffFace * shape_.mass.box.diagonal() / kMillimetre;
        const NodesOff off =
            nodesOffFaces(*linear, *curved, projector, tolerance, geometry.faces.size());
        VolumeMesh mesh = std::move(curved->mesh);
        for (Vec3& node : mesh.nodes) {
            node = kMillimetre * node;
        }
        return compare(std::move(mesh), off, tolerances, geometry.faces);
    }

private:
    // Without lines to follow a mesh may lose narrow faces; the report tells, and no other is left.
    bool isLastResort() const {
        return rung_.tool == MeshRung::Tool::Cgal && rung_.remesh.shortestEdge == 0.0;
    }

    Result<void> heal(Geometry& geometry) {
        Result<HealedShape> result = healSolid(geometry.solid);
        if (!result) {
            return fail(result.error());
        }
        healing_ = {true, result->removedEdges, result->removedFaces};
        geometry = {result->solid, std::move(result->faces), edgesOf(result->solid)};
        return {};
    }

    void report(CurvedMesh& curved) const {
        MeshReport& report = curved.mesh.report;
        const double sizeFactor =
            rung_.tool == MeshRung::Tool::Gmsh ? rung_.gmsh.sizeFactor : rung_.remesh.sizeFactor;
        report.method = rung_.method;
        report.size = sizeFactor * sizes_.target;
        report.volumeError =
            withoutRounding(curved.volume * std::pow(kMillimetre, 3) / shape_.mass.volume - 1.0);
        report.healed = healing_.done;
        report.removedEdges = healing_.edges;
        report.removedFaces = healing_.faces;
    }

    Result<VolumeMesh> compare(VolumeMesh mesh, const NodesOff& off,
                               const std::vector<double>& tolerances,
                               const std::vector<TopoDS_Shape>& faces) const {
        mesh.report.nodesOffFaces = off.share;
        const auto areaErrors = faceAreaErrors(mesh, shape_, tolerances);
        if (!areaErrors && !isLastResort()) {
            return fail(areaErrors.error());
        }
        mesh.report.faceAreaError = areaErrors ? largestOf(*areaErrors) : -1.0;
        if (areaErrors) {
            mesh.report.missedFaces = missedFaces(mesh, shape_, *areaErrors, off, faces);
        }
        numberAlongCurve(mesh);
        return mesh;
    }

    struct Healing {
        bool done = false;
        std::uint32_t edges = 0;
        std::uint32_t faces = 0;
    };

    const PartShape& shape_;
    const MeshSizes& sizes_;
    const MeshRung& rung_;
    Healing healing_;
};

Result<VolumeMesh> meshUnguarded(const PartShape& shape, const MeshSettings& settings,
                                 const MeshRung& rung, const TaskContext& context) {
    if (auto alive = context.checkpoint(); !alive) {
        return fail(alive.error());
    }
    Result<Geometry> geometry = decodeSolid(shape);
    if (!geometry) {
        return fail(geometry.error());
    }
    const Result<MeshSizes> sizes = meshSizes(shape.mass, settings);
    if (!sizes) {
        return fail(sizes.error());
    }
    return RungMesher(shape, *sizes, rung).mesh(std::move(*geometry));
}

}  // namespace

Result<VolumeMesh> meshSolid(const PartShape& shape, const MeshSettings& settings,
                             const MeshRung& rung, const TaskContext& context) {
    return guarded([&] { return meshUnguarded(shape, settings, rung, context); },
                   [](const std::string& reason) {
                       return failure("mesh.kernel", {}, "The CAD kernel failed: {0}", {reason});
                   });
}

Result<VolumeMesh> meshSolid(const PartShape& shape, const MeshSettings& settings,
                             const TaskContext& context) {
    const RungWork work = [&](const MeshRung& rung, std::chrono::seconds,
                              const TaskContext& task) -> RungOutcome {
        return {meshSolid(shape, settings, rung, task)};
    };
    return climbMeshLadder(!shape.valid, std::chrono::hours(1), work, context);
}

}  // namespace twinbench
