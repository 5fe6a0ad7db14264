#pragma once

#include "simulation/system_matrix.h"

namespace twinbench {

/// A system's matrix rounded to single precision, for preconditioners: a product with a vector
/// reads half as much, and takes four rows at once. Keeps a reference to the matrix.
class SingleMatrix {
public:
    SingleMatrix(const SystemMatrix& a, const ThreadPool& pool);

    /// Calls use(row, sum of a_ij x_j) for all rows, on the threads of the pool. Each sum is the
    /// same for each number of threads.
    template <class Use>
    void forProducts(const Eigen::VectorXf& x, const ThreadPool& pool, const Use& use) const {
        pool.forBlocks(a_.nodeCount(), kNodesPerBlock, [&](std::size_t begin, std::size_t end) {
            for (std::size_t node = begin; node < end; ++node) {
                const Lanes sums = product(node, x.data());
                const auto row = static_cast<Eigen::Index>(a_.firstRowOf(node));
                const auto height = static_cast<Eigen::Index>(a_.rowsOf(node));
                for (Eigen::Index i = 0; i < height; ++i) {
                    use(row + i, sums[i]);
                }
            }
        });
    }

private:
    using Lanes = Eigen::Array4f;
    using Column = Eigen::Map<const Lanes>;
    static constexpr std::size_t kNodesPerBlock = 512;

    /// The sums of a node's rows; lanes without a row hold anything.
    Lanes product(std::size_t node, const float* x) const {
        return a_.rowsOf(node) == 1 ? singleRow(node, x) : severalRows(node, x);
    }

    Lanes severalRows(std::size_t node, const float* x) const {
        const auto height = static_cast<std::size_t>(a_.rowsOf(node));
        Lanes first = Lanes::Zero();
        Lanes second = Lanes::Zero();
        Lanes third = Lanes::Zero();
        const float* block = values_.data() + a_.firstValueOf(node);
        for (const SystemMatrix::Column column : a_.columnsOf(node)) {
            const float* const at = x + column.first;
            first += Column(block) * at[0];
            if (column.count > 1) {
                second += Column(block + height) * at[1];
            }
            if (column.count > 2) {
                third += Column(block + 2 * height) * at[2];
            }
            block += height * column.count;
        }
        return first + second + third;
    }

    /// Four columns at once.
    Lanes singleRow(std::size_t node, const float* x) const {
        const float* value = values_.data() + a_.firstValueOf(node);
        Lanes sums = Lanes::Zero();
        Eigen::Index lane = 0;
        for (const SystemMatrix::Column column : a_.columnsOf(node)) {
            for (std::size_t j = 0; j < column.count; ++j) {
                sums[lane] += *value++ * x[column.first + j];
                lane = (lane + 1) % 4;
            }
        }
        return Lanes::Constant(sums.sum());
    }

    const SystemMatrix& a_;
    Eigen::VectorXf values_;  // as those of the matrix, but each block by columns
};

}  // namespace twinbench
