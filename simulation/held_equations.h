#pragma once

#include <cstdint>
#include <vector>

#include "simulation/constraint_map.h"
#include "simulation/structural_system.h"

namespace twinbench {

/// What a solved structure needs of its system to tell reactions and balance: the equations of the
/// nodes that constraints hold, and the loads. The stiffness of all other nodes, gigabytes in a
/// large assembly, need not live through the solution.
class HeldEquations {
public:
    HeldEquations(const StructuralSystem& system, const ConstraintMap<3>& constraints,
                  const ThreadPool& pool);

    /// All applied loads, N, 3 per node.
    const Eigen::VectorXd& mechanicalForce() const { return mechanicalForce_; }
    /// Of thermal expansion and of what is held away from zero, N, 3 per node.
    const Eigen::VectorXd& innerForce() const { return innerForce_; }
    /// What constraints exert on the nodes that they hold, N, 3 per node: the residual of the held
    /// equations. `displacement` in metres, 3 per node.
    Eigen::VectorXd reactions(const Eigen::VectorXd& displacement) const;

private:
    struct Row {
        std::uint32_t node = 0;
        NodeFrame<3> frame;
        std::size_t firstEntry = 0, entryCount = 0;
    };
    struct Entry {
        std::uint32_t column = 0;
        BlockMatrix<3>::Block block;
    };

    std::vector<Row> rows_;
    std::vector<Entry> entries_;
    Eigen::VectorXd mechanicalForce_;
    Eigen::VectorXd expansionForce_;
    Eigen::VectorXd innerForce_;
};

}  // namespace twinbench
