#pragma once

#include <cstdint>
#include <limits>
#include <utility>
#include <vector>

#include "simulation/fe_mesh.h"

namespace twinbench {

inline constexpr double kPerfectConductance = std::numeric_limits<double>::infinity();

/// Two parts that meet: pairs of faces that lie within `gap` of each other, with what passes
/// between them. Integrated surface to surface over the overlap of the two meshes.
struct ContactInterface {
    std::vector<std::pair<PartFace, PartFace>> faces;
    double gap = 1e-4;                         ///< metres
    double conductance = kPerfectConductance;  ///< W/(m^2 K), thermal
    bool bonded = true;                        ///< structural: displacements are tied
};

}  // namespace twinbench
