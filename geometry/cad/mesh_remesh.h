#pragma once

#include <vector>

#include <TopoDS_Shape.hxx>

#include "core/result.h"
#include "geometry/cad/mesh_linear.h"
#include "geometry/cad/mesh_projection.h"
#include "geometry/mesh_ladder.h"
#include "geometry/mesh_sizes.h"
#include "geometry/part_shape.h"

namespace twinbench {

/// Meshes the triangles of a solid instead of its faces: for shapes whose faces no mesher follows.
/// `faces` (by face id) and `edges` as `edgesOf` gives them are those of `solid`, `sizes` those of
/// the part. Nodes end up on the exact faces and edges. Millimetres, but for `shape` and `sizes`.
/// Errors: Failed where the triangles do not close, or with CGAL's reason.
Result<LinearMesh> remeshSolid(const TopoDS_Shape& solid, const std::vector<TopoDS_Shape>& faces,
                               const std::vector<TopoDS_Shape>& edges, const PartShape& shape,
                               const MeshSizes& sizes, const RemeshWay& way,
                               GeometryProjector& geometry);

}  // namespace twinbench
