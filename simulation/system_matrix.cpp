#include "simulation/system_matrix.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <utility>

namespace twinbench {

namespace {

// Large enough that handing out a block costs little beside its work (some 10 us), small enough
// that a system of 10,000 unknowns still feeds several threads.
constexpr std::size_t kNodesPerBlock = 512;

/// Calls use(row, sum of a_ij x_j) for all rows.
template <class Use>
void forRowProducts(const SystemMatrix& a, const Eigen::VectorXd& x, const ThreadPool& pool,
                    const Use& use) {
    assert(a.rows() == x.size());
    pool.forBlocks(a.nodeCount(), kNodesPerBlock, [&](std::size_t begin, std::size_t end) {
        a.forProducts(begin, end, x.data(), use);
    });
}

SystemMatrix::Blocks singleBlocks(const SparseMatrix& matrix) {
    assert(matrix.isCompressed() && matrix.rows() == matrix.cols());
    const auto rows = static_cast<std::size_t>(matrix.rows());
    SystemMatrix::Blocks blocks;
    blocks.firstUnknown.resize(rows + 1);
    blocks.firstColumn.resize(rows + 1);
    for (std::size_t row = 0; row <= rows; ++row) {
        blocks.firstUnknown[row] = static_cast<std::uint32_t>(row);
        blocks.firstColumn[row] = static_cast<std::size_t>(matrix.outerIndexPtr()[row]);
    }
    blocks.columns.reserve(static_cast<std::size_t>(matrix.nonZeros()));
    for (Eigen::Index k = 0; k < matrix.nonZeros(); ++k) {
        blocks.columns.push_back(
            {static_cast<std::uint32_t>(matrix.innerIndexPtr()[k]) & 0x3fffffffU, 1U});
    }
    blocks.values = Eigen::Map<const Eigen::VectorXd>(matrix.valuePtr(), matrix.nonZeros());
    return blocks;
}

}  // namespace

SystemMatrix::SystemMatrix(Blocks blocks) : blocks_(std::move(blocks)) { findRows(); }

SystemMatrix::SystemMatrix(const SparseMatrix& matrix) : blocks_(singleBlocks(matrix)) {
    findRows();
}

void SystemMatrix::findRows() {
    assert(blocks_.firstUnknown.back() < (1U << 30));  // what a column holds
    const std::size_t nodes = blocks_.firstUnknown.size() - 1;
    firstValue_.assign(nodes + 1, 0);
    nodeOfRow_.reserve(blocks_.firstUnknown.back());
    for (std::size_t node = 0; node < nodes; ++node) {
        std::size_t width = 0;
        for (std::size_t k = blocks_.firstColumn[node]; k < blocks_.firstColumn[node + 1]; ++k) {
            width += blocks_.columns[k].count;
        }
        firstValue_[node + 1] = firstValue_[node] + rowsOf(node) * width;
        nodeOfRow_.insert(nodeOfRow_.end(), rowsOf(node), static_cast<std::uint32_t>(node));
    }
    assert(firstValue_.back() == static_cast<std::size_t>(blocks_.values.size()));
}

double SystemMatrix::bytes() const {
    return 8.0 * static_cast<double>(blocks_.values.size()) +
           4.0 * static_cast<double>(blocks_.columns.size());
}

Eigen::VectorXd SystemMatrix::diagonal() const {
    Eigen::VectorXd result = Eigen::VectorXd::Zero(rows());
    for (Eigen::Index row = 0; row < rows(); ++row) {
        forRow(row, [&](Eigen::Index column, double value) {
            if (column == row) {
                result[row] = value;
            }
        });
    }
    return result;
}

SparseMatrix SystemMatrix::toSparse() const {
    SparseMatrix result(rows(), rows());
    result.resizeNonZeros(blocks_.values.size());
    int* const starts = result.outerIndexPtr();
    int entry = 0;
    for (Eigen::Index row = 0; row < rows(); ++row) {
        starts[row] = entry;
        forRow(row, [&](Eigen::Index column, double value) {
            result.innerIndexPtr()[entry] = static_cast<int>(column);
            result.valuePtr()[entry] = value;
            ++entry;
        });
    }
    starts[rows()] = entry;
    return result;
}

void multiply(const SystemMatrix& a, const Eigen::VectorXd& x, Eigen::VectorXd& y,
              const ThreadPool& pool) {
    y.resize(a.rows());
    forRowProducts(a, x, pool, [&](Eigen::Index row, double sum) { y[row] = sum; });
}

void residual(const SystemMatrix& a, const Eigen::VectorXd& x, const Eigen::VectorXd& b,
              Eigen::VectorXd& r, const ThreadPool& pool) {
    r.resize(a.rows());
    forRowProducts(a, x, pool, [&](Eigen::Index row, double sum) { r[row] = b[row] - sum; });
}

double multiplyDot(const SystemMatrix& a, const Eigen::VectorXd& x, Eigen::VectorXd& y,
                   const ThreadPool& pool) {
    multiply(a, x, y, pool);
    return dot(x, y, pool);
}

double infinityNorm(const SystemMatrix& a, const ThreadPool& pool) {
    constexpr std::size_t kRowsPerBlock = 1024;
    const auto rows = static_cast<std::size_t>(a.rows());
    std::vector<double> largest(rows / kRowsPerBlock + 1, 0.0);
    pool.forBlocks(rows, kRowsPerBlock, [&](std::size_t begin, std::size_t end) {
        for (std::size_t row = begin; row < end; ++row) {
            double sum = 0.0;
            a.forRow(static_cast<Eigen::Index>(row),
                     [&](Eigen::Index, double value) { sum += std::abs(value); });
            double& blockLargest = largest[begin / kRowsPerBlock];
            blockLargest = std::max(blockLargest, sum);
        }
    });
    return *std::max_element(largest.begin(), largest.end());
}

}  // namespace twinbench
