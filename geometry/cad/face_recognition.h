#pragma once

#include <TopoDS_Face.hxx>

#include "geometry/part_shape.h"

namespace twinbench {

/// Everything of FaceInfo but the colour: kind by geometry, exact area and centroid; `box` is the
/// exact box of the face, whose orientation must be that within its solid.
FaceInfo recogniseFace(const TopoDS_Face& face, const Box3& box);

/// Exact box, not enlarged by tolerances, metres; empty for a shape without extent.
Box3 exactBox(const TopoDS_Shape& shape);

}  // namespace twinbench
