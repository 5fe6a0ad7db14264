#include "simulation/buckling_pencil.h"

#include <algorithm>
#include <utility>

#include "core/system_memory.h"
#include "simulation/cholesky_solver.h"

namespace twinbench {

Result<void> BucklingPencil::prepare(BlockMatrix<3> stiffness, BlockMatrix<3> geometric,
                                     double extraBytes, const TaskContext& context) {
    stiffness_.emplace(map_.reduce(std::move(stiffness)));
    geometric_.emplace(map_.reduce(std::move(geometric)));
    if (!sparseCopyFits(*stiffness_)) {
        return fail(tooLargeForCholesky());
    }
    const SparseMatrix sparse = stiffness_->toSparse();
    auto factor = CholeskyFactor::analyze(sparse, pool_, context.share(0.0, 0.2));
    if (!factor) {
        return fail(std::move(factor.error()));
    }
    const auto available = static_cast<double>(availableMemory());
    const auto left = static_cast<std::uint64_t>(std::max(0.0, available - extraBytes));
    if (auto done = factor->factorize(sparse, left, context.share(0.2, 1.0)); !done) {
        return done;
    }
    factor_.emplace(std::move(*factor));
    return {};
}

EigenOperators BucklingPencil::operators(double sign) {
    EigenOperators operators;
    operators.size = size();
    operators.inverse = [this, sign](const Eigen::MatrixXd& y) { return apply(y, sign); };
    operators.mass = [](const Eigen::MatrixXd& y) { return y; };
    return operators;
}

Result<Eigen::MatrixXd> BucklingPencil::motions(const Eigen::MatrixXd& vectors) {
    Eigen::MatrixXd q;
    if (auto solved = factor_->solveUpper(vectors, q); !solved) {
        return fail(std::move(solved.error()));
    }
    return q;
}

Eigen::VectorXd BucklingPencil::product(const SystemMatrix& matrix,
                                        const Eigen::VectorXd& q) const {
    Eigen::VectorXd result;
    multiply(matrix, q, result, pool_);
    return result;
}

Result<Eigen::MatrixXd> BucklingPencil::apply(const Eigen::MatrixXd& vectors, double sign) {
    auto q = motions(vectors);
    if (!q) {
        return q;
    }
    for (Eigen::Index column = 0; column < q->cols(); ++column) {
        const Eigen::VectorXd force = -sign * geometric(q->col(column));
        q->col(column) = force;
    }
    Eigen::MatrixXd image;
    if (auto solved = factor_->solveLower(*q, image); !solved) {
        return fail(std::move(solved.error()));
    }
    return image;
}

}  // namespace twinbench
