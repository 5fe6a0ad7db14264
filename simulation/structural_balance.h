#pragma once

#include "simulation/constraint_map.h"
#include "simulation/structural_system.h"

namespace twinbench {

/// What constraints exert on the nodes that they hold, N, 3 per node: the residual of the held
/// equations.
Eigen::VectorXd constraintReactions(const StructuralSystem& system,
                                    const ConstraintMap<3>& constraints,
                                    const Eigen::VectorXd& displacement, const ThreadPool& pool);

/// Applied loads against the reactions, which are the residual of the held equations and
/// the forces of elastic supports.
ForceBalance structuralBalance(const StructuralModel& model, const StructuralSystem& system,
                               const ConstraintMap<3>& constraints,
                               const Eigen::VectorXd& displacement, const ThreadPool& pool);

}  // namespace twinbench
