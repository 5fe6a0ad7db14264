#include "simulation/solve_linear.h"

namespace twinbench {

Result<void> solveOnce(SystemMatrix matrix, const Coarsening& coarsening, const Eigen::VectorXd& b,
                       Eigen::VectorXd& x, const SolverSettings& settings, SolveReport& report,
                       const ThreadPool& pool, const TaskContext& context) {
    report.unknowns = static_cast<std::uint64_t>(b.size());
    if (b.size() == 0) {
        return {};
    }
    Stopwatch watch;
    auto solver =
        makeLinearSolver(std::move(matrix), coarsening, settings, pool, context.share(0.0, 0.5));
    report.setupSeconds += watch.lap();
    if (!solver) {
        return fail(std::move(solver.error()));
    }
    auto outcome = (*solver)->solve(b, x, context.share(0.5, 1.0));
    report.solveSeconds += watch.lap();
    if (!outcome) {
        return fail(std::move(outcome.error()));
    }
    report.method = (*solver)->method();
    report.iterations = outcome->iterations;
    report.residual = outcome->residual;
    report.residualHistory = std::move(outcome->residualHistory);
    return {};
}

}  // namespace twinbench
