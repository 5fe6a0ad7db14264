#pragma once

#include "simulation/modal_pencil.h"

namespace twinbench {

/// The sum of the effective masses of all modes along x, y, z, kg: b' M^-1 b over the free unknowns
/// with the momentum b = T' M r of unit translations r, a column each, by conjugate gradients
/// with the diagonal. Without constraints it is the mass. Errors: Cancelled.
Result<Vec3> movableMass(const ModalPencil& pencil, const Eigen::MatrixXd& momentum,
                         const TaskContext& context);

}  // namespace twinbench
