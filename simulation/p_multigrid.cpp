#include "simulation/p_multigrid.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "core/system_memory.h"

namespace twinbench {

namespace {

constexpr std::size_t kRowsPerBlock = 1024;

/// Some rows of a product, one after the other.
struct RowBlock {
    std::vector<int> rowLengths;
    std::vector<int> columns;
    std::vector<double> values;
};

/// Rows begin to end of R A P by Gustavson's method: each row is summed up in a dense vector of
/// which only the touched entries are read and cleared.
RowBlock productRows(const SparseMatrix& restriction, const SystemMatrix& a,
                     const SparseMatrix& interpolation, std::size_t begin, std::size_t end) {
    RowBlock block;
    std::vector<double> sums(static_cast<std::size_t>(interpolation.cols()), 0.0);
    std::vector<char> isTouched(sums.size(), 0);
    std::vector<int> touched;
    for (std::size_t row = begin; row < end; ++row) {
        touched.clear();
        for (SparseMatrix::InnerIterator r(restriction, static_cast<Eigen::Index>(row)); r; ++r) {
            a.forRow(r.col(), [&](Eigen::Index fine, double value) {
                const double weight = r.value() * value;
                for (SparseMatrix::InnerIterator p(interpolation, fine); p; ++p) {
                    const auto column = static_cast<std::size_t>(p.col());
                    if (!isTouched[column]) {
                        isTouched[column] = 1;
                        touched.push_back(static_cast<int>(column));
                    }
                    sums[column] += weight * p.value();
                }
            });
        }
        std::sort(touched.begin(), touched.end());
        for (const int column : touched) {
            const auto at = static_cast<std::size_t>(column);
            block.columns.push_back(column);
            block.values.push_back(std::exchange(sums[at], 0.0));
            isTouched[at] = 0;
        }
        block.rowLengths.push_back(static_cast<int>(touched.size()));
    }
    return block;
}

}  // namespace

Result<SparseMatrix> galerkinProduct(const SparseMatrix& restriction, const SystemMatrix& a,
                                     const SparseMatrix& interpolation, const ThreadPool& pool,
                                     const TaskContext& context) {
    const auto rows = static_cast<std::size_t>(restriction.rows());
    std::vector<RowBlock> blocks(rows / kRowsPerBlock + 1);
    pool.forBlocks(rows, kRowsPerBlock, [&](std::size_t begin, std::size_t end) {
        if (!context.stopRequested()) {
            blocks[begin / kRowsPerBlock] = productRows(restriction, a, interpolation, begin, end);
        }
    });
    if (auto go = context.checkpoint(); !go) {
        return fail(go.error());
    }
    std::size_t entries = 0;
    for (const RowBlock& block : blocks) {
        entries += block.values.size();
    }
    SparseMatrix product(restriction.rows(), interpolation.cols());
    product.resizeNonZeros(static_cast<Eigen::Index>(entries));
    int* start = product.outerIndexPtr();
    int* column = product.innerIndexPtr();
    double* value = product.valuePtr();
    *start = 0;
    for (const RowBlock& block : blocks) {
        for (const int length : block.rowLengths) {
            start[1] = start[0] + length;
            ++start;
        }
        column = std::copy(block.columns.begin(), block.columns.end(), column);
        value = std::copy(block.values.begin(), block.values.end(), value);
    }
    return product;
}

PMultigrid::PMultigrid(const SystemMatrix& a, const SparseMatrix& interpolation,
                       SparseMatrix restriction, SparseMatrix coarseMatrix, CholeskyFactor coarse,
                       const ThreadPool& pool)
    : smoother_(a, pool),
      interpolation_(interpolation),
      restriction_(std::move(restriction)),
      coarseMatrix_(std::move(coarseMatrix)),
      coarse_(std::move(coarse)),
      pool_(pool) {}

Result<std::unique_ptr<PMultigrid>> PMultigrid::analyze(const SystemMatrix& a,
                                                        const SparseMatrix& interpolation,
                                                        const ThreadPool& pool,
                                                        const TaskContext& context) {
    context.report(0.0, "Preparing the coarse system");
    SparseMatrix restriction = interpolation.transpose();
    auto coarseMatrix = galerkinProduct(restriction, a, interpolation, pool, context);
    if (!coarseMatrix) {
        return fail(coarseMatrix.error());
    }
    auto coarse = CholeskyFactor::analyze(*coarseMatrix, pool, context.share(0.5, 1.0));
    if (!coarse) {
        return fail(coarse.error());
    }
    return std::unique_ptr<PMultigrid>(new PMultigrid(a, interpolation, std::move(restriction),
                                                      std::move(*coarseMatrix), std::move(*coarse),
                                                      pool));
}

Result<void> PMultigrid::factorize(const TaskContext& context) {
    if (auto done = smoother_.prepare(); !done) {
        return done;
    }
    if (auto done = coarse_.factorize(coarseMatrix_, availableMemory(), context); !done) {
        return done;
    }
    coarseMatrix_ = SparseMatrix();
    return {};
}

Result<void> PMultigrid::apply(const Eigen::VectorXd& r, Eigen::VectorXd& z) {
    smoother_.start(r, residual_);
    multiply(restriction_, residual_, coarseResidual_, pool_);
    if (auto done = coarse_.solve(coarseResidual_, coarseCorrection_); !done) {
        return fail(done.error());
    }
    multiply(interpolation_, coarseCorrection_, correction_, pool_);
    smoother_.correct(correction_, z);
    return {};
}

}  // namespace twinbench
