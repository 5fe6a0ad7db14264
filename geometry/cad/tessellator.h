#pragma once

#include <IMeshTools_Parameters.hxx>
#include <TopoDS_Shape.hxx>

#include "core/task_context.h"
#include "geometry/part_shape.h"

namespace twinbench {

/// How finely a shape of this size (its diagonal, metres) is tessellated for the display.
IMeshTools_Parameters displayParameters(double size);

/// Triangles and edge polylines of a shape for the display, by face id, within 0.1 % of the
/// shape's size and 17 degrees of the exact surface. The triangulation stays cached in the shape.
/// `size` is the shape's diagonal in metres. Errors: Cancelled. OpenCASCADE's exceptions pass.
Result<Tessellation> tessellate(const TopoDS_Shape& shape, double size, const TaskContext& context);

}  // namespace twinbench
