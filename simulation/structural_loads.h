#pragma once

#include <Eigen/Core>

#include "simulation/structural_model.h"

namespace twinbench {

/// Forces, pressures and gravity as nodal forces, N, 3 per node. Errors: BadInput for a value that
/// is not finite.
Result<Eigen::VectorXd> mechanicalLoad(const StructuralModel& model);

/// Nodal forces of hindered thermal expansion, N; they are in equilibrium by themselves. Zero
/// without a temperature.
Eigen::VectorXd expansionLoad(const StructuralModel& model);

}  // namespace twinbench
