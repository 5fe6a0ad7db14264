#pragma once

#include <optional>
#include <vector>

#include "simulation/acceleration_spectrum.h"
#include "simulation/fatigue_curve.h"
#include "simulation/modal_analysis.h"

namespace twinbench {

/// A stationary Gaussian acceleration of everything that holds the parts.
struct BaseExcitation {
    Vec3 direction;  ///< of any length but 0
    AccelerationSpectrum spectrum;
};

struct RandomVibrationSettings {
    double damping = 0.02;                    ///< share of the critical one, the same of all modes
    std::optional<double> maxFrequency = {};  ///< Hz, of modes; absent: kModeReach times the band's
    int maxModes = 500;                       ///< at most so many
    double duration = 0.0;                    ///< s, of the exposure; 0: no damage is computed
    std::vector<BaseExcitation> excitations = {};           ///< without correlation among them
    std::vector<std::optional<FatigueCurve>> fatigue = {};  ///< by part
};

/// Modes are taken up to this multiple of the end of the spectrum.
inline constexpr double kModeReach = 1.5;

/// Root mean squares and what follows from them, by node.
struct RandomVibrationSolution {
    std::vector<Mode> modes;       ///< without their shapes, by frequency
    double mass = 0.0;             ///< kg
    Vec3 movableMass;              ///< kg
    Eigen::VectorXd displacement;  ///< m, 3 per node, relative to the base
    Eigen::VectorXd acceleration;  ///< m/s^2, 3 per node, absolute
    Eigen::VectorXd vonMises;      ///< Pa
    Eigen::VectorXd frequency;     ///< Hz, of the equivalent stress: cycles with a positive slope
    /// Of the duration, by Dirlik's formula; not a number in parts without a curve. Empty without
    /// a duration or any curve.
    Eigen::VectorXd damage;
    Eigen::VectorXd narrowBandDamage;  ///< the same by Rayleigh's distribution, an upper bound
    Vec3 baseForce;                    ///< N, root mean square of what holds the parts
    Vec3 baseMoment;                   ///< N m, about the centre of the mesh's bounding box
    ForceBalance balance;              ///< of the static solution that completes the modes
    SolveReport report;
};

/// The response of a held structure to random accelerations of its base, by superposition of modes
/// with the same damping, with all correlations between modes, integrated over the frequency with
/// the exact transfer functions. What modes above the last one would add is taken as static.
///
/// Von Mises stress: the mean square of the quadratic form s' A s of the components
/// (Segalman, Fulcher, Reese and Field, Sandia report SAND98-0260). Its spectrum for fatigue is
/// that of the equivalent uniaxial stress, the trace of A times the stresses' spectral densities
/// (Preumont and Piefort, Journal of Vibration and Acoustics 116 (1994), 245-248).
///
/// Errors: those of solveModal and solveStatic; BadInput for settings out of range; Failed for
/// parts that are free to move and for no mode below the largest frequency; Cancelled.
Result<RandomVibrationSolution> solveRandomVibration(const StructuralModel& model,
                                                     const RandomVibrationSettings& settings,
                                                     const SolverSettings& solver,
                                                     const ThreadPool& pool,
                                                     const TaskContext& context);

}  // namespace twinbench
