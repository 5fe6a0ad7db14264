#include "core/unit_system.h"

#include <algorithm>
#include <span>
#include <vector>

#include "core/unit_table.h"

namespace twinbench {

namespace {

/// Where metres and pascals take the place of millimetres and megapascals.
constexpr std::array kSiUnits = {"m", "m^2", "m^3", "Pa", "m^4", "Pa/K", "A/m^2"};

/// Differences of temperatures are in degR, which is as large as degF but has its zero at the
/// absolute one.
constexpr std::array kImperialUnits = {
    "in", "in^2", "in^3", "lb", "lbf", "psi",
    // mechanics; energy and moment have one dimension
    "ft*lbf", "ft/s", "ft/s^2", "lb/in^3", "lb/s", "ft^3/s", "lbf/in", "lbf/in^3", "lb*in^2",
    "in^4", "psi*s", "in^2/s", "1/in",
    // heat
    "degR", "Btu/h", "Btu/(h*ft^2)", "Btu/(h*ft*degR)", "Btu/(h*ft^2*degR)", "Btu/(h*ft^3)",
    "Btu/(h*degR)", "h*degR/Btu", "h*ft^2*degR/Btu", "Btu/degR", "Btu/lb", "Btu/(lb*degR)",
    "1/degR", "degR/in", "degR/s", "psi/degR",
    // cost
    "EUR/lb", "EUR/in^3"};

std::vector<Unit> parsed(std::span<const char* const> texts) {
    std::vector<Unit> units;
    std::transform(texts.begin(), texts.end(), std::back_inserter(units), knownUnit);
    return units;
}

const std::vector<Unit>& unitsOf(UnitSystem system) {
    static const std::vector<Unit> si = parsed(kSiUnits);
    static const std::vector<Unit> imperial = parsed(kImperialUnits);
    static const std::vector<Unit> none;
    return system == UnitSystem::Si ? si : system == UnitSystem::Imperial ? imperial : none;
}

}  // namespace

std::string_view unitSystemName(UnitSystem system) {
    switch (system) {
        case UnitSystem::Millimetre:
            return "mm";
        case UnitSystem::Si:
            return "si";
        case UnitSystem::Imperial:
            return "imperial";
    }
    return {};
}

std::optional<UnitSystem> unitSystemOf(std::string_view name) {
    const auto found =
        std::find_if(kUnitSystems.begin(), kUnitSystems.end(),
                     [name](UnitSystem system) { return unitSystemName(system) == name; });
    return found != kUnitSystems.end() ? std::optional(*found) : std::nullopt;
}

Unit displayUnit(UnitSystem system, const Dimension& dimension, bool absoluteTemperature) {
    if (absoluteTemperature && dimension == dimension::temperature()) {
        return system == UnitSystem::Imperial ? knownUnit("degF")
                                              : displayUnit(dimension, absoluteTemperature);
    }
    const std::vector<Unit>& units = unitsOf(system);
    const auto found = std::find_if(units.begin(), units.end(), [&dimension](const Unit& unit) {
        return unit.dimension == dimension;
    });
    return found != units.end() ? *found : displayUnit(dimension);
}

}  // namespace twinbench
