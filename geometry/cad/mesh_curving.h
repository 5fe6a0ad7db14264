#pragma once

#include <optional>
#include <vector>

#include "geometry/cad/mesh_linear.h"
#include "geometry/cad/mesh_projection.h"
#include "geometry/volume_mesh.h"

namespace twinbench {

/// Quadratic tetrahedra in the unit of the linear mesh, the report filled in but for method, time
/// and size.
struct CurvedMesh {
    VolumeMesh mesh;
    double volume = 0.0;
    /// How far each node is from its exact edge or face; known of mid-side nodes of the boundary.
    std::vector<std::optional<double>> midDistances;
};

/// Adds mid-side nodes: those of boundary edges on the exact edge or face of the shape, each moved
/// back towards its straight edge (and then counted in relaxedNodes) as far as the elements around
/// it need to stay well shaped: their smallest Jacobian determinant is at least a tenth of the
/// straight element's.
/// Errors: Failed when a tetrahedron is inverted or the boundary is not closed by known faces.
Result<CurvedMesh> curveMesh(const LinearMesh& linear, GeometryProjector& geometry);

}  // namespace twinbench
