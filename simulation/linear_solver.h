#pragma once

#include <functional>
#include <memory>
#include <vector>

#include <Eigen/SparseCore>

#include "core/task_context.h"
#include "core/thread_pool.h"
#include "simulation/solve_report.h"

namespace twinbench {

/// Symmetric positive definite matrices, both triangles stored.
using SparseMatrix = Eigen::SparseMatrix<double, Eigen::RowMajor>;

/// The step from the quadratic space to the linear one below it, for the free unknowns of a
/// system: `interpolation` has a row per fine and a column per coarse unknown.
struct Coarsening {
    SparseMatrix interpolation;
};

struct LinearSolveOutcome {
    std::uint64_t iterations = 0;
    double residual = 0.0;  ///< |b - Ax| / |b|
    std::vector<double> residualHistory;
};

/// Solves A x = b for many right sides with one A. Both ways poll stop and report progress.
class LinearSolver {
public:
    virtual ~LinearSolver() = default;
    /// `x` holds the first guess and receives the solution.
    virtual Result<LinearSolveOutcome> solve(const Eigen::VectorXd& b, Eigen::VectorXd& x,
                                             const TaskContext& context) const = 0;
    virtual std::string method() const = 0;
};

/// Prepares the solver that the settings ask for, or the one with the smaller predicted cost: the
/// symbolic factorisation tells the direct path's flops, the matrix's size the other one's. A
/// conjugate gradient run that converges too slowly switches over to Cholesky and says so in
/// `method`. Errors: Failed when the matrix is not positive definite or does not fit in memory.
Result<std::unique_ptr<LinearSolver>> makeLinearSolver(SparseMatrix matrix,
                                                       const Coarsening& coarsening,
                                                       const SolverSettings& settings,
                                                       const ThreadPool& pool,
                                                       const TaskContext& context);

}  // namespace twinbench
