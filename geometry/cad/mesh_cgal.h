#pragma once

#include <vector>

#include "core/result.h"
#include "geometry/cad/mesh_linear.h"

namespace twinbench {

/// What is asked of CGAL, millimetres.
struct CgalRequest {
    double size = 0.0;               ///< of elements
    std::vector<double> sizeOfFace;  ///< by face id; at most `size`
    double smallest = 0.0;  ///< curvature does not refine below, but for a few along a circle
    double shortest = 0.0;  ///< length of elements along lines, at least
    double surfaceDistance = 0.0;  ///< of the new triangles from the surface, at most
};

/// Fills a surface with tetrahedra of its own making (CGAL's Mesh_3, Delaunay refinement): the
/// triangles of the surface give the shape only, however flat they are, while its lines and the
/// ends of these are kept. Slower than Gmsh and finer where parts are thin, but it does not fail on
/// what is closed. Nodes lie on the triangles of the surface. Where the surface has no lines, edges
/// come out jagged by the size of the elements.
/// Errors: Failed with CGAL's reason.
Result<LinearMesh> meshByCgal(const WatertightSurface& surface, const CgalRequest& request);

}  // namespace twinbench
