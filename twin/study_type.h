#pragma once

#include <string_view>

#include "core/quantity.h"

namespace twinbench {

/// Studies of temperatures; all others are of displacements.
inline bool isThermalStudy(std::string_view type) { return type.starts_with("thermal"); }

/// Whose stored fields hold a mode each, with its number (from 1) in place of a time.
inline constexpr std::string_view kModalStudy = "modal";

/// 1/s, shown in Hz.
inline Dimension frequencyDimension() { return dimension::time().power(-1); }

}  // namespace twinbench
