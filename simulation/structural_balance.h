#pragma once

#include "simulation/constraint_map.h"
#include "simulation/structural_system.h"

namespace twinbench {

/// Applied loads against the reactions, which are the residual of the held equations and
/// the forces of elastic supports.
ForceBalance structuralBalance(const StructuralModel& model, const StructuralSystem& system,
                               const ConstraintMap<3>& constraints,
                               const Eigen::VectorXd& displacement, const ThreadPool& pool);

}  // namespace twinbench
