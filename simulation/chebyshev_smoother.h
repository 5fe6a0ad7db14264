#pragma once

#include "core/result.h"
#include "core/thread_pool.h"
#include "simulation/system_matrix.h"

namespace twinbench {

/// Damps the rough part of an error by a Chebyshev polynomial of D^-1 A, D the diagonal of A
/// (Saad, Iterative Methods for Sparse Linear Systems, 2nd ed., algorithm 12.1). As a polynomial it
/// is symmetric in the energy norm and, unlike Gauss-Seidel, the same for each number of threads.
/// Keeps references to matrix and pool.
class ChebyshevSmoother {
public:
    ChebyshevSmoother(const SystemMatrix& a, const ThreadPool& pool) : a_(a), pool_(pool) {}

    /// Estimates the spectrum. Error: Failed when the diagonal is not positive.
    Result<void> prepare();

    /// x = q(D^-1 A) D^-1 b, r = b - A x: smoothing of A x = b from zero.
    void start(const Eigen::VectorXd& b, Eigen::VectorXd& x, Eigen::VectorXd& r);
    /// x += c, r -= A c, then smoothing of A x = b, of which `r` is the residual. Leaves `r`
    /// undefined.
    void correct(const Eigen::VectorXd& c, Eigen::VectorXd& x, Eigen::VectorXd& r);

private:
    void smooth(Eigen::VectorXd& x, Eigen::VectorXd& r);

    const SystemMatrix& a_;
    const ThreadPool& pool_;
    Eigen::VectorXd inverseDiagonal_;
    double upper_ = 0.0;  // of the part of the spectrum that is damped
    double lower_ = 0.0;
    Eigen::VectorXd step_, nextStep_;
};

}  // namespace twinbench
