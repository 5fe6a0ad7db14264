#pragma once

#include <deque>

#include <Eigen/Cholesky>
#include <Eigen/Core>

namespace twinbench {

/// Speeds up a fixed-point iteration x + f(x) that converges linearly: the next step is taken from
/// the last ones so that the linear part of f vanishes (Anderson 1965, J. ACM 12; in this form
/// Walker & Ni 2011, SIAM J. Numer. Anal. 49, algorithm AA).
class AndersonMixing {
public:
    /// The step to take from `x`, where the plain one is `f`.
    Eigen::VectorXd step(const Eigen::VectorXd& x, const Eigen::VectorXd& f) {
        if (previousX_.size() > 0) {
            changesOfX_.push_back(x - previousX_);
            changesOfF_.push_back(f - previousF_);
            if (changesOfX_.size() > kDepth) {
                changesOfX_.pop_front();
                changesOfF_.pop_front();
            }
        }
        previousX_ = x;
        previousF_ = f;
        return mixed(f);
    }

private:
    static constexpr std::size_t kDepth = 5;
    // Against changes that are nearly parallel.
    static constexpr double kRidge = 1e-12;

    Eigen::VectorXd mixed(const Eigen::VectorXd& f) const {
        const auto count = static_cast<Eigen::Index>(changesOfF_.size());
        if (count == 0) {
            return f;
        }
        Eigen::MatrixXd normal(count, count);
        Eigen::VectorXd right(count);
        for (Eigen::Index i = 0; i < count; ++i) {
            const Eigen::VectorXd& column = changesOfF_[static_cast<std::size_t>(i)];
            right[i] = column.dot(f);
            for (Eigen::Index j = 0; j <= i; ++j) {
                normal(i, j) = column.dot(changesOfF_[static_cast<std::size_t>(j)]);
                normal(j, i) = normal(i, j);
            }
        }
        normal.diagonal() *= 1.0 + kRidge;
        const Eigen::VectorXd weights = normal.ldlt().solve(right);
        if (!weights.allFinite()) {
            return f;
        }
        Eigen::VectorXd step = f;
        for (Eigen::Index i = 0; i < count; ++i) {
            const auto k = static_cast<std::size_t>(i);
            step -= weights[i] * (changesOfX_[k] + changesOfF_[k]);
        }
        return step;
    }

    std::deque<Eigen::VectorXd> changesOfX_, changesOfF_;
    Eigen::VectorXd previousX_, previousF_;
};

}  // namespace twinbench
