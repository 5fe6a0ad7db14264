#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "core/result.h"
#include "core/task_context.h"
#include "core/thread_pool.h"

namespace twinbench {

/// Where the entries of a factor L stand, as the symbolic factorisation found it: consecutive
/// columns with the same rows form a supernode, which is stored as one dense block by columns.
/// Supernodes are in postorder. Rows and columns are numbered in the order of elimination.
struct SupernodePattern {
    std::span<const std::int64_t> firstColumn;  ///< per supernode, and the number of columns
    std::span<const std::int64_t> firstRow;     ///< per supernode and one more, into `rows`
    std::span<const std::int64_t> firstValue;   ///< per supernode and one more, into L's values
    std::span<const std::int64_t> rows;         ///< ascending; a supernode's own columns first

    std::size_t count() const { return firstColumn.size() - 1; }
    std::int64_t columns() const { return firstColumn.back(); }
};

/// The lower triangle of a symmetric matrix by columns, in the order of elimination.
struct LowerTriangle {
    std::span<const std::int64_t> columnStart;
    std::span<const std::int64_t> rows;
    std::span<const double> values;
};

/// Computes the values of L in A = L L^T, left-looking by supernodes (Ng and Peyton, SIAM J. Sci.
/// Comput. 14 (1993), 1034-1056). Independent supernodes, and panels of large ones, go to the
/// threads of the pool; each makes the same sums in the same order for each number of threads.
/// Uses one thread of the BLAS. Returns the first column at which the matrix is not positive
/// definite to working precision, the number of columns if there is none. Error: Cancelled.
Result<std::int64_t> factorizeSupernodes(const SupernodePattern& pattern,
                                         const LowerTriangle& matrix, std::span<double> values,
                                         const ThreadPool& pool, const TaskContext& context);

}  // namespace twinbench
