#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "core/task_context.h"
#include "core/thread_pool.h"
#include "simulation/solve_report.h"
#include "simulation/system_matrix.h"

namespace twinbench {

/// The step from the quadratic space to the one below it, linear where that serves, for the free
/// unknowns of a system: `interpolation` has a row per fine and a column per coarse unknown.
/// Without columns, or with as many as rows, there is no coarse space, and only Cholesky can be
/// chosen.
struct Coarsening {
    SparseMatrix interpolation;
};

struct LinearSolveOutcome {
    std::uint64_t iterations = 0;
    double residual = 0.0;  ///< |b - Ax| / |b|, recomputed from `x`
    std::vector<double> residualHistory;
};

/// Solves A x = b for many right sides with one A, one after the other. Both ways poll stop and
/// report progress.
class LinearSolver {
public:
    virtual ~LinearSolver() = default;
    /// `x` holds the first guess and receives the solution. Errors: Failed when the tolerance
    /// cannot be reached, Cancelled.
    virtual Result<LinearSolveOutcome> solve(const Eigen::VectorXd& b, Eigen::VectorXd& x,
                                             const TaskContext& context) = 0;
    /// How systems are solved by now: "cg + p-multigrid", "cholesky", or, after a switch,
    /// "cg + p-multigrid, then cholesky".
    virtual std::string method() const = 0;
};

/// Prepares the solver that the settings ask for, or the one with the smaller predicted cost: the
/// symbolic factorisation tells the direct path's flops, the matrix's size the other one's. A
/// conjugate gradient run that converges too slowly switches over to Cholesky and says so in
/// `method`. `matrix` is symmetric positive definite; `pool`
/// outlives the solver. Errors: Failed when the matrix is not positive definite or its factor does
/// not fit in memory, Cancelled.
Result<std::unique_ptr<LinearSolver>> makeLinearSolver(SystemMatrix matrix,
                                                       const Coarsening& coarsening,
                                                       const SolverSettings& settings,
                                                       const ThreadPool& pool,
                                                       const TaskContext& context);

}  // namespace twinbench
