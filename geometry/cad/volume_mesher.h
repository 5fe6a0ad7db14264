#pragma once

#include "core/task_context.h"
#include "geometry/mesh_ladder.h"
#include "geometry/part_shape.h"
#include "geometry/volume_mesh.h"

namespace twinbench {

/// Fills a solid part with quadratic tetrahedra by one rung of the ladder: a linear mesh, then
/// mid-side nodes put on the exact faces by ourselves. The report tells how far the mesh is from
/// the shape. The same input gives the same mesh.
///
/// For the worker process: Gmsh and CGAL cannot be interrupted, Gmsh keeps process-wide state, so
/// one call runs at a time, and the stop request is seen at its start only.
/// Errors: BadInput for a part without a solid or an impossible size; Failed with the reason, also
/// for a mesh that, but on the last rung, has lost a face; Cancelled. Whether the volume is right
/// is for the ladder to judge. The caller fills in the part's name as `object`.
Result<VolumeMesh> meshSolid(const PartShape& shape, const MeshSettings& settings,
                             const MeshRung& rung, const TaskContext& context);

/// The whole ladder in this process, without a time budget: for programs without the worker, which
/// mesh shapes that they know. Errors: as of climbMeshLadder.
Result<VolumeMesh> meshSolid(const PartShape& shape, const MeshSettings& settings,
                             const TaskContext& context);

}  // namespace twinbench
