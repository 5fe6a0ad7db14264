#pragma once

#include "simulation/fatigue_curve.h"

namespace twinbench {

/// The integrals of f^n G(f) over the frequency f in Hz of a one-sided spectral density of a
/// stress, Pa^2 Hz^n.
struct SpectralMoments {
    double m0 = 0.0, m1 = 0.0, m2 = 0.0, m4 = 0.0;

    /// Crossings of zero with a positive slope, Hz (Rice). 0 of no stress.
    double crossingRate() const;
    /// Maxima, Hz.
    double peakRate() const;
};

/// Damage per second of a stationary Gaussian stress, cycles counted by rainflow: the distribution
/// of ranges that Dirlik fitted (Application of Computers in Fatigue Analysis, University of
/// Warwick, 1985; formulas as in Bishop and Sherratt, Finite Element Based Fatigue Calculations,
/// NAFEMS 2000). A stress of one frequency has Rayleigh's distribution, its limit.
double dirlikDamageRate(const SpectralMoments& moments, const FatigueCurve& curve);

/// The same when each crossing of zero belongs to one cycle with the height of the envelope: of a
/// wide band an upper bound (Miles, Journal of the Aeronautical Sciences 21 (1954), 753-762).
double narrowBandDamageRate(const SpectralMoments& moments, const FatigueCurve& curve);

}  // namespace twinbench
