#pragma once

#include "simulation/block_matrix.h"
#include "simulation/structural_model.h"

namespace twinbench {

/// Adds what stresses (Pa, 6 per node: xx yy zz xy yz zx) do to small motions, the integral of
/// grad N_i . sigma grad N_j, N/m, the same in each direction (Zienkiewicz and Taylor, The Finite
/// Element Method, 5th ed., vol. 2, eq. 10.58): tension stiffens, compression softens. Bonds
/// carry no stress of their own, loads keep their direction. Errors: Cancelled.
Result<void> addGeometricStiffness(const FeMesh& mesh, const Eigen::VectorXd& stress,
                                   const ThreadPool& pool, const TaskContext& context,
                                   BlockMatrix<3>& stiffness);

}  // namespace twinbench
