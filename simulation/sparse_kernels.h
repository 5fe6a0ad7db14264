#pragma once

#include <Eigen/SparseCore>

#include "core/thread_pool.h"

namespace twinbench {

/// Symmetric matrices are stored with both triangles; rows are contiguous. Eigen's own class (3.4)
/// has no move and copies instead.
class SparseMatrix : public Eigen::SparseMatrix<double, Eigen::RowMajor> {
public:
    using Base = Eigen::SparseMatrix<double, Eigen::RowMajor>;
    using Base::Base;
    using Base::operator=;

    SparseMatrix() = default;
    SparseMatrix(const SparseMatrix&) = default;
    SparseMatrix(SparseMatrix&& other) noexcept { swap(other); }
    SparseMatrix& operator=(const SparseMatrix&) = default;
    SparseMatrix& operator=(SparseMatrix&& other) noexcept {
        swap(other);
        return *this;
    }
    ~SparseMatrix() = default;
};

/// The few operations that an iterative solver is made of, spread over the pool. Blocks are fixed
/// by the size of the data, so results do not depend on the number of threads, bit for bit.

/// y = A x. `y` gets its size here and must not be `x`.
void multiply(const SparseMatrix& a, const Eigen::VectorXd& x, Eigen::VectorXd& y,
              const ThreadPool& pool);
/// r = b - A x. `r` may be `b`, not `x`.
void residual(const SparseMatrix& a, const Eigen::VectorXd& x, const Eigen::VectorXd& b,
              Eigen::VectorXd& r, const ThreadPool& pool);
/// r -= A x.
void subtractProduct(const SparseMatrix& a, const Eigen::VectorXd& x, Eigen::VectorXd& r,
                     const ThreadPool& pool);
/// y = A x, and x . y.
double multiplyDot(const SparseMatrix& a, const Eigen::VectorXd& x, Eigen::VectorXd& y,
                   const ThreadPool& pool);
/// y = x + factor y.
void addScaled(const Eigen::VectorXd& x, double factor, Eigen::VectorXd& y, const ThreadPool& pool);
/// x += length p, r -= length q, and the new r . r.
double stepAlong(double length, const Eigen::VectorXd& p, const Eigen::VectorXd& q,
                 Eigen::VectorXd& x, Eigen::VectorXd& r, const ThreadPool& pool);

/// The factors of a Chebyshev step: of the last step in the new solution, of the last step and of
/// the scaled residual in the next step.
struct ChebyshevFactors {
    double taken = 0.0;
    double previous = 0.0;
    double residual = 0.0;
};

/// One step of Chebyshev's iteration in one pass over the matrix: r -= A step,
/// next = previous step + residual D^-1 r, x += taken step + next.
void chebyshevPass(const SparseMatrix& a, const Eigen::VectorXd& inverseDiagonal,
                   const Eigen::VectorXd& step, const ChebyshevFactors& factors,
                   Eigen::VectorXd& next, Eigen::VectorXd& x, Eigen::VectorXd& r,
                   const ThreadPool& pool);

double dot(const Eigen::VectorXd& x, const Eigen::VectorXd& y, const ThreadPool& pool);
double norm(const Eigen::VectorXd& x, const ThreadPool& pool);
/// The largest sum of magnitudes of a row.
double infinityNorm(const SparseMatrix& a, const ThreadPool& pool);

}  // namespace twinbench
