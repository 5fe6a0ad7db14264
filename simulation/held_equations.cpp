#include "simulation/held_equations.h"

namespace twinbench {

HeldEquations::HeldEquations(const StructuralSystem& system, const ConstraintMap<3>& constraints,
                             const ThreadPool& pool)
    : mechanicalForce_(system.mechanicalForce),
      expansionForce_(system.expansionForce),
      innerForce_(expansionForce_ - system.stiffness.multiply(constraints.prescribed(), pool)) {
    const NodeGraph& graph = system.stiffness.graph();
    const auto& frames = constraints.frames();
    for (std::size_t node = 0; node < frames.size(); ++node) {
        if (frames[node].freeCount == 3) {
            continue;
        }
        const std::size_t begin = graph.rowStart[node];
        const std::size_t end = graph.rowStart[node + 1];
        rows_.push_back(
            {static_cast<std::uint32_t>(node), frames[node], entries_.size(), end - begin});
        for (std::size_t entry = begin; entry < end; ++entry) {
            entries_.push_back({graph.columns[entry], system.stiffness.block(entry)});
        }
    }
}

Eigen::VectorXd HeldEquations::reactions(const Eigen::VectorXd& displacement) const {
    Eigen::VectorXd result = Eigen::VectorXd::Zero(displacement.size());
    for (const Row& row : rows_) {
        const auto at = 3 * static_cast<Eigen::Index>(row.node);
        Eigen::Vector3d residual =
            -mechanicalForce_.segment<3>(at) - expansionForce_.segment<3>(at);
        for (std::size_t i = 0; i < row.entryCount; ++i) {
            const Entry& entry = entries_[row.firstEntry + i];
            residual.noalias() +=
                entry.block * displacement.segment<3>(3 * static_cast<Eigen::Index>(entry.column));
        }
        result.segment<3>(at) = row.frame.heldPart(residual);
    }
    return result;
}

}  // namespace twinbench
