#include "geometry/cad/mesh_remesh.h"

#include <algorithm>
#include <array>

#include <BRepTools.hxx>

#include "geometry/cad/feature_lines.h"
#include "geometry/cad/mesh_cgal.h"
#include "geometry/cad/mesh_fidelity.h"
#include "geometry/cad/mesh_snapping.h"
#include "geometry/cad/watertight_surface.h"

namespace twinbench {

namespace {

constexpr double kMillimetre = 1e-3;
// Of the part's diagonal. The first is what nodes may be off their face before they are snapped;
// where the kernel's triangles do not close at it, they may at another.
constexpr std::array kDeflections = {2e-4, 5e-4, 1e-4, 1e-3};
// Between new and old triangles: of the diagonal, and of the mean thickness for the sake of rods.
constexpr double kSurfaceDistance = 2e-3;
constexpr double kThicknessShare = 0.05;
constexpr double kShortestShare = 0.2;  // of the shortest edge that is kept

Result<WatertightSurface> closedSurface(const TopoDS_Shape& solid,
                                        const std::vector<TopoDS_Shape>& faces,
                                        const std::vector<TopoDS_Shape>& edges, double diagonal) {
    Result<WatertightSurface> surface;
    for (const double deflection : kDeflections) {
        BRepTools::Clean(solid);
        surface = watertightSurface(solid, faces, edges, {.deflection = deflection * diagonal});
        if (surface) {
            break;
        }
    }
    return surface;
}

}  // namespace

Result<LinearMesh> remeshSolid(const TopoDS_Shape& solid, const std::vector<TopoDS_Shape>& faces,
                               const std::vector<TopoDS_Shape>& edges, const PartShape& shape,
                               const MeshSizes& sizes, const RemeshWay& way,
                               GeometryProjector& geometry) {
    const double diagonal = shape.mass.box.diagonal() / kMillimetre;
    auto surface = closedSurface(solid, faces, edges, diagonal);
    if (!surface) {
        return fail(surface.error());
    }
    if (way.shortestEdge > 0.0) {
        const double side = kVanishingSide * diagonal;
        simplifyLines(*surface,
                      {way.shortestEdge * diagonal, side * side, kVanishingWidth * diagonal});
    } else {
        surface->lines.clear();
    }
    const double toMillimetres = way.sizeFactor / kMillimetre;
    CgalRequest request;
    request.size = sizes.target * toMillimetres;
    request.smallest = sizes.minimum * toMillimetres;
    request.shortest = kShortestShare * way.shortestEdge * diagonal;
    const double thickness = 2.0 * shape.mass.volume / shape.mass.area / kMillimetre;
    request.surfaceDistance = std::min(kSurfaceDistance * diagonal, kThicknessShare * thickness);
    for (const FaceInfo& face : shape.faces) {
        request.sizeOfFace.push_back(sizeOn(face, sizes) * toMillimetres);
    }
    auto mesh = meshByCgal(*surface, request);
    if (mesh) {
        snapToShape(*mesh, geometry);
    }
    return mesh;
}

}  // namespace twinbench
