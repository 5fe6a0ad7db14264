#pragma once

#include <vector>

#include "core/result.h"
#include "core/task_context.h"
#include "simulation/sparse_kernels.h"

namespace twinbench {

/// An order of the unknowns in which a symmetric matrix fills in little when it is factorised:
/// `result[k]` is the unknown that comes k-th (George 1973, Nested dissection of a regular finite
/// element mesh, SIAM J. Numer. Anal. 10). Both triangles of the pattern are stored. METIS cuts the
/// graph; the recursion is our own, since METIS cannot be stopped: a stop is seen after each cut,
/// of which the first one, the longest, takes some 0.1 s per million entries of a matrix of one
/// unknown per node and a ninth of that for three. The same for each number of threads. Errors:
/// Failed when memory runs out, Cancelled.
Result<std::vector<int>> nestedDissection(const SparseMatrix& matrix, const TaskContext& context);

}  // namespace twinbench
