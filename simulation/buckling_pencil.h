#pragma once

#include <optional>

#include "simulation/block_lanczos.h"
#include "simulation/cholesky_factor.h"
#include "simulation/constraint_map.h"
#include "simulation/system_matrix.h"

namespace twinbench {

/// The free unknowns q of K q = -f Kg q by the factor K = L L': the symmetric operator
/// -L^-1 Kg L^-T has the eigenvalues 1 / f and the vectors L' q. Products with K, in which slender
/// bodies lose digits, are not needed. The map and the pool outlive it.
class BucklingPencil {
public:
    BucklingPencil(const ConstraintMap<3>& map, const ThreadPool& pool) : map_(map), pool_(pool) {}

    /// Takes both matrices over all nodes and factorises K. Errors: Failed when K is not positive
    /// definite or the factor does not fit in memory beside `extraBytes`, Cancelled.
    Result<void> prepare(BlockMatrix<3> stiffness, BlockMatrix<3> geometric, double extraBytes,
                         const TaskContext& context);

    Eigen::Index size() const { return map_.unknowns(); }
    /// `sign` -1 turns the loads round. Refers to this.
    EigenOperators operators(double sign);
    /// q of eigenvectors of the operator.
    Result<Eigen::MatrixXd> motions(const Eigen::MatrixXd& vectors);
    Eigen::VectorXd stiffness(const Eigen::VectorXd& q) const { return product(*stiffness_, q); }
    Eigen::VectorXd geometric(const Eigen::VectorXd& q) const { return product(*geometric_, q); }

private:
    Eigen::VectorXd product(const SystemMatrix& matrix, const Eigen::VectorXd& q) const;
    Result<Eigen::MatrixXd> apply(const Eigen::MatrixXd& vectors, double sign);

    const ConstraintMap<3>& map_;
    const ThreadPool& pool_;
    std::optional<SystemMatrix> stiffness_;
    std::optional<SystemMatrix> geometric_;
    std::optional<CholeskyFactor> factor_;
};

}  // namespace twinbench
