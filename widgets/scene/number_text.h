#pragma once

#include <cmath>
#include <string>

#include <fmt/format.h>

namespace twinbench {

/// Of values at markers of a view.
inline constexpr int kMarkerDigits = 4;

/// A number with so many significant digits, zeros at the end included, so that one and the same
/// quantity looks alike wherever it stands: "53.40", "1.200e-07".
inline std::string numberText(double value, int digits) {
    if (value == 0.0) {
        return "0";
    }
    // A few places more read better than a power of ten.
    constexpr double kMostPlaces = 1e7;
    const double magnitude = std::abs(value);
    if (magnitude >= std::pow(10.0, digits) && magnitude < kMostPlaces) {
        return fmt::format("{:.0f}", value);
    }
    std::string text = fmt::format("{:#.{}g}", value, digits);
    if (!text.empty() && text.back() == '.') {
        text.pop_back();
    }
    return text;
}

}  // namespace twinbench
