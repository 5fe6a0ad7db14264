#pragma once

#include "geometry/cad/mesh_curving.h"
#include "geometry/cad/mesh_linear.h"
#include "geometry/cad/mesh_projection.h"
#include "geometry/part_shape.h"
#include "geometry/volume_mesh.h"

namespace twinbench {

/// Whether a mesh may lose a face of this area (m^2) on a part of this diagonal (m): one that is
/// smaller than a square of 0.5 % of the diagonal. Such faces are far smaller than an element; a
/// mesher that drops short edges joins them to their neighbours, and loads on them mean nothing.
bool mayVanish(double faceArea, double diagonal);

/// Share of the boundary nodes that are farther from their face or edge than `tolerance`
/// (millimetres). Corners are sampled, at most some thousands.
double shareOffFaces(const LinearMesh& linear, const CurvedMesh& curved,
                     GeometryProjector& geometry, double tolerance);

/// The largest deviation of a face's area on the mesh (metres, curved) from that of the shape,
/// relative to the latter and signed; faces that may vanish do not count.
/// Errors: Failed when another face has no triangle.
Result<double> largestAreaError(const VolumeMesh& mesh, const PartShape& shape);

}  // namespace twinbench
