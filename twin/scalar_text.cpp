#include "twin/scalar_text.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "core/unit_table.h"

namespace twinbench {

namespace {

/// The place of the first digit: 0 of 3.2, 2 of 101.4, -1 of 0.5.
int placeOf(double value) {
    return value == 0.0 ? 0 : static_cast<int>(std::floor(std::log10(std::abs(value))));
}

}  // namespace

Unit shownUnit(const ScalarResult& scalar, UnitSystem system) {
    if (scalar.name.starts_with("rms_base_moment")) {
        return knownUnit("Nm");  // its dimension is that of an energy, too
    }
    // Tests of vibration last hours.
    return scalar.name == kEnergyErrorScalar ? knownUnit("%")
           : scalar.name == "min_fatigue_life"
               ? knownUnit("h")
               : displayUnit(system, scalar.dimension, scalar.absoluteTemperature);
}

Unit shownUnit(const FieldInfo& field, UnitSystem system) {
    return field.name == "fatigue_life"
               ? knownUnit("h")
               : displayUnit(system, field.dimension, field.absoluteTemperature);
}

std::string bandedText(double value, double band, int digits, const std::string& sign) {
    constexpr int kMostDecimals = 6;
    constexpr int kMostPlaces = 7;
    constexpr double kRounding = 1e-9;
    if (band < kRounding * std::abs(value)) {
        band = 0.0;  // what sums of rounded numbers leave is no estimate
    }
    const int ofValue = std::max(0, digits - 1 - placeOf(value));
    const int ofBand = band > 0.0 ? std::max(0, 1 - placeOf(band)) : ofValue;
    const int decimals = std::min(ofBand, ofValue);
    if (decimals > kMostDecimals || std::max(placeOf(value), placeOf(band)) > kMostPlaces) {
        return fmt::format("{:.{}g}{}{:.2g}", value, digits, sign, band);
    }
    return ofBand > ofValue
               ? fmt::format("{:.{}f}{}{:.2g}", value, decimals, sign, band)
               : fmt::format("{:.{}f}{}{:.{}f}", value, decimals, sign, band, decimals);
}

}  // namespace twinbench
