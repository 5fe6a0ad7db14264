#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include <Eigen/Core>

#include "core/thread_pool.h"
#include "simulation/sparse_kernels.h"

namespace twinbench {

/// The symmetric matrix of a linear system, both triangles stored, in blocks: the unknowns of a
/// node stand together (up to three, fewer where constraints hold some), and an entry joins all of
/// two nodes. A structure takes 8.4 bytes a number, of 12 with an index each, and an iteration as
/// much less time. Holds more than 2^31 numbers.
class SystemMatrix {
public:
    /// All unknowns of a node that a row of blocks meets.
    struct Column {
        std::uint32_t first : 30;  ///< unknown
        std::uint32_t count : 2;
    };
    /// Blocks row by row, the numbers of a block too.
    struct Blocks {
        std::vector<std::uint32_t> firstUnknown;  ///< of each node, and their number
        std::vector<std::size_t> firstColumn;     ///< of each node, and their number
        std::vector<Column> columns;              ///< ascending within a node
        Eigen::VectorXd values;
    };

    explicit SystemMatrix(Blocks blocks);
    /// One unknown per node; `matrix` is compressed.
    explicit SystemMatrix(const SparseMatrix& matrix);

    Eigen::Index rows() const { return static_cast<Eigen::Index>(nodeOfRow_.size()); }
    std::size_t nodeCount() const { return firstValue_.size() - 1; }
    double nonZeros() const { return static_cast<double>(blocks_.values.size()); }
    /// That a product with a vector reads of the matrix.
    double bytes() const;
    Eigen::VectorXd diagonal() const;
    /// With at most 2^31 - 1 numbers.
    SparseMatrix toSparse() const;

    /// Calls visit(column, value) for the numbers of a row.
    template <class Visit>
    void forRow(Eigen::Index row, const Visit& visit) const {
        const std::uint32_t node = nodeOfRow_[static_cast<std::size_t>(row)];
        const std::size_t height = rowsOf(node);
        const std::size_t within = static_cast<std::size_t>(row) - blocks_.firstUnknown[node];
        const double* block = blocks_.values.data() + firstValue_[node];
        for (std::size_t k = blocks_.firstColumn[node]; k < blocks_.firstColumn[node + 1]; ++k) {
            const Column column = blocks_.columns[k];
            for (std::size_t j = 0; j < column.count; ++j) {
                visit(static_cast<Eigen::Index>(column.first + j),
                      block[within * column.count + j]);
            }
            block += height * column.count;
        }
    }

    /// Calls use(row, sum of a_ij x_j) for the rows of the nodes begin to end.
    template <class Use>
    void forProducts(std::size_t begin, std::size_t end, const double* x, const Use& use) const {
        for (std::size_t node = begin; node < end; ++node) {
            const auto row = static_cast<Eigen::Index>(blocks_.firstUnknown[node]);
            switch (rowsOf(node)) {
                case 1:
                    product<1>(node, row, x, use);
                    break;
                case 2:
                    product<2>(node, row, x, use);
                    break;
                case 3:
                    product<3>(node, row, x, use);
                    break;
                default:
                    break;
            }
        }
    }

    /// How many unknowns a node has, from which on.
    std::size_t rowsOf(std::size_t node) const {
        return blocks_.firstUnknown[node + 1] - blocks_.firstUnknown[node];
    }
    std::uint32_t firstRowOf(std::size_t node) const { return blocks_.firstUnknown[node]; }
    /// The columns of a node's row of blocks, and its numbers: block after block, each by rows.
    std::span<const Column> columnsOf(std::size_t node) const {
        return {blocks_.columns.data() + blocks_.firstColumn[node],
                blocks_.columns.data() + blocks_.firstColumn[node + 1]};
    }
    std::size_t firstValueOf(std::size_t node) const { return firstValue_[node]; }
    const Eigen::VectorXd& values() const { return blocks_.values; }

private:
    template <int Height, class Use>
    void product(std::size_t node, Eigen::Index row, const double* x, const Use& use) const {
        Eigen::Matrix<double, Height, 1> sums = Eigen::Matrix<double, Height, 1>::Zero();
        const double* block = blocks_.values.data() + firstValue_[node];
        const Column* const end = blocks_.columns.data() + blocks_.firstColumn[node + 1];
        for (const Column* column = blocks_.columns.data() + blocks_.firstColumn[node];
             column != end; ++column) {
            const double* const at = x + column->first;
            if (column->count == Height) {
                for (int i = 0; i < Height; ++i) {
                    for (int j = 0; j < Height; ++j) {
                        sums[i] += block[Height * i + j] * at[j];
                    }
                }
                block += Height * Height;
                continue;
            }
            const int width = static_cast<int>(column->count);
            for (int i = 0; i < Height; ++i) {
                for (int j = 0; j < width; ++j) {
                    sums[i] += block[width * i + j] * at[j];
                }
            }
            block += Height * width;
        }
        for (int i = 0; i < Height; ++i) {
            use(row + i, sums[i]);
        }
    }

    void findRows();

    Blocks blocks_;
    std::vector<std::size_t> firstValue_;  // of each node, and their number
    std::vector<std::uint32_t> nodeOfRow_;
};

/// y = A x. `y` gets its size here and must not be `x`.
void multiply(const SystemMatrix& a, const Eigen::VectorXd& x, Eigen::VectorXd& y,
              const ThreadPool& pool);
/// r = b - A x. `r` may be `b`, not `x`.
void residual(const SystemMatrix& a, const Eigen::VectorXd& x, const Eigen::VectorXd& b,
              Eigen::VectorXd& r, const ThreadPool& pool);
/// y = A x, and x . y.
double multiplyDot(const SystemMatrix& a, const Eigen::VectorXd& x, Eigen::VectorXd& y,
                   const ThreadPool& pool);

/// The largest sum of magnitudes of a row.
double infinityNorm(const SystemMatrix& a, const ThreadPool& pool);

}  // namespace twinbench
