#include "simulation/linear_solver.h"

#include <utility>

#include "simulation/cholesky_solver.h"

namespace twinbench {

namespace {

class DirectSolver : public LinearSolver {
public:
    DirectSolver(SparseMatrix matrix, CholeskyFactor factor, const SolverSettings& settings,
                 const ThreadPool& pool)
        : matrix_(std::move(matrix)),
          settings_(settings),
          cholesky_(matrix_, std::move(factor), pool) {}

    Result<LinearSolveOutcome> solve(const Eigen::VectorXd& b, Eigen::VectorXd& x,
                                     const TaskContext& context) override {
        return cholesky_.solve(b, settings_.tolerance, x, context);
    }
    std::string method() const override { return "cholesky"; }

private:
    SparseMatrix matrix_;
    SolverSettings settings_;
    CholeskySolver cholesky_;
};

}  // namespace

Result<std::unique_ptr<LinearSolver>> makeLinearSolver(SparseMatrix matrix, const Coarsening&,
                                                       const SolverSettings& settings,
                                                       const ThreadPool& pool,
                                                       const TaskContext& context) {
    matrix.makeCompressed();
    auto factor = CholeskyFactor::analyze(matrix, pool, context.share(0.0, 0.2));
    if (!factor) {
        return fail(factor.error());
    }
    if (auto done = factor->factorize(matrix, context.share(0.2, 1.0)); !done) {
        return fail(done.error());
    }
    return std::make_unique<DirectSolver>(std::move(matrix), std::move(*factor), settings, pool);
}

}  // namespace twinbench
