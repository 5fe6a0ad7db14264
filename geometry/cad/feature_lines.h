#pragma once

#include <vector>

#include "geometry/cad/mesh_linear.h"

namespace twinbench {

/// What of a surface is kept, millimetres and square millimetres.
struct FeatureTolerance {
    double length = 0.0;          ///< edges shorter than this become points
    double vanishingArea = 0.0;   ///< faces this small go if they are narrower than `length`, too
    double vanishingWidth = 0.0;  ///< faces narrower than this go whatever their area
};

/// Makes the lines of a surface what a mesher can follow with elements that are not tiny: edges
/// shorter than the tolerance shrink to a point, nodes along the others keep that distance, and a
/// face without room for a triangle joins the neighbour with which it shares most. The triangles
/// stay where they are; only their faces change.
void simplifyLines(WatertightSurface& surface, const FeatureTolerance& tolerance);

}  // namespace twinbench
