#pragma once

#include "simulation/thermal_system.h"

namespace twinbench {

/// Share of the heat that drives a field, or that it holds, below which a flow is none: far above
/// the solver's tolerance, far below what matters.
inline constexpr double kHeatResolution = 1e-7;

/// In and out of a steady field: sources, convection and fluxes integrated from it, and the heat
/// that prescribed temperatures supply, from the residual of their equations. Errors: BadInput.
Result<HeatBalance> steadyBalance(const ThermalSystem& system, const Eigen::VectorXd& temperature,
                                  const ThreadPool& pool);

}  // namespace twinbench
