#include "simulation/sparse_kernels.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <vector>

#include "simulation/vector_segments.h"

namespace twinbench {

namespace {

// Large enough that handing out a block costs little beside its work (some 10 us), small enough
// that a system of 10,000 unknowns still feeds several threads.
constexpr std::size_t kRowsPerBlock = 1024;

}  // namespace

void multiply(const SparseMatrix& a, const Eigen::VectorXd& x, Eigen::VectorXd& y,
              const ThreadPool& pool) {
    assert(a.isCompressed() && a.cols() == x.size());
    y.resize(a.rows());
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
                           y[static_cast<Eigen::Index>(row)] = sum;
                       }
                   });
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

double dot(const Eigen::VectorXd& x, const Eigen::VectorXd& y, const ThreadPool& pool) {
    assert(x.size() == y.size());
    return pool.sumBlocks(static_cast<std::size_t>(x.size()), kEntriesPerSegment,
                          [&](std::size_t begin, std::size_t end) {
                              const auto first = static_cast<Eigen::Index>(begin);
                              const auto count = static_cast<Eigen::Index>(end - begin);
                              return x.segment(first, count).dot(y.segment(first, count));
                          });
}

double norm(const Eigen::VectorXd& x, const ThreadPool& pool) { return std::sqrt(dot(x, x, pool)); }

}  // namespace twinbench
