#include "simulation/acceleration_spectrum.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

namespace twinbench {

namespace {

/// The exponent of the power law between two points.
double exponentOf(const AccelerationSpectrum& spectrum, std::size_t i) {
    return std::log(spectrum.levels[i + 1] / spectrum.levels[i]) /
           std::log(spectrum.frequencies[i + 1] / spectrum.frequencies[i]);
}

}  // namespace

double AccelerationSpectrum::at(double frequency) const {
    if (!(frequency >= frequencies.front() && frequency <= frequencies.back())) {
        return 0.0;
    }
    const auto after = std::ranges::upper_bound(frequencies, frequency);
    const auto i =
        std::min(static_cast<std::size_t>(after - frequencies.begin()), frequencies.size() - 1) - 1;
    return levels[i] * std::pow(frequency / frequencies[i], exponentOf(*this, i));
}

double AccelerationSpectrum::meanSquare() const {
    double sum = 0.0;
    for (std::size_t i = 0; i + 1 < frequencies.size(); ++i) {
        const double power = exponentOf(*this, i) + 1.0;
        const double ratio = std::log(frequencies[i + 1] / frequencies[i]);
        // (r^p - 1) / p, which is log r where p is 0.
        const double whole =
            std::abs(power * ratio) < 1e-9 ? ratio : std::expm1(power * ratio) / power;
        sum += levels[i] * frequencies[i] * whole;
    }
    return sum;
}

Problems problemsOf(const AccelerationSpectrum& spectrum, const std::string& object) {
    const auto& frequencies = spectrum.frequencies;
    if (frequencies.size() < 2 || frequencies.size() != spectrum.levels.size()) {
        return {
            badInput("spectrum.points", object, "The spectrum has {0} frequencies and {1} levels.",
                     {std::to_string(frequencies.size()), std::to_string(spectrum.levels.size())},
                     "Give two points at least, and a level for each frequency.")};
    }
    Problems problems;
    for (std::size_t i = 0; i < frequencies.size(); ++i) {
        const auto text = [](double value) { return fmt::format("{:.5g}", value); };
        if (!(frequencies[i] > 0.0) || !std::isfinite(frequencies[i])) {
            problems.push_back(badInput("spectrum.frequency", object,
                                        "The frequency {0} Hz is not greater than 0 Hz.",
                                        {text(frequencies[i])}));
        } else if (i > 0 && !(frequencies[i] > frequencies[i - 1])) {
            problems.push_back(badInput("spectrum.order", object,
                                        "The frequency {0} Hz does not follow {1} Hz.",
                                        {text(frequencies[i]), text(frequencies[i - 1])},
                                        "Give the frequencies in ascending order."));
        }
        if (!(spectrum.levels[i] > 0.0) || !std::isfinite(spectrum.levels[i])) {
            problems.push_back(badInput(
                "spectrum.level", object, "The level {0} (m/s^2)^2/Hz is not greater than 0.",
                {text(spectrum.levels[i])}, "End the spectrum where it has no level any more."));
        }
    }
    return problems;
}

}  // namespace twinbench
