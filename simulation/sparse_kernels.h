#pragma once

#include <Eigen/SparseCore>

#include "core/thread_pool.h"

namespace twinbench {

/// Symmetric matrices are stored with both triangles; rows are contiguous.
using SparseMatrix = Eigen::SparseMatrix<double, Eigen::RowMajor>;

/// The few operations that an iterative solver is made of, spread over the pool. Blocks are fixed
/// by the size of the data, so results do not depend on the number of threads, bit for bit.

/// y = A x. `y` gets its size here and must not be `x`.
void multiply(const SparseMatrix& a, const Eigen::VectorXd& x, Eigen::VectorXd& y,
              const ThreadPool& pool);
/// r = b - A x. `r` may be `b`, not `x`.
void residual(const SparseMatrix& a, const Eigen::VectorXd& x, const Eigen::VectorXd& b,
              Eigen::VectorXd& r, const ThreadPool& pool);
/// y += A x.
void multiplyAdd(const SparseMatrix& a, const Eigen::VectorXd& x, Eigen::VectorXd& y,
                 const ThreadPool& pool);

double dot(const Eigen::VectorXd& x, const Eigen::VectorXd& y, const ThreadPool& pool);
double norm(const Eigen::VectorXd& x, const ThreadPool& pool);
/// The largest sum of magnitudes of a row.
double infinityNorm(const SparseMatrix& a, const ThreadPool& pool);

}  // namespace twinbench
