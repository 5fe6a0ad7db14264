#pragma once

#include "simulation/structural_model.h"

namespace twinbench {

/// Adds the remote loads and the weight of point masses under an acceleration (m/s^2, of free fall)
/// as nodal forces, N, 3 per node. Errors: BadInput for a load that is not finite.
Result<void> addRemoteLoads(const StructuralModel& model, const FaceTriangles& triangles,
                            Eigen::VectorXd& load);

}  // namespace twinbench
