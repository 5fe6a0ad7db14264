#pragma once

#include <cstdint>
#include <vector>

#include "simulation/fe_mesh.h"

namespace twinbench {

/// The nodes of tetrahedra whose smallest height is short beside their longest edge: one flag per
/// node. Thin parts are made of them. Their stiffness across is so much larger than along that a
/// point smoother leaves waves along them which the linear space cannot hold: a coarse space has
/// to keep these nodes.
std::vector<std::uint8_t> nodesOfFlatElements(const FeMesh& mesh);

}  // namespace twinbench
