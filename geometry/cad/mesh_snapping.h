#pragma once

#include "geometry/cad/mesh_linear.h"
#include "geometry/cad/mesh_projection.h"

namespace twinbench {

/// Moves the boundary nodes of a mesh that was made from triangles of a shape onto its exact edges
/// and faces, each as far as no tetrahedron around it loses most of its volume. A node on edges
/// that do not meet (short ones between them are gone) stays where it is.
void snapToShape(LinearMesh& mesh, GeometryProjector& geometry);

}  // namespace twinbench
