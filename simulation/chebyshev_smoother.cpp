#include "simulation/chebyshev_smoother.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <utility>
#include <vector>

#include <Eigen/Eigenvalues>

#include "simulation/cholesky_factor.h"
#include "simulation/vector_segments.h"

namespace twinbench {

namespace {

constexpr int kDegree = 3;
// The part of the spectrum to damp; what lies below is the coarse space's. 8 took the fewest
// iterations on an elastic cube, plate and beam among 4, 8 and 16.
constexpr double kDampedRatio = 8.0;
// Lanczos approaches the largest eigenvalue from below: after so many steps to within some
// percent, which the margin covers.
constexpr int kLanczosSteps = 12;
constexpr double kMargin = 1.1;

/// Numbers in [-1, 1) without pattern, the same in each run (splitmix64 of the index).
Eigen::VectorXf scatteredVector(Eigen::Index size) {
    Eigen::VectorXf result(size);
    for (Eigen::Index i = 0; i < size; ++i) {
        std::uint64_t bits = static_cast<std::uint64_t>(i + 1) * 0x9e3779b97f4a7c15ULL;
        bits = (bits ^ (bits >> 30)) * 0xbf58476d1ce4e5b9ULL;
        bits = (bits ^ (bits >> 27)) * 0x94d049bb133111ebULL;
        bits ^= bits >> 31;
        result[i] = static_cast<float>(static_cast<double>(bits >> 11) * 0x1.0p-52 - 1.0);
    }
    return result;
}

double dot(const Eigen::VectorXf& x, const Eigen::VectorXf& y, const ThreadPool& pool) {
    return pool.sumBlocks(
        static_cast<std::size_t>(x.size()), kEntriesPerSegment,
        [&](std::size_t begin, std::size_t end) {
            const auto first = static_cast<Eigen::Index>(begin);
            const auto count = static_cast<Eigen::Index>(end - begin);
            return static_cast<double>(x.segment(first, count).dot(y.segment(first, count)));
        });
}

/// The largest eigenvalue of the symmetric D^-1/2 A D^-1/2, from below, by Lanczos' method (Golub
/// and Van Loan, Matrix Computations, 4th ed., algorithm 10.1.1).
double estimateLargestEigenvalue(const SingleMatrix& a, const Eigen::VectorXf& inverseDiagonal,
                                 const ThreadPool& pool) {
    const Eigen::Index size = inverseDiagonal.size();
    const Eigen::VectorXf scaling = inverseDiagonal.cwiseSqrt();
    Eigen::VectorXf q = scatteredVector(size);
    q *= static_cast<float>(1.0 / std::sqrt(dot(q, q, pool)));
    Eigen::VectorXf previous = Eigen::VectorXf::Zero(size);
    Eigen::VectorXf scaled;
    Eigen::VectorXf next(size);
    std::vector<double> diagonal;
    std::vector<double> offDiagonal;
    float beta = 0.0F;
    for (int step = 0; step < std::min<Eigen::Index>(kLanczosSteps, size); ++step) {
        scaled = scaling.cwiseProduct(q);
        a.forProducts(scaled, pool, [&](Eigen::Index row, float sum) {
            next[row] = scaling[row] * sum - beta * previous[row];
        });
        diagonal.push_back(dot(q, next, pool));
        next -= static_cast<float>(diagonal.back()) * q;
        beta = static_cast<float>(std::sqrt(dot(next, next, pool)));
        if (!(beta > 1e-6 * diagonal.front())) {
            break;
        }
        offDiagonal.push_back(beta);
        previous.swap(q);
        q = next / beta;
    }
    const auto steps = static_cast<Eigen::Index>(diagonal.size());
    Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver;
    offDiagonal.resize(diagonal.size());
    solver.computeFromTridiagonal(Eigen::Map<Eigen::VectorXd>(diagonal.data(), steps),
                                  Eigen::Map<Eigen::VectorXd>(offDiagonal.data(), steps - 1),
                                  Eigen::EigenvaluesOnly);
    return solver.eigenvalues().maxCoeff();
}

}  // namespace

/// Of the last step in the new solution, of the last step and of the scaled residual in the next
/// step.
struct ChebyshevSmoother::Factors {
    float taken = 0.0F;
    float previous = 0.0F;
    float residual = 0.0F;
};

Result<void> ChebyshevSmoother::prepare() {
    const Eigen::VectorXd diagonal = full_.diagonal();
    Eigen::Index worst = 0;
    if (!(diagonal.minCoeff<Eigen::PropagateNaN>(&worst) > 0.0)) {
        return fail(notPositiveDefinite(worst, full_.rows()));
    }
    a_.emplace(full_, pool_);
    inverseDiagonal_ = diagonal.cwiseInverse().cast<float>();
    upper_ = kMargin * estimateLargestEigenvalue(*a_, inverseDiagonal_, pool_);
    lower_ = upper_ / kDampedRatio;
    for (Eigen::VectorXf* vector : {&x_, &r_, &step_, &nextStep_}) {
        vector->resize(full_.rows());
    }
    return {};
}

void ChebyshevSmoother::start(const Eigen::VectorXd& b, Eigen::VectorXd& r) {
    const double largest = b.cwiseAbs().maxCoeff();
    scale_ = largest > 0.0 ? std::exp2(std::ilogb(largest)) : 1.0;
    const auto first = static_cast<float>(2.0 / (upper_ + lower_));
    forSegments(b.size(), pool_, [&](Eigen::Index at, Eigen::Index count) {
        r_.segment(at, count) = (b.segment(at, count) / scale_).cast<float>();
        step_.segment(at, count) =
            first * inverseDiagonal_.segment(at, count).cwiseProduct(r_.segment(at, count));
        x_.segment(at, count) = step_.segment(at, count);
    });
    smooth();
    r.resize(b.size());
    a_->forProducts(step_, pool_, [&](Eigen::Index row, float sum) {
        r_[row] -= sum;
        r[row] = scale_ * static_cast<double>(r_[row]);
    });
}

void ChebyshevSmoother::correct(const Eigen::VectorXd& c, Eigen::VectorXd& x) {
    forSegments(c.size(), pool_, [&](Eigen::Index at, Eigen::Index count) {
        nextStep_.segment(at, count) = (c.segment(at, count) / scale_).cast<float>();
    });
    pass(nextStep_, {1.0F, 0.0F, static_cast<float>(2.0 / (upper_ + lower_))}, step_);
    smooth();
    x.resize(c.size());
    forSegments(c.size(), pool_, [&](Eigen::Index at, Eigen::Index count) {
        x.segment(at, count) = scale_ * x_.segment(at, count).cast<double>();
    });
}

/// The steps after the first one, which `step_` holds and `x_` contains.
void ChebyshevSmoother::smooth() {
    const double centre = 0.5 * (upper_ + lower_);
    const double halfWidth = 0.5 * (upper_ - lower_);
    const double sigma = centre / halfWidth;
    double rho = 1.0 / sigma;
    for (int k = 1; k < kDegree; ++k) {
        const double nextRho = 1.0 / (2.0 * sigma - rho);
        pass(step_,
             {0.0F, static_cast<float>(nextRho * rho),
              static_cast<float>(2.0 * nextRho / halfWidth)},
             nextStep_);
        rho = nextRho;
        step_.swap(nextStep_);
    }
}

/// One step of the iteration in one pass over the matrix: r -= A step,
/// next = previous step + residual D^-1 r, x += taken step + next.
void ChebyshevSmoother::pass(const Eigen::VectorXf& step, const Factors& factors,
                             Eigen::VectorXf& next) {
    a_->forProducts(step, pool_, [&](Eigen::Index row, float sum) {
        r_[row] -= sum;
        next[row] =
            factors.previous * step[row] + factors.residual * inverseDiagonal_[row] * r_[row];
        x_[row] += factors.taken * step[row] + next[row];
    });
}

}  // namespace twinbench
