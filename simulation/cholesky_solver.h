#pragma once

#include "simulation/cholesky_factor.h"
#include "simulation/linear_solver.h"

namespace twinbench {

/// Solves by a factor at hand, with iterative refinement against the matrix. Both live as long as
/// the solver. Errors of `solve`: Failed when the solution is not finite or not as good as a
/// backward stable method makes it (a matrix that is singular to working precision), Cancelled.
class CholeskySolver {
public:
    CholeskySolver(const SystemMatrix& matrix, CholeskyFactor factor, const ThreadPool& pool);

    Result<LinearSolveOutcome> solve(const Eigen::VectorXd& b, double tolerance, Eigen::VectorXd& x,
                                     const TaskContext& context);

private:
    const SystemMatrix& matrix_;
    CholeskyFactor factor_;
    const ThreadPool& pool_;
    double matrixNorm_;
};

/// False if a copy of the matrix with an index for each number, which a factorisation takes, does
/// not fit into memory or into its indices.
bool sparseCopyFits(const SystemMatrix& matrix);
/// The error of a matrix whose copy does not fit.
Error tooLargeForCholesky();

}  // namespace twinbench
