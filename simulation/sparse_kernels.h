#pragma once

#include <Eigen/SparseCore>

#include "core/thread_pool.h"

namespace twinbench {

/// Any sparse matrix; rows are contiguous. Eigen's own class (3.4)
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
/// y = x + factor y.
void addScaled(const Eigen::VectorXd& x, double factor, Eigen::VectorXd& y, const ThreadPool& pool);
/// x += length p, r -= length q, and the new r . r.
double stepAlong(double length, const Eigen::VectorXd& p, const Eigen::VectorXd& q,
                 Eigen::VectorXd& x, Eigen::VectorXd& r, const ThreadPool& pool);

double dot(const Eigen::VectorXd& x, const Eigen::VectorXd& y, const ThreadPool& pool);
double norm(const Eigen::VectorXd& x, const ThreadPool& pool);

}  // namespace twinbench
