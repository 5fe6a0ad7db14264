#pragma once

#include <cstdint>
#include <limits>
#include <vector>

#include "core/result.h"
#include "core/task_context.h"
#include "core/thread_pool.h"
#include "simulation/system_matrix.h"

namespace twinbench {

/// A symmetric positive definite approximation M of a matrix, cheap to invert.
class Preconditioner {
public:
    virtual ~Preconditioner() = default;
    /// z = M^-1 r. `z` is not `r`.
    virtual Result<void> apply(const Eigen::VectorXd& r, Eigen::VectorXd& z) = 0;
};

/// A solution with a backward error |b - Ax| / (|A| |x| + |b|) of this size solves a system that
/// differs from the given one by no more than the rounding of its entries. Thin bodies reach this
/// limit before |b - Ax| / |b| gets small, because their A x is a difference of large numbers.
inline constexpr double kRoundingBackwardError = 4.0 * std::numeric_limits<double>::epsilon();

/// When a run of conjugate gradients ends.
struct ConjugateGradientLimits {
    double tolerance = 1e-9;  ///< of |b - Ax| / |b|
    std::uint64_t maxIterations = 2000;
    /// Gives up as soon as the rate of convergence predicts more iterations than this in total.
    double affordableIterations = std::numeric_limits<double>::infinity();
};

enum class ConjugateGradientEnd {
    Converged,   ///< to the tolerance, or as far as rounding allows, see kRoundingBackwardError
    TooSlow,     ///< more than the affordable iterations are predicted
    Stagnated,   ///< a restart from the true residual gains nothing
    Exhausted,   ///< the iterations are used up
    NotDefinite  ///< a direction of zero or negative energy, or a non-finite number
};

struct ConjugateGradientRun {
    ConjugateGradientEnd end = ConjugateGradientEnd::Converged;
    std::uint64_t iterations = 0;
    double predictedIterations = 0.0;  ///< still missing, of a run that is TooSlow
    double residual = 0.0;             ///< |b - Ax| / |b|, recomputed from x
    /// |r| / |b| before the first and after each iteration.
    std::vector<double> residualHistory;
};

/// Preconditioned conjugate gradients for A x = b from the first guess in `x`, which receives the
/// best solution reached (Saad, Iterative Methods for Sparse Linear Systems, 2nd ed., algorithm
/// 9.1). Results do not depend on the number of threads. Errors: Cancelled, and those of the
/// preconditioner.
Result<ConjugateGradientRun> runConjugateGradients(const SystemMatrix& a, const Eigen::VectorXd& b,
                                                   Preconditioner& preconditioner,
                                                   const ConjugateGradientLimits& limits,
                                                   Eigen::VectorXd& x, const ThreadPool& pool,
                                                   const TaskContext& context);

}  // namespace twinbench
