#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "core/quantity.h"

namespace twinbench {

/// The families of units that numbers can be shown in.
enum class UnitSystem {
    Millimetre,  ///< mm, N, MPa, degC: what `displayUnit` without a system gives
    Si,          ///< m, N, Pa, degC
    Imperial,    ///< in, lbf, psi, degF, Btu/h
};

inline constexpr std::array kUnitSystems{UnitSystem::Millimetre, UnitSystem::Si,
                                         UnitSystem::Imperial};

/// The stable name of a system, for settings and options: "mm", "si", "imperial".
std::string_view unitSystemName(UnitSystem system);
/// The system of exactly this name.
std::optional<UnitSystem> unitSystemOf(std::string_view name);

/// The unit that a dimension is shown in; the only place that knows. Of the same dimension, with
/// its own zero (degC, degF) only for absolute temperatures. Dimensions that a system says nothing
/// of are shown as in `UnitSystem::Millimetre`.
Unit displayUnit(UnitSystem system, const Dimension& dimension, bool absoluteTemperature = false);

}  // namespace twinbench
