#pragma once

#include <TopoDS_Face.hxx>

#include "geometry/part_shape.h"

namespace twinbench {

/// Everything of FaceInfo but the colour: kind by geometry, exact area, centroid and box. The
/// face's orientation must be that within its solid.
FaceInfo recogniseFace(const TopoDS_Face& face);

/// Exact box, not enlarged by tolerances, metres; empty for a shape without extent.
Box3 exactBox(const TopoDS_Shape& shape);

}  // namespace twinbench
