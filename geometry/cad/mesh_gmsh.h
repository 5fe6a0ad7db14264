#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <map>
#include <string>
#include <vector>

#include <TopoDS_Shape.hxx>

#include "core/result.h"
#include "geometry/cad/mesh_linear.h"
#include "geometry/mesh_ladder.h"

namespace twinbench {

/// What one run of Gmsh is asked for, millimetres.
struct GmshRequest {
    double size = 0.0;
    double minimumSize = 0.0;
    double elementsPerTurn = 0.0;  ///< of curved edges and faces; 0: they do not refine
    /// Curvature refines less where the surface mesh would have more triangles than this.
    std::size_t wantedTriangles = std::numeric_limits<std::size_t>::max();
    SurfaceAlgorithm surface = SurfaceAlgorithm::Frontal;
    VolumeAlgorithm volume = VolumeAlgorithm::Delaunay;
    /// Smaller sizes, by face.
    std::map<std::uint32_t, double> faceSizes;
};

/// Gmsh with its process-wide state: one session at a time in a process. Silent (nothing on the
/// standard streams), one thread, fixed seeds, no configuration files.
class GmshSession {
public:
    GmshSession();
    ~GmshSession();
    GmshSession(const GmshSession&) = delete;
    GmshSession& operator=(const GmshSession&) = delete;

    /// Fills one solid with linear tetrahedra. `faces` and `edges` are those of `solid` in the
    /// order that the mesh shall refer to.
    /// Errors: Failed with Gmsh's own message, or when its faces are not recognised.
    Result<LinearMesh> mesh(const TopoDS_Shape& solid, const std::vector<TopoDS_Shape>& faces,
                            const std::vector<TopoDS_Shape>& edges, const GmshRequest& request);
};

}  // namespace twinbench
