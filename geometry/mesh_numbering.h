#pragma once

#include "geometry/volume_mesh.h"

namespace twinbench {

/// Puts elements in the order of Hilbert's curve through their centres, nodes in the order in
/// which elements first use them, boundary triangles in that of their elements: rows of a matrix
/// that are close in memory then work on values that are. Nodes of no element come last.
void numberAlongCurve(VolumeMesh& mesh);

}  // namespace twinbench
