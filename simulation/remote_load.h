#pragma once

#include "simulation/structural_model.h"

namespace twinbench {

/// Adds the remote loads and the weight of point masses under an acceleration (m/s^2, of free fall)
/// as nodal forces, N, 3 per node. Errors: BadInput for a load that is not finite.
Result<void> addRemoteLoads(const StructuralModel& model, const FaceTriangles& triangles,
                            Eigen::VectorXd& load);

/// How a point mass moves with the faces that carry it: a column per axis, 3 numbers per node,
/// whose product with a displacement is the displacement of the mass. By virtual work it is the
/// nodal forces of a unit force at the mass, so that it works on the faces as its weight does.
Eigen::MatrixXd carriedMotion(const FeMesh& mesh, const FaceTriangles& triangles,
                              const PointMass& mass);

}  // namespace twinbench
