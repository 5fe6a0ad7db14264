#include "core/unit_table.h"

#include <cassert>
#include <cmath>
#include <numbers>
#include <unordered_map>

namespace twinbench {

namespace {

/// A unit and the SI prefixes that it is used with.
struct UnitRow {
    const char* symbol;
    Dimension dimension;
    double factor;
    const char* prefixes = "";
    double offset = 0.0;
};

double prefixFactor(char prefix) {
    switch (prefix) {
        case 'p':
            return 1e-12;
        case 'n':
            return 1e-9;
        case 'u':
            return 1e-6;
        case 'm':
            return 1e-3;
        case 'c':
            return 1e-2;
        case 'd':
            return 1e-1;
        case 'h':
            return 1e2;
        case 'k':
            return 1e3;
        case 'M':
            return 1e6;
        case 'G':
            return 1e9;
        default:
            return NAN;
    }
}

// Exact by definition (NIST SP 811, appendix B): the international yard and pound of 1959, the
// standard acceleration of free fall, the standard atmosphere and the Celsius scale.
constexpr double kInch = 0.0254;
constexpr double kFoot = 0.3048;
constexpr double kMile = 1609.344;
constexpr double kPound = 0.45359237;
constexpr double kFreeFall = 9.80665;
constexpr double kPoundForce = kPound * kFreeFall;
constexpr double kAtmosphere = 101325.0;
constexpr double kFreezingPoint = 273.15;
constexpr double kFahrenheit = 5.0 / 9.0;
// Of the International Table: exactly 4186.8 J/(kg K) times one pound and one degree Fahrenheit.
constexpr double kBritishThermalUnit = 4186.8 * kPound * kFahrenheit;
constexpr double kMinute = 60.0;
constexpr double kHour = 3600.0;

std::vector<UnitRow> mechanicalUnits() {
    using namespace dimension;
    return {
        {"m", length(), 1.0, "numcdk"},
        {"in", length(), kInch},
        {"ft", length(), kFoot},
        {"mi", length(), kMile},
        {"l", volume(), 1e-3, "mc"},
        {"L", volume(), 1e-3, "m"},
        {"g", mass(), 1e-3, "umk"},
        {"t", mass(), 1e3},
        {"lb", mass(), kPound},
        {"s", time(), 1.0, "num"},
        {"min", time(), kMinute},
        {"h", time(), kHour},
        {"day", time(), 24.0 * kHour},
        {"Hz", time().power(-1), 1.0, "kMG"},
        // An angle by time, as torque times speed is power: 1 rpm = 2 pi / 60 rad/s.
        {"rpm", time().power(-1), 2.0 * std::numbers::pi / kMinute},
        {"mph", velocity(), kMile / kHour},
        {"N", force(), 1.0, "mkM"},
        {"lbf", force(), kPoundForce},
        {"Nm", energy(), 1.0, "mk"},
        {"Pa", pressure(), 1.0, "mhkMG"},
        {"bar", pressure(), 1e5, "m"},
        {"atm", pressure(), kAtmosphere},
        {"psi", pressure(), kPoundForce / (kInch * kInch)},
        {"ksi", pressure(), 1e3 * kPoundForce / (kInch * kInch)},
        {"J", energy(), 1.0, "umkMG"},
        {"Wh", energy(), kHour, "mkMG"},
        {"W", power(), 1.0, "numkMG"},
        {"Btu", energy(), kBritishThermalUnit},
        {"hp", power(), 550.0 * kFoot * kPoundForce},
        {"PS", power(), 75.0 * kFreeFall},
        // "g" is the gram.
        {"gn", acceleration(), kFreeFall},
    };
}

std::vector<UnitRow> otherUnits() {
    using namespace dimension;
    const Dimension charge = current() * time();
    const Dimension magneticFlux = voltage() * time();
    return {
        {"K", temperature(), 1.0, "m"},
        {"degC", temperature(), 1.0, "", kFreezingPoint},
        {"degR", temperature(), kFahrenheit},
        {"degF", temperature(), kFahrenheit, "", kFreezingPoint - 32.0 * kFahrenheit},
        {"A", current(), 1.0, "numk"},
        {"V", voltage(), 1.0, "numkM"},
        {"ohm", voltage() / current(), 1.0, "numkM"},
        {"S", current() / voltage(), 1.0, "umkM"},
        {"F", charge / voltage(), 1.0, "pnumk"},
        {"H", magneticFlux / current(), 1.0, "num"},
        {"T", magneticFlux / area(), 1.0, "m"},
        {"Wb", magneticFlux, 1.0, "m"},
        {"C", charge, 1.0, "umk"},
        {"Ah", charge, kHour, "mk"},
        {"rad", none(), 1.0, "m"},
        {"deg", none(), std::numbers::pi / 180.0},
        {"%", none(), 1e-2},
        {"ppm", none(), 1e-6},
        {"EUR", pricePerMass() * mass(), 1.0},
    };
}

struct UnitTable {
    UnitTable() {
        for (const auto& rows : {mechanicalUnits(), otherUnits()}) {
            for (const UnitRow& row : rows) {
                addWithPrefixes(row);
            }
        }
    }

    void addWithPrefixes(const UnitRow& row) {
        add({row.symbol, row.dimension, row.factor, row.offset});
        for (const char prefix : std::string_view(row.prefixes)) {
            add({prefix + std::string(row.symbol), row.dimension, prefixFactor(prefix) * row.factor,
                 0.0});
        }
    }

    void add(Unit unit) {
        symbols.push_back(unit.symbol);
        units.emplace(symbols.back(), std::move(unit));
    }

    std::vector<std::string> symbols;
    std::unordered_map<std::string, Unit> units;
};

const UnitTable& unitTable() {
    static const UnitTable table;
    return table;
}

}  // namespace

const Unit* findUnit(std::string_view symbol) {
    const auto& units = unitTable().units;
    const auto found = units.find(std::string(symbol));
    return found == units.end() ? nullptr : &found->second;
}

Unit knownUnit(std::string_view text) {
    Result<Unit> unit = parseUnit(text);
    assert(unit.has_value());
    return std::move(*unit);
}

const std::vector<std::string>& knownUnitSymbols() { return unitTable().symbols; }

}  // namespace twinbench
