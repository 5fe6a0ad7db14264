#pragma once

#include <vector>

#include <TopoDS_Shape.hxx>

#include "core/result.h"
#include "geometry/cad/mesh_linear.h"

namespace twinbench {

/// How far triangles may be from the exact faces, and how far they may turn.
struct SurfaceTolerance {
    double deflection = 0.0;  ///< millimetres
    double angle = 0.3;       ///< radians
};

/// Triangles of the faces, joined as the topology says and not by distance, so that gaps within the
/// kernel's tolerances close. `faces` by face id, `edges` as `edgesOf` gives them.
/// Errors: Failed where a face gets no triangles, or the triangles do not close.
Result<WatertightSurface> watertightSurface(const TopoDS_Shape& solid,
                                            const std::vector<TopoDS_Shape>& faces,
                                            const std::vector<TopoDS_Shape>& edges,
                                            const SurfaceTolerance& tolerance);

}  // namespace twinbench
