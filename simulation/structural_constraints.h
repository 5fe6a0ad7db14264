#pragma once

#include <vector>

#include "simulation/constraint_map.h"
#include "simulation/structural_model.h"

namespace twinbench {

/// What fixed faces, supports and prescribed displacements leave of each node's freedom. Supports
/// along a face's normal hold each node along the normal of every supported face it lies on;
/// normals within 10 degrees of each other, as on two halves of one cylinder, count as one.
/// Errors: BadInput where two constraints hold a node at different displacements in one direction.
Result<std::vector<NodeFrame<3>>> structuralConstraints(const StructuralModel& model);

}  // namespace twinbench
