#pragma once

#include <cstdint>
#include <memory>

#include "core/result.h"
#include "core/task_context.h"
#include "core/thread_pool.h"
#include "simulation/sparse_kernels.h"

namespace twinbench {

/// What a factorisation will take, known from the matrix's pattern alone.
struct CholeskyForecast {
    double flops = 0.0;          ///< floating-point operations of the numeric factorisation
    double factorEntries = 0.0;  ///< entries of the factor
    double bytes = 0.0;          ///< memory of factor and workspace
};

/// The factorisation A = L L^T of a sparse symmetric positive definite matrix: CHOLMOD, supernodal,
/// ordered by nested dissection. One thread at a time; the pool outlives it. The bits of
/// the factor do not depend on the number of threads.
class CholeskyFactor {
public:
    ~CholeskyFactor();
    CholeskyFactor(CholeskyFactor&&) noexcept;
    CholeskyFactor& operator=(CholeskyFactor&&) noexcept;

    /// The symbolic factorisation. Errors: Failed when memory runs out, Cancelled.
    static Result<CholeskyFactor> analyze(const SparseMatrix& matrix, const ThreadPool& pool,
                                          const TaskContext& context);
    const CholeskyForecast& forecast() const;

    /// The numeric factorisation of the matrix that was analysed, within so many bytes of memory.
    /// Errors: Failed when the matrix is not positive definite (to working precision) or the
    /// forecast exceeds the memory, Cancelled.
    Result<void> factorize(const SparseMatrix& matrix, std::uint64_t availableBytes,
                           const TaskContext& context);

    /// x = A^-1 b, after `factorize`. `x` may be `b`.
    Result<void> solve(const Eigen::VectorXd& b, Eigen::VectorXd& x);
    /// The same of several right sides, a column each, at a fraction of the time that each would
    /// take alone: the factor is read once for a few of them. `x` is not `b`.
    Result<void> solve(const Eigen::MatrixXd& b, Eigen::MatrixXd& x);
    /// The two halves of it, of an A = G G' where G is L with rows in the matrix's order:
    /// y = G^-1 b and x = G^-T y. The result is not the right side.
    Result<void> solveLower(const Eigen::MatrixXd& b, Eigen::MatrixXd& y);
    Result<void> solveUpper(const Eigen::MatrixXd& y, Eigen::MatrixXd& x);

private:
    class Impl;
    explicit CholeskyFactor(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> impl_;
};

/// The error of a matrix that is not positive definite, found at an unknown of so many.
Error notPositiveDefinite(Eigen::Index unknown, Eigen::Index size);

}  // namespace twinbench
