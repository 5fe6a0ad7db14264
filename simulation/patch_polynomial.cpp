#include "simulation/patch_polynomial.h"

#include <cmath>

#include <Eigen/Eigenvalues>

namespace twinbench {

PatchFrame::PatchFrame(const Eigen::Vector3d& mean, const Eigen::Matrix3d& spread) : centre(mean) {
    // Of the variances along the principal axes, smallest over largest.
    constexpr double kThinnest = 1e-20;
    Eigen::SelfAdjointEigenSolver<Eigen::Matrix3d> axes(spread);
    const Eigen::Vector3d variances =
        axes.eigenvalues().cwiseMax(kThinnest * axes.eigenvalues()[2]);
    toLocal = variances.cwiseSqrt().cwiseInverse().asDiagonal() * axes.eigenvectors().transpose();
}

}  // namespace twinbench
