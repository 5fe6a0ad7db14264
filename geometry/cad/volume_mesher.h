#pragma once

#include "core/task_context.h"
#include "geometry/part_shape.h"
#include "geometry/volume_mesh.h"

namespace twinbench {

/// Fills a solid part with quadratic tetrahedra: Gmsh's linear mesh, mid-side nodes put on the
/// exact faces by ourselves. Tries several algorithms and sizes, then a healed shape; the report
/// tells which one did it. The same input gives the same mesh.
///
/// For the worker process: Gmsh keeps process-wide state and cannot be interrupted, so the stop
/// request is seen between its steps only, and one call runs at a time.
/// Errors: BadInput for a part without a solid or an impossible size; Failed with the reason of
/// every attempt; Cancelled. The caller fills in the part's name as `object`.
Result<VolumeMesh> meshSolid(const PartShape& shape, const MeshSettings& settings,
                             const TaskContext& context);

}  // namespace twinbench
