#pragma once

#include <optional>
#include <utility>
#include <vector>

#include "simulation/block_matrix.h"
#include "simulation/structural_model.h"

namespace twinbench {

/// The discrete equilibrium K u = f over all nodes of a model, constrained ones included.
struct StructuralSystem {
    BlockMatrix<3> stiffness;         ///< elasticity, bonds and springs, N/m
    Eigen::VectorXd mechanicalForce;  ///< all applied loads, N
    Eigen::VectorXd expansionForce;   ///< thermal expansion, also across bonds, N
    std::vector<std::pair<std::uint32_t, std::uint32_t>> bondedParts;
};

/// Errors: Cancelled; BadInput for loads that are not finite.
Result<StructuralSystem> assembleStructure(const StructuralModel& model, const ThreadPool& pool,
                                           const TaskContext& context);

}  // namespace twinbench
