#include "simulation/sparse_kernels.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <vector>

namespace twinbench {

namespace {

// Large enough that handing out a block costs little beside its work (some 10 us), small enough
// that a system of 10,000 unknowns still feeds several threads.
constexpr std::size_t kRowsPerBlock = 1024;
constexpr std::size_t kEntriesPerBlock = 8192;

/// Calls use(row, sum of a_ij x_j) for all rows.
template <class Use>
void forRowProducts(const SparseMatrix& a, const Eigen::VectorXd& x, const ThreadPool& pool,
                    const Use& use) {
    assert(a.isCompressed() && a.cols() == x.size());
    const int* const starts = a.outerIndexPtr();
    const int* const columns = a.innerIndexPtr();
    const double* const values = a.valuePtr();
    const double* const entries = x.data();
    pool.forBlocks(static_cast<std::size_t>(a.rows()), kRowsPerBlock,
                   [&](std::size_t begin, std::size_t end) {
                       for (std::size_t row = begin; row < end; ++row) {
                           double sum = 0.0;
                           for (int k = starts[row]; k < starts[row + 1]; ++k) {
                               sum += values[k] * entries[columns[k]];
                           }
                           use(static_cast<Eigen::Index>(row), sum);
                       }
                   });
}

/// Calls use(first, count) for consecutive segments of a vector.
template <class Use>
void forSegments(Eigen::Index size, const ThreadPool& pool, const Use& use) {
    pool.forBlocks(
        static_cast<std::size_t>(size), kEntriesPerBlock, [&](std::size_t begin, std::size_t end) {
            use(static_cast<Eigen::Index>(begin), static_cast<Eigen::Index>(end - begin));
        });
}

}  // namespace

void multiply(const SparseMatrix& a, const Eigen::VectorXd& x, Eigen::VectorXd& y,
              const ThreadPool& pool) {
    y.resize(a.rows());
    forRowProducts(a, x, pool, [&](Eigen::Index row, double sum) { y[row] = sum; });
}

void residual(const SparseMatrix& a, const Eigen::VectorXd& x, const Eigen::VectorXd& b,
              Eigen::VectorXd& r, const ThreadPool& pool) {
    r.resize(a.rows());
    forRowProducts(a, x, pool, [&](Eigen::Index row, double sum) { r[row] = b[row] - sum; });
}

void subtractProduct(const SparseMatrix& a, const Eigen::VectorXd& x, Eigen::VectorXd& r,
                     const ThreadPool& pool) {
    assert(r.size() == a.rows());
    forRowProducts(a, x, pool, [&](Eigen::Index row, double sum) { r[row] -= sum; });
}

double multiplyDot(const SparseMatrix& a, const Eigen::VectorXd& x, Eigen::VectorXd& y,
                   const ThreadPool& pool) {
    multiply(a, x, y, pool);
    return dot(x, y, pool);
}

void addScaled(const Eigen::VectorXd& x, double factor, Eigen::VectorXd& y,
               const ThreadPool& pool) {
    forSegments(x.size(), pool, [&](Eigen::Index first, Eigen::Index count) {
        y.segment(first, count) = x.segment(first, count) + factor * y.segment(first, count);
    });
}

double stepAlong(double length, const Eigen::VectorXd& p, const Eigen::VectorXd& q,
                 Eigen::VectorXd& x, Eigen::VectorXd& r, const ThreadPool& pool) {
    forSegments(x.size(), pool, [&](Eigen::Index first, Eigen::Index count) {
        x.segment(first, count) += length * p.segment(first, count);
        r.segment(first, count) -= length * q.segment(first, count);
    });
    return dot(r, r, pool);
}

void chebyshevPass(const SparseMatrix& a, const Eigen::VectorXd& inverseDiagonal,
                   const Eigen::VectorXd& step, const ChebyshevFactors& factors,
                   Eigen::VectorXd& next, Eigen::VectorXd& x, Eigen::VectorXd& r,
                   const ThreadPool& pool) {
    assert(r.size() == a.rows() && x.size() == a.rows() && next.size() == a.rows());
    forRowProducts(a, step, pool, [&](Eigen::Index row, double sum) {
        r[row] -= sum;
        next[row] = factors.previous * step[row] + factors.residual * inverseDiagonal[row] * r[row];
        x[row] += factors.taken * step[row] + next[row];
    });
}

double dot(const Eigen::VectorXd& x, const Eigen::VectorXd& y, const ThreadPool& pool) {
    assert(x.size() == y.size());
    return pool.sumBlocks(static_cast<std::size_t>(x.size()), kEntriesPerBlock,
                          [&](std::size_t begin, std::size_t end) {
                              const auto first = static_cast<Eigen::Index>(begin);
                              const auto count = static_cast<Eigen::Index>(end - begin);
                              return x.segment(first, count).dot(y.segment(first, count));
                          });
}

double norm(const Eigen::VectorXd& x, const ThreadPool& pool) { return std::sqrt(dot(x, x, pool)); }

double infinityNorm(const SparseMatrix& a, const ThreadPool& pool) {
    const auto rows = static_cast<std::size_t>(a.rows());
    std::vector<double> largest(rows / kRowsPerBlock + 1, 0.0);
    pool.forBlocks(rows, kRowsPerBlock, [&](std::size_t begin, std::size_t end) {
        for (std::size_t row = begin; row < end; ++row) {
            double sum = 0.0;
            for (SparseMatrix::InnerIterator entry(a, static_cast<Eigen::Index>(row)); entry;
                 ++entry) {
                sum += std::abs(entry.value());
            }
            double& blockLargest = largest[begin / kRowsPerBlock];
            blockLargest = std::max(blockLargest, sum);
        }
    });
    return *std::max_element(largest.begin(), largest.end());
}

}  // namespace twinbench
