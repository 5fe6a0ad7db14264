#pragma once

#include <string>
#include <vector>

#include "core/error.h"

namespace twinbench {

/// The one-sided spectral density of an acceleration: straight between its points in doubly
/// logarithmic axes, as test standards draw it, and zero outside.
struct AccelerationSpectrum {
    std::vector<double> frequencies;  ///< Hz, positive, ascending; two or more
    std::vector<double> levels;       ///< (m/s^2)^2/Hz, positive, one per frequency

    double at(double frequency) const;
    /// The integral over all frequencies, (m/s^2)^2, in closed form.
    double meanSquare() const;
};

/// What is wrong with a spectrum, for messages about `object`; empty if nothing is.
Problems problemsOf(const AccelerationSpectrum& spectrum, const std::string& object);

}  // namespace twinbench
