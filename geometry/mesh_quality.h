#pragma once

#include "geometry/volume_mesh.h"

namespace twinbench {

/// Below this smallest scaled Jacobian a mesh solves, but its stresses are rough near the worst
/// elements.
inline constexpr double kPoorQuality = 0.02;

inline bool isPoor(const MeshReport& report) { return report.minQuality < kPoorQuality; }

}  // namespace twinbench
