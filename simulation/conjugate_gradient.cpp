#include "simulation/conjugate_gradient.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

namespace twinbench {

namespace {

// So many iterations show how fast a run converges.
constexpr std::size_t kRateWindow = 8;
// A run is not given up before this share of the affordable iterations is spent.
constexpr double kPatience = 0.2;
// A restart from the true residual that gains less than this factor meets the rounding limit.
constexpr double kWorthwhileRestart = 0.5;

/// One run; its members are the vectors of the textbook.
class Run {
public:
    Run(const SystemMatrix& a, const Eigen::VectorXd& b, Preconditioner& preconditioner,
        const ConjugateGradientLimits& limits, Eigen::VectorXd& x, const ThreadPool& pool,
        const TaskContext& context)
        : a_(a),
          b_(b),
          preconditioner_(preconditioner),
          limits_(limits),
          x_(x),
          pool_(pool),
          context_(context),
          scale_(norm(b, pool)) {}

    Result<ConjugateGradientRun> go() {
        if (scale_ == 0.0) {
            x_.setZero(b_.size());
            return run_;
        }
        computeTrueResidual();
        run_.residualHistory.push_back(run_.residual);
        double lastTrueResidual = std::numeric_limits<double>::infinity();
        while (run_.residual > limits_.tolerance) {
            if (run_.residual > kWorthwhileRestart * lastTrueResidual) {
                return end(ConjugateGradientEnd::Stagnated);
            }
            lastTrueResidual = run_.residual;
            auto iterated = iterate();
            if (!iterated) {
                return fail(iterated.error());
            }
            computeTrueResidual();
            if (*iterated == ConjugateGradientEnd::Converged && isAtRoundingLimit()) {
                return end(ConjugateGradientEnd::Converged);
            }
            if (*iterated != ConjugateGradientEnd::Converged) {
                return end(*iterated);
            }
        }
        // The comparison above is false for a number that is not finite.
        return end(std::isfinite(run_.residual) ? ConjugateGradientEnd::Converged
                                                : ConjugateGradientEnd::NotDefinite);
    }

private:
    ConjugateGradientRun end(ConjugateGradientEnd reason) {
        run_.end = reason;
        return std::move(run_);
    }

    void computeTrueResidual() {
        residual(a_, x_, b_, r_, pool_);
        run_.residual = norm(r_, pool_) / scale_;
    }

    bool isAtRoundingLimit() const {
        const double size = infinityNorm(a_, pool_) * norm(x_, pool_) + scale_;
        return run_.residual * scale_ <= kRoundingBackwardError * size;
    }

    /// How many iterations are missing if the run goes on as in the last ones. Their rate is that
    /// of r . z, which follows the energy of the error; |r| itself may rise for long.
    double predictIterations() const {
        const double before = energies_[energies_.size() - 1 - kRateWindow];
        const double gained = 0.5 * std::log(before / energies_.back());
        if (!(gained > 0.0)) {
            return std::numeric_limits<double>::infinity();
        }
        const double missing = std::log(run_.residualHistory.back() / limits_.tolerance);
        return missing / gained * static_cast<double>(kRateWindow);
    }

    bool isTooSlow() {
        const double done = static_cast<double>(run_.iterations);
        if (energies_.size() <= kRateWindow || done < kPatience * limits_.affordableIterations) {
            return false;
        }
        run_.predictedIterations = predictIterations();
        return done + run_.predictedIterations > limits_.affordableIterations;
    }

    /// Iterates until the updated residual meets the tolerance.
    Result<ConjugateGradientEnd> iterate() {
        double rz = 0.0;
        energies_.clear();
        p_.setZero(b_.size());
        while (true) {
            if (auto go = context_.checkpoint(); !go) {
                return fail(go.error());
            }
            if (run_.iterations >= limits_.maxIterations) {
                return ConjugateGradientEnd::Exhausted;
            }
            if (auto done = preconditioner_.apply(r_, z_); !done) {
                return fail(done.error());
            }
            const double previous = rz;
            rz = dot(r_, z_, pool_);
            energies_.push_back(rz);
            addScaled(z_, previous == 0.0 ? 0.0 : rz / previous, p_, pool_);
            const double energy = multiplyDot(a_, p_, ap_, pool_);
            if (!(energy > 0.0 && rz > 0.0)) {
                return ConjugateGradientEnd::NotDefinite;
            }
            const double squared = stepAlong(rz / energy, p_, ap_, x_, r_, pool_);
            const double relative = std::sqrt(squared) / scale_;
            ++run_.iterations;
            run_.residualHistory.push_back(relative);
            report(relative);
            if (!(relative > limits_.tolerance)) {
                return ConjugateGradientEnd::Converged;
            }
            if (isTooSlow()) {
                return ConjugateGradientEnd::TooSlow;
            }
        }
    }

    void report(double relative) const {
        const double start = std::log(std::max(run_.residualHistory.front(), limits_.tolerance));
        const double goal = std::log(limits_.tolerance);
        const double fraction =
            start > goal
                ? (start - std::log(std::max(relative, limits_.tolerance))) / (start - goal)
                : 1.0;
        context_.report(fraction,
                        fmt::format("Iteration {}, residual {:.1e}", run_.iterations, relative));
    }

    const SystemMatrix& a_;
    const Eigen::VectorXd& b_;
    Preconditioner& preconditioner_;
    const ConjugateGradientLimits& limits_;
    Eigen::VectorXd& x_;
    const ThreadPool& pool_;
    const TaskContext& context_;
    double scale_;
    Eigen::VectorXd r_, z_, p_, ap_;
    std::vector<double> energies_;  // r . z since the last start
    ConjugateGradientRun run_;
};

}  // namespace

Result<ConjugateGradientRun> runConjugateGradients(const SystemMatrix& a, const Eigen::VectorXd& b,
                                                   Preconditioner& preconditioner,
                                                   const ConjugateGradientLimits& limits,
                                                   Eigen::VectorXd& x, const ThreadPool& pool,
                                                   const TaskContext& context) {
    return Run(a, b, preconditioner, limits, x, pool, context).go();
}

}  // namespace twinbench
