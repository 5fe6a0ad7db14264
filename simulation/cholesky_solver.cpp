#include "simulation/cholesky_solver.h"

#include <limits>
#include <utility>

#include <fmt/format.h>

#include "core/system_memory.h"
#include "simulation/conjugate_gradient.h"

namespace twinbench {

namespace {

// One step makes a stable factorisation accurate (Higham, Accuracy and Stability of Numerical
// Algorithms, 2nd ed., section 12.2); the others are for matrices close to singular.
constexpr int kMaxRefinements = 3;

}  // namespace

CholeskySolver::CholeskySolver(const SystemMatrix& matrix, CholeskyFactor factor,
                               const ThreadPool& pool)
    : matrix_(matrix),
      factor_(std::move(factor)),
      pool_(pool),
      matrixNorm_(infinityNorm(matrix, pool)) {}

Result<LinearSolveOutcome> CholeskySolver::solve(const Eigen::VectorXd& b, double tolerance,
                                                 Eigen::VectorXd& x, const TaskContext& context) {
    LinearSolveOutcome outcome;
    const double scale = norm(b, pool_);
    if (scale == 0.0) {
        x.setZero(b.size());
        return outcome;
    }
    if (auto done = factor_.solve(b, x); !done) {
        return fail(done.error());
    }
    Eigen::VectorXd r;
    Eigen::VectorXd correction;
    residual(matrix_, x, b, r, pool_);
    outcome.residual = norm(r, pool_) / scale;
    outcome.residualHistory.push_back(outcome.residual);
    for (int step = 0; step < kMaxRefinements && outcome.residual > tolerance; ++step) {
        if (auto go = context.checkpoint(); !go) {
            return fail(go.error());
        }
        if (auto done = factor_.solve(r, correction); !done) {
            return fail(done.error());
        }
        correction += x;
        residual(matrix_, correction, b, r, pool_);
        const double refined = norm(r, pool_) / scale;
        if (!(refined < outcome.residual)) {
            break;
        }
        x.swap(correction);
        const bool worthwhile = refined < 0.5 * outcome.residual;
        outcome.residual = refined;
        outcome.residualHistory.push_back(refined);
        ++outcome.iterations;
        if (!worthwhile) {
            break;
        }
    }
    const double backwardError = outcome.residual * scale / (matrixNorm_ * norm(x, pool_) + scale);
    if (!(outcome.residual <= tolerance || backwardError <= kRoundingBackwardError)) {
        return fail(
            failure("solver.inaccurate", "linear system",
                    "The direct solution leaves a residual of {0}, {1} was asked for.",
                    {fmt::format("{:.2g}", outcome.residual), fmt::format("{:.2g}", tolerance)},
                    "The system is close to singular: check that each part is held."));
    }
    return outcome;
}

bool sparseCopyFits(const SystemMatrix& matrix) {
    constexpr double kBytes = sizeof(double) + sizeof(int);
    return matrix.nonZeros() <= std::numeric_limits<int>::max() &&
           kBytes * matrix.nonZeros() < static_cast<double>(availableMemory());
}

Error tooLargeForCholesky() {
    return failure("solver.too_large", {}, "The matrix is too large for a direct solution.", {},
                   "Make the mesh coarser, or leave parts out of the study.");
}

}  // namespace twinbench
