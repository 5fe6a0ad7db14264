#pragma once

#include <memory>

#include "simulation/chebyshev_smoother.h"
#include "simulation/cholesky_factor.h"
#include "simulation/conjugate_gradient.h"

namespace twinbench {

/// One symmetric V-cycle of two levels: Chebyshev smoothing on the quadratic space, Cholesky on the
/// coarse space below it, whose matrix is P^T A P (Galerkin). Keeps references to matrix,
/// interpolation and pool. One thread at a time.
class PMultigrid : public Preconditioner {
public:
    /// Builds the coarse matrix and analyses it. Errors: Failed when a diagonal entry is not
    /// positive or memory runs out, Cancelled.
    static Result<std::unique_ptr<PMultigrid>> analyze(const SystemMatrix& a,
                                                       const SparseMatrix& interpolation,
                                                       const ThreadPool& pool,
                                                       const TaskContext& context);
    /// What the factorisation of the coarse matrix takes.
    const CholeskyForecast& coarseForecast() const { return coarse_.forecast(); }

    /// Makes `apply` ready. Errors: Failed when the coarse matrix is not positive definite or its
    /// factor does not fit in memory, Cancelled.
    Result<void> factorize(const TaskContext& context);

    Result<void> apply(const Eigen::VectorXd& r, Eigen::VectorXd& z) override;

private:
    PMultigrid(const SystemMatrix& a, const SparseMatrix& interpolation, SparseMatrix restriction,
               SparseMatrix coarseMatrix, CholeskyFactor coarse, const ThreadPool& pool);

    ChebyshevSmoother smoother_;
    const SparseMatrix& interpolation_;
    SparseMatrix restriction_;
    SparseMatrix coarseMatrix_;  // empty once it is factorised
    CholeskyFactor coarse_;
    const ThreadPool& pool_;
    Eigen::VectorXd residual_, correction_, coarseResidual_, coarseCorrection_;
};

/// P^T A P; `restriction` is P^T. Errors: Cancelled.
Result<SparseMatrix> galerkinProduct(const SparseMatrix& restriction, const SystemMatrix& a,
                                     const SparseMatrix& interpolation, const ThreadPool& pool,
                                     const TaskContext& context);

}  // namespace twinbench
