#pragma once

#include "simulation/held_equations.h"
#include "simulation/structural_model.h"

namespace twinbench {

/// Applied loads against the reactions, which are the residual of the held equations and
/// the forces of elastic supports.
ForceBalance structuralBalance(const StructuralModel& model, const HeldEquations& equations,
                               const Eigen::VectorXd& displacement);

}  // namespace twinbench
