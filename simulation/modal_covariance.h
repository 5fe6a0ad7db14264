#pragma once

#include <array>
#include <vector>

#include <Eigen/Core>

#include "core/result.h"
#include "core/task_context.h"
#include "simulation/acceleration_spectrum.h"

namespace twinbench {

/// A vibration under excitations without correlation among them: (2 pi f)^2 over s^2, its
/// participation in each, see Mode.
struct ExcitedMode {
    double frequency = 0.0;             ///< Hz, positive
    std::vector<double> participation;  ///< kg^(1/2), along each excitation
};

/// What coordinates of a response have in common over the frequency: the integrals of
/// f^n Re(q_k conj(q_l)) G df, n in Hz, for a response that is the sum of shapes times coordinates.
struct ModalCovariance {
    static constexpr std::array<int, 4> kOrders = {0, 1, 2, 4};

    /// Of the modal coordinates q_k = -Gamma_k / (w_k^2 - w^2 + 2 i d w_k w) per acceleration of
    /// the base, and after them of one static shape per excitation, which follows its
    /// acceleration: one matrix for each order.
    std::array<Eigen::MatrixXd, 4> motion;
    /// Of their accelerations -w^2 q, and after them of one acceleration of the base per
    /// excitation, of order 0.
    Eigen::MatrixXd acceleration;
};

/// By Gauss's rule between points that crowd around each resonance. `damping`: a share of the
/// critical one, positive. Errors: Cancelled.
Result<ModalCovariance> modalCovariance(const std::vector<ExcitedMode>& modes,
                                        const std::vector<AccelerationSpectrum>& spectra,
                                        double damping, const TaskContext& context);

/// F with F F' = C for a matrix C of moments, without the columns that rounding leaves.
Eigen::MatrixXd factorOf(const Eigen::MatrixXd& covariance);

}  // namespace twinbench
