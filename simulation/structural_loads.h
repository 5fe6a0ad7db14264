#pragma once

#include <Eigen/Core>

#include "simulation/block_matrix.h"
#include "simulation/structural_model.h"

namespace twinbench {

/// Forces, remote loads and point masses as nodal forces, N, 3 per node. Errors: BadInput for a
/// value that is not finite; Failed for an edge that the mesh does not have.
Result<Eigen::VectorXd> concentratedLoad(const StructuralModel& model);

/// The same and pressures.
Result<Eigen::VectorXd> surfaceLoad(const StructuralModel& model);

/// What pulls at the mass of a part at a place, m/s^2: gravity and rotation.
Vec3 bodyAcceleration(const StructuralModel& model, std::uint32_t part, const Vec3& place);

/// Gravity and rotation as nodal forces, N. Incomplete once a stop was requested.
Eigen::VectorXd bodyLoad(const StructuralModel& model, const ElementColouring& colouring,
                            const ThreadPool& pool, const TaskContext& context);

/// Nodal forces of hindered thermal expansion, N; they are in equilibrium by themselves. Zero
/// without a temperature. Incomplete once a stop was requested.
Eigen::VectorXd expansionLoad(const StructuralModel& model, const ElementColouring& colouring,
                              const ThreadPool& pool, const TaskContext& context);

}  // namespace twinbench
