#include "simulation/spectral_fatigue.h"

#include <cmath>
#include <numbers>

namespace twinbench {

namespace {

// So near to one frequency the terms of Dirlik's distribution are differences of rounding.
constexpr double kNarrow = 1e-4;

}  // namespace

double FatigueCurve::damage(double amplitude) const {
    return 2.0 * std::pow(amplitude / coefficient, power());
}

double SpectralMoments::crossingRate() const { return m0 > 0.0 ? std::sqrt(m2 / m0) : 0.0; }

double SpectralMoments::peakRate() const { return m2 > 0.0 ? std::sqrt(m4 / m2) : 0.0; }

double narrowBandDamageRate(const SpectralMoments& moments, const FatigueCurve& curve) {
    const double power = curve.power();
    return moments.crossingRate() * curve.damage(std::sqrt(2.0 * moments.m0)) *
           std::tgamma(1.0 + 0.5 * power);
}

double dirlikDamageRate(const SpectralMoments& moments, const FatigueCurve& curve) {
    const auto& [m0, m1, m2, m4] = moments;
    if (!(m0 > 0.0) || !(m2 > 0.0) || !(m4 > 0.0)) {
        return 0.0;
    }
    const double irregularity = m2 / std::sqrt(m0 * m4);
    if (irregularity > 1.0 - kNarrow) {
        return narrowBandDamageRate(moments, curve);
    }
    const double mean = m1 / m0 * std::sqrt(m2 / m4);
    const double d1 =
        2.0 * (mean - irregularity * irregularity) / (1.0 + irregularity * irregularity);
    const double rest = 1.0 - irregularity - d1 + d1 * d1;
    const double r = (irregularity - mean - d1 * d1) / rest;
    const double d2 = rest / (1.0 - r);
    const double d3 = 1.0 - d1 - d2;
    const double q = 1.25 * (irregularity - d3 - d2 * r) / d1;
    // The mean of the k-th power of amplitudes by their root mean square.
    const double k = curve.power();
    const double exponential = d1 * std::pow(std::abs(q), k) * std::tgamma(1.0 + k);
    const double rayleigh = std::pow(std::numbers::sqrt2, k) * std::tgamma(1.0 + 0.5 * k) *
                            (d2 * std::pow(std::abs(r), k) + d3);
    return moments.peakRate() * curve.damage(std::sqrt(m0)) * (exponential + rayleigh);
}

}  // namespace twinbench
