#include "simulation/chebyshev_smoother.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <utility>
#include <vector>

#include <Eigen/Eigenvalues>

#include "simulation/cholesky_factor.h"

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
Eigen::VectorXd scatteredVector(Eigen::Index size) {
    Eigen::VectorXd result(size);
    for (Eigen::Index i = 0; i < size; ++i) {
        std::uint64_t bits = static_cast<std::uint64_t>(i + 1) * 0x9e3779b97f4a7c15ULL;
        bits = (bits ^ (bits >> 30)) * 0xbf58476d1ce4e5b9ULL;
        bits = (bits ^ (bits >> 27)) * 0x94d049bb133111ebULL;
        bits ^= bits >> 31;
        result[i] = static_cast<double>(bits >> 11) * 0x1.0p-52 - 1.0;
    }
    return result;
}

/// The largest eigenvalue of the symmetric D^-1/2 A D^-1/2, from below, by Lanczos' method (Golub
/// and Van Loan, Matrix Computations, 4th ed., algorithm 10.1.1).
double estimateLargestEigenvalue(const SystemMatrix& a, const Eigen::VectorXd& inverseDiagonal,
                                 const ThreadPool& pool) {
    const Eigen::VectorXd scaling = inverseDiagonal.cwiseSqrt();
    Eigen::VectorXd q = scatteredVector(a.rows());
    q /= norm(q, pool);
    Eigen::VectorXd previous = Eigen::VectorXd::Zero(a.rows());
    Eigen::VectorXd scaled;
    Eigen::VectorXd next;
    std::vector<double> diagonal;
    std::vector<double> offDiagonal;
    double beta = 0.0;
    for (int step = 0; step < std::min<Eigen::Index>(kLanczosSteps, a.rows()); ++step) {
        scaled = scaling.cwiseProduct(q);
        multiply(a, scaled, next, pool);
        next = scaling.cwiseProduct(next) - beta * previous;
        diagonal.push_back(dot(q, next, pool));
        next -= diagonal.back() * q;
        beta = norm(next, pool);
        if (!(beta > 1e-12 * diagonal.front())) {
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

Result<void> ChebyshevSmoother::prepare() {
    const Eigen::VectorXd diagonal = a_.diagonal();
    Eigen::Index worst = 0;
    if (!(diagonal.minCoeff<Eigen::PropagateNaN>(&worst) > 0.0)) {
        return fail(notPositiveDefinite(worst, a_.rows()));
    }
    inverseDiagonal_ = diagonal.cwiseInverse();
    upper_ = kMargin * estimateLargestEigenvalue(a_, inverseDiagonal_, pool_);
    lower_ = upper_ / kDampedRatio;
    return {};
}

void ChebyshevSmoother::start(const Eigen::VectorXd& b, Eigen::VectorXd& x, Eigen::VectorXd& r) {
    const double centre = 0.5 * (upper_ + lower_);
    r = b;
    step_ = inverseDiagonal_.cwiseProduct(b) / centre;
    x = step_;
    smooth(x, r);
    subtractProduct(a_, step_, r, pool_);
}

void ChebyshevSmoother::correct(const Eigen::VectorXd& c, Eigen::VectorXd& x, Eigen::VectorXd& r) {
    const double centre = 0.5 * (upper_ + lower_);
    step_.resize(a_.rows());
    chebyshevPass(a_, inverseDiagonal_, c, {1.0, 0.0, 1.0 / centre}, step_, x, r, pool_);
    smooth(x, r);
}

/// The steps after the first one, which `step_` holds and `x` contains.
void ChebyshevSmoother::smooth(Eigen::VectorXd& x, Eigen::VectorXd& r) {
    const double centre = 0.5 * (upper_ + lower_);
    const double halfWidth = 0.5 * (upper_ - lower_);
    const double sigma = centre / halfWidth;
    double rho = 1.0 / sigma;
    nextStep_.resize(a_.rows());
    for (int k = 1; k < kDegree; ++k) {
        const double nextRho = 1.0 / (2.0 * sigma - rho);
        chebyshevPass(a_, inverseDiagonal_, step_, {0.0, nextRho * rho, 2.0 * nextRho / halfWidth},
                      nextStep_, x, r, pool_);
        rho = nextRho;
        step_.swap(nextStep_);
    }
}

}  // namespace twinbench
