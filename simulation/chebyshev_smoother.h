#pragma once

#include <optional>

#include "core/result.h"
#include "core/thread_pool.h"
#include "simulation/single_matrix.h"

namespace twinbench {

/// Damps the rough part of an error by a Chebyshev polynomial of D^-1 A, D the diagonal of A
/// (Saad, Iterative Methods for Sparse Linear Systems, 2nd ed., algorithm 12.1). As a polynomial it
/// is symmetric in the energy norm and, unlike Gauss-Seidel, the same for each number of threads.
/// Works in single precision, which halves its time: rounding changes the energy of a correction by
/// about 6e-8 times the root of the condition number, and conjugate gradients need no more of a
/// preconditioner. Keeps references to matrix and pool.
class ChebyshevSmoother {
public:
    ChebyshevSmoother(const SystemMatrix& a, const ThreadPool& pool) : full_(a), pool_(pool) {}

    /// Estimates the spectrum. Error: Failed when the diagonal is not positive.
    Result<void> prepare();

    /// Smoothing of A x = b from zero; `r` becomes b - A x. Keeps x.
    void start(const Eigen::VectorXd& b, Eigen::VectorXd& r);
    /// Adds a correction to the x kept, smooths again, and gives it.
    void correct(const Eigen::VectorXd& c, Eigen::VectorXd& x);

private:
    struct Factors;

    void smooth();
    void pass(const Eigen::VectorXf& step, const Factors& factors, Eigen::VectorXf& next);

    const SystemMatrix& full_;
    const ThreadPool& pool_;
    std::optional<SingleMatrix> a_;
    Eigen::VectorXf inverseDiagonal_;
    double upper_ = 0.0;  // of the part of the spectrum that is damped
    double lower_ = 0.0;
    double scale_ = 1.0;  // of b, so that small loads keep their digits
    Eigen::VectorXf x_, r_, step_, nextStep_;
};

}  // namespace twinbench
