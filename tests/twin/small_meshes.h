#pragma once

#include <string>
#include <vector>

#include "simulation/fe_mesh.h"

namespace twinbench {

/// A box of `cells`^3 cubes of edge `edge` / cells (metres) in six quadratic tetrahedra each, with
/// a corner in its origin. Faces: 0 -x, 1 +x, 2 -y, 3 +y, 4 -z, 5 +z.
VolumeMesh boxMesh(double edge, int cells);

/// Several of these boxes side by side along x, named as given.
std::shared_ptr<const FeMesh> rowOfBoxes(double edge, int cells,
                                         const std::vector<std::string>& names);

}  // namespace twinbench
