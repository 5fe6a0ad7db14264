#include "simulation/block_lanczos.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <random>
#include <utility>

#include <Eigen/Eigenvalues>
#include <fmt/format.h>

namespace twinbench {

namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

constexpr Index kBlock = 8;  // wider than the six rigid motions of a body
constexpr double kTolerance = 1e-9;
constexpr std::uint64_t kMaxBlocks = 400;
// So many blocks of a new start show a copy that was missed: it stands out from all that remains.
constexpr int kTrialBlocks = 2;
constexpr double kUnchanged = 1e-6;

/// A basis that cannot take one more block before the whole space is full gets all of it.
Index columnsFor(Index size, Index count) {
    const Index columns = lanczosColumns(count);
    return size < columns + kBlock ? size : columns;
}

/// W = Q factor + V onBasis, the columns of Q orthonormal in the product of M and against a basis
/// V.
struct Orthonormal {
    MatrixXd columns;
    MatrixXd massTimes;  ///< M Q
    MatrixXd factor;
    MatrixXd onBasis;
};

class BlockLanczos {
public:
    BlockLanczos(const EigenOperators& operators, Index count, const TaskContext& context)
        : operators_(operators),
          count_(count),
          context_(context),
          basis_(operators.size, columnsFor(operators.size, count)),
          projection_(MatrixXd::Zero(basis_.cols(), basis_.cols())) {}

    Result<EigenPairs> run() {
        if (auto begun = startAnew(); !begun) {
            return fail(std::move(begun.error()));
        }
        while (pairs_.blocks < kMaxBlocks) {
            if (auto done = step(); !done) {
                return fail(std::move(done.error()));
            }
            const bool isWhole = used_ == operators_.size;
            if (isWhole || (hasConverged() && isConfirmed())) {
                return finish();
            }
            if (auto done = hasConverged() ? beginTrial() : extend(); !done) {
                return fail(std::move(done.error()));
            }
        }
        if (operators_.floor && convergedPairs() > 0) {
            count_ = convergedPairs();
            pairs_.isComplete = false;
            return finish();
        }
        return fail(failure("modal.not_converged", "eigenvalues",
                            "The modes reached a residual of {0} in {1} steps, {2} was asked for.",
                            {fmt::format("{:.2g}", pairs_.history.back()),
                             std::to_string(pairs_.blocks), fmt::format("{:.2g}", kTolerance)},
                            "Ask for fewer modes, or check materials and mesh."));
    }

private:
    auto basis() const { return basis_.leftCols(used_); }
    Index width() const { return used_ - active_; }

    /// Appends columns to the basis; the next step applies the operator to them.
    void append(Orthonormal block) {
        basis_.middleCols(used_, block.columns.cols()) = block.columns;
        active_ = used_;
        used_ += block.columns.cols();
        activeMass_ = std::move(block.massTimes);
    }

    /// With a random block, whose short waves the operator takes away at once: what is kept of them
    /// would show in K x.
    Result<void> startAnew() {
        const Index columns = std::min(kBlock, operators_.size - used_);
        MatrixXd block(operators_.size, columns);
        // 53 random bits as a number in [-1, 1): distributions of the library differ by platform.
        std::generate_n(block.data(), block.size(), [this] {
            return std::ldexp(static_cast<double>(random_() >> 11), -52) - 1.0;
        });
        auto smooth = applied(operators_.mass(block));
        if (!smooth) {
            return fail(std::move(smooth.error()));
        }
        append(orthonormalized(std::move(*smooth)));
        return {};
    }

    Result<MatrixXd> applied(const MatrixXd& massTimes) {
        ++pairs_.blocks;
        if (auto go = context_.checkpoint(); !go) {
            return fail(std::move(go.error()));
        }
        auto image = operators_.inverse(massTimes);
        if (image && !image->allFinite()) {
            return fail(failure("modal.not_finite", {}, "The displacement field is not finite.", {},
                                "Check the materials and the mesh."));
        }
        return image;
    }

    /// Each round takes away what stands in the basis and makes the rest orthonormal; a round that
    /// finds nothing to do ends it.
    Orthonormal orthonormalized(MatrixXd block) const {
        constexpr int kMaxRounds = 6;
        Orthonormal result;
        MatrixXd& q = result.columns = std::move(block);
        result.factor = MatrixXd::Identity(q.cols(), q.cols());
        result.onBasis = MatrixXd::Zero(used_, q.cols());
        for (int round = 0; round < kMaxRounds; ++round) {
            result.massTimes = operators_.mass(q);
            const MatrixXd onBasis = basis().transpose() * result.massTimes;
            // What remains of q' M q without the basis; rounding in it is up to the next round.
            const MatrixXd whole = q.transpose() * result.massTimes;
            const MatrixXd gram = whole - onBasis.transpose() * onBasis;
            const double fault = (gram - MatrixXd::Identity(q.cols(), q.cols())).norm();
            const double tolerance = 1e-13 * static_cast<double>(q.cols());
            if (fault < tolerance && onBasis.norm() < tolerance) {
                break;
            }
            q.noalias() -= basis() * onBasis;
            result.onBasis += onBasis * result.factor;
            const auto [turn, back] = normalizing(gram, whole.diagonal().maxCoeff());
            q = q * turn;
            result.factor = back * result.factor;
            result.massTimes.resize(0, 0);
        }
        if (result.massTimes.size() == 0) {
            result.massTimes = operators_.mass(q);
        }
        return result;
    }

    /// A matrix that makes columns with these products orthonormal, and its inverse. By
    /// eigenvectors, as columns may be all but parallel (Stathopoulos and Wu, SIAM J. Sci. Comput.
    /// 23 (2002), 2165-2182). `scale`: their square before the basis was taken away, of which next
    /// to nothing may be left.
    static std::pair<MatrixXd, MatrixXd> normalizing(const MatrixXd& gram, double scale) {
        constexpr double kEpsilon = std::numeric_limits<double>::epsilon();
        const double least = std::max(kEpsilon * kEpsilon * scale, 1e-290);
        const VectorXd size = gram.diagonal().cwiseMax(least).cwiseSqrt();
        const VectorXd inverse = size.cwiseInverse();
        const Eigen::SelfAdjointEigenSolver<MatrixXd> eigen(inverse.asDiagonal() * gram *
                                                            inverse.asDiagonal());
        const VectorXd root = eigen.eigenvalues().cwiseMax(kEpsilon).cwiseSqrt();
        const MatrixXd& turn = eigen.eigenvectors();
        return {inverse.asDiagonal() * turn * root.cwiseInverse().asDiagonal(),
                root.asDiagonal() * turn.transpose() * size.asDiagonal()};
    }

    Result<void> step() {
        auto image = applied(activeMass_);
        if (!image) {
            return fail(std::move(image.error()));
        }
        if (used_ == operators_.size) {
            next_ = {{}, {}, MatrixXd(0, width()), basis().transpose() * operators_.mass(*image)};
        } else {
            next_ = orthonormalized(std::move(*image));
        }
        projection_.block(0, active_, used_, width()) = next_.onBasis;
        projection_.block(active_, 0, width(), used_) = next_.onBasis.transpose();
        ritz_.compute(projection_.topLeftCorner(used_, used_));
        pairs_.history.push_back(largestResidual());
        report();
        return {};
    }

    /// Ritz values, descending, and the coefficients of their vectors.
    VectorXd values(Index count) const { return ritz_.eigenvalues().reverse().head(count); }
    MatrixXd coefficients(Index count) const {
        return ritz_.eigenvectors().rightCols(count).rowwise().reverse();
    }

    /// Of what lies below the floor, wherever its eigenvalue is within the residual, it is 0.
    double residual(Index pair) const {
        const Index column = used_ - 1 - pair;
        const double size = (next_.factor * ritz_.eigenvectors().col(column).tail(width())).norm();
        const double value = ritz_.eigenvalues()[column];
        return operators_.floor && value + size <= *operators_.floor ? 0.0 : size / std::abs(value);
    }

    /// How many of the first ones have converged.
    Index convergedPairs() const {
        Index count = 0;
        while (count < std::min(count_, used_) && residual(count) <= kTolerance) {
            ++count;
        }
        return count;
    }

    VectorXd valuesAboveFloor() const {
        const VectorXd all = values(count_);
        return operators_.floor ? VectorXd(all.cwiseMax(*operators_.floor)) : all;
    }

    double largestResidual() const {
        if (used_ < count_) {
            return 1.0;
        }
        double largest = 0.0;
        for (Index pair = 0; pair < count_; ++pair) {
            largest = std::max(largest, residual(pair));
        }
        return largest;
    }

    bool hasConverged() const {
        if (confirmed_ && trialBlocks_ + 1 < kTrialBlocks && isUnchanged()) {
            return false;
        }
        return used_ >= count_ && pairs_.history.back() <= kTolerance;
    }

    bool isUnchanged() const {
        return ((valuesAboveFloor() - *confirmed_).cwiseAbs().array() <=
                kUnchanged * confirmed_->array().abs())
            .all();
    }

    bool isConfirmed() const { return confirmed_ && isUnchanged(); }

    void keep(Index count) {
        const MatrixXd kept = basis() * coefficients(count);
        basis_.leftCols(count) = kept;
        projection_.setZero();
        projection_.diagonal().head(count) = values(count);
        used_ = count;
    }

    Result<void> beginTrial() {
        confirmed_ = valuesAboveFloor();
        trialBlocks_ = 0;
        keep(count_);
        return startAnew();
    }

    Result<void> extend() {
        ++trialBlocks_;
        if (operators_.size - used_ < next_.columns.cols()) {
            return startAnew();  // whatever completes the basis serves
        }
        if (basis_.cols() - used_ < next_.columns.cols()) {
            keep(std::min(count_ + kBlock, used_ - kBlock));
        }
        append(next_);
        return {};
    }

    void report() const {
        const double done = std::log(std::min(1.0, pairs_.history.back())) / std::log(kTolerance);
        context_.report(confirmed_ ? 0.9 : 0.9 * std::clamp(done, 0.0, 1.0), "Finding the modes");
    }

    /// The operator once more leaves the vectors as they are but for their errors, of which it
    /// takes the short waves away.
    Result<EigenPairs> finish() {
        if (operators_.floor) {
            count_ = std::min(count_, (values(count_).array() > *operators_.floor).count());
        }
        pairs_.values = values(count_);
        if (count_ == 0) {
            return std::move(pairs_);
        }
        auto smooth = applied(operators_.mass(basis() * coefficients(count_)));
        if (!smooth) {
            return fail(std::move(smooth.error()));
        }
        pairs_.vectors = *smooth * pairs_.values.cwiseInverse().asDiagonal();
        return std::move(pairs_);
    }

    const EigenOperators& operators_;
    Index count_;
    const TaskContext& context_;
    std::mt19937_64 random_;
    MatrixXd basis_;
    MatrixXd projection_;  // V' M A^-1 M V
    Index used_ = 0;       // columns of the basis
    Index active_ = 0;     // the first of those that the operator was not yet applied to
    MatrixXd activeMass_;  // M times those
    Orthonormal next_;
    Eigen::SelfAdjointEigenSolver<MatrixXd> ritz_;
    EigenPairs pairs_;
    std::optional<VectorXd> confirmed_;  // the values that a trial is to confirm
    int trialBlocks_ = 0;
};

}  // namespace

Index lanczosColumns(Index count) { return 2 * count + 6 * kBlock; }

Result<EigenPairs> largestEigenpairs(const EigenOperators& operators, Index count,
                                     const TaskContext& context) {
    return BlockLanczos(operators, count, context).run();
}

}  // namespace twinbench
