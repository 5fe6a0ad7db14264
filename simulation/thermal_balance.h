#pragma once

#include "simulation/thermal_system.h"

namespace twinbench {

/// In and out of a steady field: sources, convection and fluxes integrated from it, and the heat
/// that prescribed temperatures supply, from the residual of their equations. Errors: BadInput.
Result<HeatBalance> steadyBalance(const ThermalSystem& system, const Eigen::VectorXd& temperature,
                                  const ThreadPool& pool);

}  // namespace twinbench
