#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

#include <Eigen/Core>

#include "core/result.h"
#include "core/task_context.h"

namespace twinbench {

/// The problem A x = mu M x by what it does to columns of `size` numbers: M symmetric positive
/// definite, A^-1 M with eigenvalues theta = 1 / mu.
struct EigenOperators {
    Eigen::Index size = 0;
    std::function<Result<Eigen::MatrixXd>(const Eigen::MatrixXd&)> inverse;  ///< A^-1 b
    std::function<Eigen::MatrixXd(const Eigen::MatrixXd&)> mass;             ///< M x
    /// Eigenvalues up to this one are of no interest: they are left out. For spectra with a few
    /// large values above many that lie close together. Without it all are wanted.
    std::optional<double> floor = {};
};

struct EigenPairs {
    Eigen::VectorXd values;       ///< theta, descending
    Eigen::MatrixXd vectors;      ///< a column each, x' M x = 1
    std::uint64_t blocks = 0;     ///< how often A^-1 was applied to a block
    std::vector<double> history;  ///< the largest relative residual of those wanted, per block
    bool isComplete = true;       ///< false: those that had converged when it gave up
};

/// The `count` largest eigenvalues of A^-1 M: Lanczos' method with blocks (Golub and Underwood,
/// Mathematical Software III (1977), 361-377), full orthogonalisation in the product of M and thick
/// restarts (Wu and Simon, SIAM J. Matrix Anal. Appl. 22 (2000), 602-616). A block finds several
/// equal eigenvalues at once and applies A^-1 to all its columns in little more time than to one.
/// What converged is tried against a new random block, so that no copy of an eigenvalue that more
/// equal parts have than a block has columns stays unseen. The result depends on the operators and
/// on nothing else.
///
/// `count` is at least 1 and at most `size`. Fewer pairs come back where a floor cuts them off.
/// Errors: those of `inverse`, Cancelled, Failed when the residuals |A^-1 M x - theta x| / theta do
/// not reach 1e-9; with a floor the values that did come back, and if there are none it is an
/// error.
Result<EigenPairs> largestEigenpairs(const EigenOperators& operators, Eigen::Index count,
                                     const TaskContext& context);

/// Columns of a basis that `largestEigenpairs` holds at most, for forecasts of memory.
Eigen::Index lanczosColumns(Eigen::Index count);

}  // namespace twinbench
