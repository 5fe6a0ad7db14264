#pragma once

#include <TopoDS_Shape.hxx>

#include "core/task_context.h"
#include "geometry/part_shape.h"

namespace twinbench {

/// The plain data of a shape in millimetres: bytes, key, validity, mass properties, faces and
/// tessellation. `solid` is set if the shape is a solid; an empty shape gives an empty result.
/// Errors: Cancelled; Failed when the kernel gives up on the shape.
Result<PartShape> buildPartShape(const TopoDS_Shape& shape, const TaskContext& context);

}  // namespace twinbench
