#pragma once

#include "geometry/assembly.h"

namespace twinbench {

/// The motion, in the assembly frame, that lays one plane face on another: outward normals opposed
/// by the smallest turn, and the centroid of the moving face at the point of the target's plane
/// below `at` (metres). Distances from the target's centroid are rounded to tenths of a millimetre,
/// so that a point from a click gives numbers that a person would write. Errors: BadInput if one of
/// the faces is not plane.
Result<Placement> mateFaces(const Assembly& assembly, FaceRef moving, FaceRef target,
                            const Vec3& at);

}  // namespace twinbench
