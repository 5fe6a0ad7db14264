#pragma once

#include <string_view>

#include "core/quantity.h"

namespace twinbench {

/// Studies of temperatures; all others are of displacements.
inline bool isThermalStudy(std::string_view type) { return type.starts_with("thermal"); }

/// Whose stored fields hold a mode each, with its number (from 1) in place of a time, see
/// isModeStudy.
inline constexpr std::string_view kModalStudy = "modal";
inline constexpr std::string_view kBucklingStudy = "buckling";
inline constexpr std::string_view kRandomVibrationStudy = "random_vibration";

/// Studies whose displacement is a shape without a size, one for each mode.
inline bool isModeStudy(std::string_view type) {
    return type == kModalStudy || type == kBucklingStudy;
}

/// 1/s, shown in Hz.
inline Dimension frequencyDimension() { return dimension::time().power(-1); }

/// Of spectral densities of an acceleration: (m/s^2)^2/Hz.
inline Dimension spectrumDimension() {
    return dimension::acceleration() * dimension::acceleration() * dimension::time();
}

}  // namespace twinbench
