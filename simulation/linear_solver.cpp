#include "simulation/linear_solver.h"

#include <algorithm>
#include <cassert>
#include <limits>
#include <optional>
#include <utility>

#include <fmt/format.h>

#include "core/system_memory.h"
#include "simulation/cholesky_solver.h"
#include "simulation/conjugate_gradient.h"
#include "simulation/p_multigrid.h"
#include "simulation/residual_history.h"
#include "simulation/solver_choice.h"

namespace twinbench {

namespace {

// Below this size a factorisation takes well under a second, and never goes wrong.
constexpr Eigen::Index kAlwaysDirect = 20'000;

Error notConverged(const ConjugateGradientRun& run, double tolerance) {
    return failure("solver.not_converged", "linear system",
                   "Conjugate gradients reached a residual of {0} in {1} iterations, {2} was asked "
                   "for. On the way it was {3}.",
                   {fmt::format("{:.2g}", run.residual), std::to_string(run.iterations),
                    fmt::format("{:.2g}", tolerance), historyText(run.residualHistory)},
                   "Look for parts that hardly hold together and for very thin elements, or make "
                   "the mesh coarser.");
}

Error withoutEnergy() {
    return failure(
        "solver.not_positive_definite", "linear system",
        "The system matrix is not positive definite: conjugate gradients met a direction "
        "without energy, or a number that is not finite.",
        {}, "Check that each part is held or connected, and all properties and loads.");
}

/// Adds what a part of the work, a run of either method, tells.
template <class Part>
void append(LinearSolveOutcome& outcome, const Part& part) {
    outcome.iterations += part.iterations;
    outcome.residual = part.residual;
    outcome.residualHistory.insert(outcome.residualHistory.end(), part.residualHistory.begin(),
                                   part.residualHistory.end());
}

/// Solves by conjugate gradients or by Cholesky, and goes from the first to the second when that
/// turns out to be the cheaper way.
class AdaptiveSolver : public LinearSolver {
public:
    AdaptiveSolver(SystemMatrix matrix, SparseMatrix interpolation, const SolverSettings& settings,
                   const ThreadPool& pool)
        : matrix_(std::move(matrix)),
          interpolation_(std::move(interpolation)),
          settings_(settings),
          pool_(pool) {}

    Result<void> prepare(const TaskContext& context) {
        const bool isAutomatic = settings_.method == SolverMethod::Automatic;
        const bool isDirect = settings_.method == SolverMethod::Cholesky ||
                              (isAutomatic && matrix_.rows() < kAlwaysDirect);
        const bool hasCoarseSpace =
            interpolation_.cols() > 0 && interpolation_.cols() < matrix_.rows();
        if (isDirect || !hasCoarseSpace) {
            return prepareCholesky(context);
        }
        auto multigrid =
            PMultigrid::analyze(matrix_, interpolation_, pool_, context.share(0.0, 0.3));
        if (!multigrid) {
            return fail(multigrid.error());
        }
        iterativeCost_ = predictIterative(matrix_, (*multigrid)->coarseForecast());
        if (isAutomatic) {
            const CholeskyForecast forecast = extrapolateForecast(
                (*multigrid)->coarseForecast(), matrix_.rows(), interpolation_.cols());
            directCost_ = predictDirect(matrix_, forecast, false);
            const double iterativeTotal = iterativeCost_.total();
            if (directCost_->total() < iterativeTotal) {
                const double iterations = iterativeTotal / iterativeCost_.iteration;
                auto done = considerCholesky(iterations, context.share(0.3, 1.0));
                if (!done || cholesky_) {
                    return done;
                }
            }
        }
        multigrid_ = std::move(*multigrid);
        return multigrid_->factorize(context.share(0.3, 1.0));
    }

    Result<LinearSolveOutcome> solve(const Eigen::VectorXd& b, Eigen::VectorXd& x,
                                     const TaskContext& context) override {
        LinearSolveOutcome outcome;
        // Right sides that come again and again pay for a factor in the end.
        if (multigrid_ && affordableIterations() <= 0.0) {
            if (auto done = considerCholesky(kUnknown, context.share(0.0, 0.8)); !done) {
                return fail(done.error());
            }
        }
        double affordable = affordableIterations();
        while (multigrid_) {
            const ConjugateGradientLimits limits{
                settings_.tolerance, static_cast<std::uint64_t>(settings_.maxIterations),
                affordable};
            auto run = runConjugateGradients(matrix_, b, *multigrid_, limits, x, pool_, context);
            if (!run) {
                return fail(run.error());
            }
            append(outcome, *run);
            spentIterations_ += static_cast<double>(run->iterations);
            if (run->end == ConjugateGradientEnd::Converged) {
                return outcome;
            }
            if (run->end == ConjugateGradientEnd::NotDefinite) {
                return fail(withoutEnergy());
            }
            const bool isTooSlow = run->end == ConjugateGradientEnd::TooSlow;
            const double missing = isTooSlow ? run->predictedIterations : kUnknown;
            if (auto done = considerCholesky(missing, context.share(0.0, 0.8)); !done) {
                return fail(done.error());
            }
            if (multigrid_ && !isTooSlow) {
                return fail(notConverged(*run, settings_.tolerance));
            }
            // The iterations are the better way after all: they get twice what they predict.
            affordable = std::max(affordableIterations(), 2.0 * missing);
        }
        return solveDirectly(b, std::move(outcome), x, context.share(0.8, 1.0));
    }

    std::string method() const override {
        if (multigrid_) {
            return "cg + p-multigrid";
        }
        return spentIterations_ > 0.0 ? "cg + p-multigrid, then cholesky" : "cholesky";
    }

private:
    static constexpr double kUnknown = std::numeric_limits<double>::infinity();

    Result<void> prepareCholesky(const TaskContext& context) {
        if (!sparseCopyFits(matrix_)) {
            return fail(tooLargeForCholesky());
        }
        const SparseMatrix matrix = matrix_.toSparse();
        auto factor = CholeskyFactor::analyze(matrix, pool_, context.share(0.0, 0.2));
        if (!factor) {
            return fail(factor.error());
        }
        return factorize(std::move(*factor), matrix, context.share(0.2, 1.0));
    }

    Result<void> factorize(CholeskyFactor factor, const SparseMatrix& matrix,
                           const TaskContext& context) {
        if (auto done = factor.factorize(matrix, availableMemory(), context); !done) {
            return done;
        }
        cholesky_.emplace(matrix_, std::move(factor), pool_);
        multigrid_.reset();
        return {};
    }

    /// Switches over if that is allowed, fits in memory and is cheaper than the iterations that
    /// are predicted otherwise.
    Result<void> considerCholesky(double remainingIterations, const TaskContext& context) {
        if (!directCost_) {
            return {};
        }
        if (!sparseCopyFits(matrix_)) {
            directCost_.reset();
            return {};
        }
        const SparseMatrix matrix = matrix_.toSparse();
        auto factor = CholeskyFactor::analyze(matrix, pool_, context.share(0.0, 0.2));
        if (!factor) {
            return fail(factor.error());
        }
        if (factor->forecast().bytes > static_cast<double>(availableMemory())) {
            directCost_.reset();
            return {};
        }
        directCost_ = predictDirect(matrix_, factor->forecast(), true);
        if (directCost_->total() > remainingIterations * iterativeCost_.iteration) {
            return {};
        }
        return factorize(std::move(*factor), matrix, context.share(0.2, 1.0));
    }

    /// How many iterations from now on cost less than Cholesky. What was spent before counts, so
    /// that in the worst case both together cost twice the better one.
    double affordableIterations() const {
        return directCost_ ? directCost_->total() / iterativeCost_.iteration - spentIterations_
                           : kUnknown;
    }

    Result<LinearSolveOutcome> solveDirectly(const Eigen::VectorXd& b, LinearSolveOutcome outcome,
                                             Eigen::VectorXd& x, const TaskContext& context) {
        auto direct = cholesky_->solve(b, settings_.tolerance, x, context);
        if (!direct) {
            return direct;
        }
        append(outcome, *direct);
        return outcome;
    }

    SystemMatrix matrix_;
    SparseMatrix interpolation_;
    SolverSettings settings_;
    const ThreadPool& pool_;
    std::unique_ptr<PMultigrid> multigrid_;  // one of these two is there
    std::optional<CholeskySolver> cholesky_;
    IterativeCost iterativeCost_;
    std::optional<DirectCost> directCost_;  // as long as Cholesky may be chosen
    double spentIterations_ = 0.0;
};

}  // namespace

Result<std::unique_ptr<LinearSolver>> makeLinearSolver(SystemMatrix matrix,
                                                       const Coarsening& coarsening,
                                                       const SolverSettings& settings,
                                                       const ThreadPool& pool,
                                                       const TaskContext& context) {
    SparseMatrix interpolation = coarsening.interpolation;
    interpolation.makeCompressed();
    auto solver = std::make_unique<AdaptiveSolver>(std::move(matrix), std::move(interpolation),
                                                   settings, pool);
    if (auto done = solver->prepare(context); !done) {
        return fail(done.error());
    }
    return solver;
}

}  // namespace twinbench
