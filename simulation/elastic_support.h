#pragma once

#include <vector>

#include "simulation/block_matrix.h"
#include "simulation/structural_model.h"

namespace twinbench {

/// A direction in which something resists the motion of a node.
struct ResistedNode {
    std::uint32_t node = 0;
    Eigen::Vector3d direction = Eigen::Vector3d::Zero();
};

/// Adds the springs under faces, N_i (k_n n n' + k_t (I - n n')) N_j, N/m. Errors: BadInput for a
/// stiffness that is negative or not finite somewhere.
Result<void> addElasticSupports(const StructuralModel& model, BlockMatrix<3>& stiffness);

/// The forces of the springs on the nodes, N, 3 per node.
Eigen::VectorXd elasticSupportForce(const StructuralModel& model,
                                    const Eigen::VectorXd& displacement);

/// Where the springs hold, for the check against rigid motions.
std::vector<ResistedNode> resistedBySupports(const StructuralModel& model);

}  // namespace twinbench
