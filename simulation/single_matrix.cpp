#include "simulation/single_matrix.h"

namespace twinbench {

SingleMatrix::SingleMatrix(const SystemMatrix& a, const ThreadPool& pool) : a_(a) {
    constexpr Eigen::Index kOverrun = 3;  // of a column that is read as four rows
    values_.resize(a.values().size() + kOverrun);
    values_.tail(kOverrun).setZero();
    pool.forBlocks(a.nodeCount(), kNodesPerBlock, [&](std::size_t begin, std::size_t end) {
        for (std::size_t node = begin; node < end; ++node) {
            const std::size_t height = a.rowsOf(node);
            const double* from = a.values().data() + a.firstValueOf(node);
            float* to = values_.data() + a.firstValueOf(node);
            for (const SystemMatrix::Column column : a.columnsOf(node)) {
                for (std::size_t j = 0; j < column.count; ++j) {
                    for (std::size_t i = 0; i < height; ++i) {
                        *to++ = static_cast<float>(from[i * column.count + j]);
                    }
                }
                from += height * column.count;
            }
        }
    });
}

}  // namespace twinbench
