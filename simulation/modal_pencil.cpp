#include "simulation/modal_pencil.h"

#include <utility>

#include <Eigen/Cholesky>

#include "core/system_memory.h"
#include "simulation/cholesky_solver.h"

namespace twinbench {

namespace {

// Far below the lowest vibration of all but hair-like bodies, and far above rounding.
constexpr double kShiftShare = 1e-9;

/// stiffness += factor * mass, the same in each direction.
void addMass(double factor, const BlockMatrix<1>& mass, BlockMatrix<3>& stiffness) {
    for (std::size_t entry = 0; entry < mass.graph().columns.size(); ++entry) {
        stiffness.block(entry).diagonal().array() += factor * mass.block(entry)(0, 0);
    }
}

/// The sum of the blocks on the diagonal.
template <int D>
double traceOf(const BlockMatrix<D>& matrix) {
    double sum = 0.0;
    const auto nodes = static_cast<std::uint32_t>(matrix.graph().nodeCount());
    for (std::uint32_t node = 0; node < nodes; ++node) {
        sum += matrix.block(matrix.graph().find(node, node)).trace();
    }
    return sum;
}

}  // namespace

Eigen::MatrixXd ModalPencil::spread(const Eigen::MatrixXd& q) const {
    Eigen::MatrixXd full(3 * static_cast<Eigen::Index>(map_.frames().size()), q.cols());
    for (Eigen::Index column = 0; column < q.cols(); ++column) {
        full.col(column) = map_.spread(q.col(column));
    }
    return full;
}

Eigen::MatrixXd ModalPencil::restrict(const Eigen::MatrixXd& full) const {
    Eigen::MatrixXd q(size(), full.cols());
    for (Eigen::Index column = 0; column < full.cols(); ++column) {
        q.col(column) = map_.restrict(full.col(column));
    }
    return q;
}

Result<void> ModalPencil::prepare(BlockMatrix<3> stiffness, double extraBytes,
                                  const TaskContext& context) {
    scale_ = traceOf(stiffness) / (3.0 * traceOf(mass_.ofParts()));
    shift_ = kShiftShare * scale_;
    addMass(shift_, mass_.ofParts(), stiffness);
    matrix_.emplace(map_.reduce(std::move(stiffness)));
    if (!sparseCopyFits(*matrix_)) {
        return fail(tooLargeForCholesky());
    }
    const SparseMatrix sparse = matrix_->toSparse();
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
    return addCarried();
}

Result<void> ModalPencil::addCarried() {
    const auto& carried = mass_.carried();
    const auto count = static_cast<Eigen::Index>(carried.size());
    if (count == 0) {
        return {};
    }
    carriedForces_.resize(size(), 3 * count);
    Eigen::VectorXd flexibility(3 * count);
    for (Eigen::Index i = 0; i < count; ++i) {
        const auto& [mass, motion] = carried[static_cast<std::size_t>(i)];
        carriedForces_.middleCols<3>(3 * i) = restrict(motion);
        flexibility.segment<3>(3 * i).setConstant(1.0 / (shift_ * mass));
    }
    if (auto solved = factor_->solve(carriedForces_, carriedResponse_); !solved) {
        return solved;
    }
    Eigen::MatrixXd small = carriedForces_.transpose() * carriedResponse_;
    small.diagonal() += flexibility;
    carriedInverse_ = small.llt().solve(Eigen::MatrixXd::Identity(small.rows(), small.cols()));
    return {};
}

Eigen::MatrixXd ModalPencil::mass(const Eigen::MatrixXd& q) const {
    return restrict(mass_.multiply(spread(q), pool_));
}

Eigen::VectorXd ModalPencil::massDiagonal() const {
    const BlockMatrix<1>& parts = mass_.ofParts();
    Eigen::VectorXd diagonal(size());
    Eigen::Index unknown = 0;
    for (std::uint32_t node = 0; node < map_.frames().size(); ++node) {
        // The same in each direction, so also along those that are free.
        const int free = map_.frames()[node].freeCount;
        diagonal.segment(unknown, free)
            .setConstant(parts.block(parts.graph().find(node, node))(0, 0));
        unknown += free;
    }
    return diagonal;
}

Eigen::MatrixXd ModalPencil::stiffness(const Eigen::MatrixXd& q) const {
    Eigen::MatrixXd product(q.rows(), q.cols());
    Eigen::VectorXd column;
    for (Eigen::Index k = 0; k < q.cols(); ++k) {
        multiply(*matrix_, q.col(k), column, pool_);
        product.col(k) = column;
    }
    product -= shift_ * mass(q);
    for (std::size_t i = 0; i < mass_.carried().size(); ++i) {
        const auto forces = carriedForces_.middleCols<3>(3 * static_cast<Eigen::Index>(i));
        product += shift_ * mass_.carried()[i].mass * (forces * (forces.transpose() * q));
    }
    return product;
}

Result<Eigen::MatrixXd> ModalPencil::inverse(const Eigen::MatrixXd& b) {
    Eigen::MatrixXd x;
    if (auto solved = factor_->solve(b, x); !solved) {
        return fail(std::move(solved.error()));
    }
    if (carriedForces_.cols() > 0) {
        const Eigen::MatrixXd shares = carriedInverse_ * (carriedForces_.transpose() * x);
        x.noalias() -= carriedResponse_ * shares;
    }
    return x;
}

}  // namespace twinbench
