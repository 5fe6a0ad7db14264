#pragma once

#include <memory>
#include <vector>

#include <Eigen/Core>

#include "simulation/block_matrix.h"
#include "simulation/structural_model.h"

namespace twinbench {

/// The consistent mass matrix of a structure: the integral of rho N_i N_j, the same in each
/// direction, and point masses, which move with the faces that carry them. Over all nodes,
/// constrained ones included.
class MassMatrix {
public:
    /// Over the graph of the stiffness, so that both can be added. Densities are those of the
    /// materials. Errors: Cancelled.
    static Result<MassMatrix> assemble(const StructuralModel& model,
                                       std::shared_ptr<const NodeGraph> graph,
                                       const ThreadPool& pool, const TaskContext& context);

    /// Of the parts without point masses, kg, a number per pair of nodes.
    const BlockMatrix<1>& ofParts() const { return parts_; }
    /// The product with columns of 3 numbers per node.
    Eigen::MatrixXd multiply(const Eigen::MatrixXd& motion, const ThreadPool& pool) const;

    /// What a point mass adds: mass * motion * motion'.
    struct Carried {
        double mass = 0.0;       ///< kg
        Eigen::MatrixXd motion;  ///< see carriedMotion
    };
    const std::vector<Carried>& carried() const { return carried_; }

private:
    explicit MassMatrix(std::shared_ptr<const NodeGraph> graph) : parts_(std::move(graph)) {}

    BlockMatrix<1> parts_;
    std::vector<Carried> carried_;
};

}  // namespace twinbench
