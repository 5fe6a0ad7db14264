#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/nearest_word.h"
#include "core/result.h"

namespace twinbench {

/// Exponents of the SI base units: kg, m, s, A, K, plus the currency unit of prices (EUR).
/// Angles are dimensionless; exponents beyond the range of their type stay at its ends.
struct Dimension {
    enum Base { Mass, Length, Time, Current, Temperature, Currency, Count };
    std::array<std::int8_t, Count> exponents{};

    bool isNone() const { return *this == Dimension{}; }
    friend Dimension operator*(const Dimension& a, const Dimension& b);
    friend Dimension operator/(const Dimension& a, const Dimension& b);
    friend auto operator<=>(const Dimension&, const Dimension&) = default;
    /// n-th power.
    Dimension power(int n) const;
    /// In base units: "kg*m/s^2"; "1" without dimension.
    std::string text() const;
};

/// The dimensions that the program speaks of by name.
namespace dimension {
Dimension none();
Dimension length();
Dimension area();
Dimension volume();
Dimension mass();
Dimension time();
Dimension temperature();
Dimension current();
Dimension voltage();
Dimension force();
Dimension energy();
Dimension power();
Dimension pressure();
Dimension density();
Dimension velocity();
Dimension acceleration();
Dimension specificHeat();
Dimension thermalConductivity();
Dimension heatTransferCoefficient();
Dimension heatFlux();
Dimension powerDensity();
Dimension thermalExpansion();
Dimension electricalConductivity();
Dimension pricePerMass();
}  // namespace dimension

/// A number in SI base units with its dimension. A temperature is absolute when it was given on a
/// scale with its own zero (degC, degF); K is a difference, or absolute where a temperature is
/// asked for.
struct Quantity {
    double value = 0.0;
    Dimension dimension = {};
    bool absoluteTemperature = false;

    friend bool operator==(const Quantity&, const Quantity&) = default;
};

/// One unit symbol: si = factor * number + offset.
struct Unit {
    std::string symbol;
    Dimension dimension = {};
    double factor = 1.0;
    double offset = 0.0;  ///< only degC and degF
    bool absoluteTemperature() const { return offset != 0.0; }
    double toSi(double number) const { return factor * number + offset; }
    double fromSi(double si) const { return (si - offset) / factor; }
};

/// A unit expression such as "W/(m*K)", "kg/m^3", "mm" or "degC". Factors join by `*`, `/` and
/// parentheses, powers by `^`; a scale with a zero of its own stands alone. Errors are of kind
/// BadInput (code unit.unknown) and name the nearest known symbol.
Result<Unit> parseUnit(std::string_view text);
/// True if `symbol` alone (no operators) is a known unit.
bool isUnitSymbol(std::string_view symbol);
/// Every known symbol, for completion and documentation.
std::vector<std::string> unitSymbols();
/// A literal: number, blanks, unit: "45.1 degC", "5e-3 m". A bare number is dimensionless.
Result<Quantity> parseQuantity(std::string_view text);

/// The unit that the command line and the window show for a dimension: mm, mm^2, degC (K for
/// differences), MPa, N, W, ... (see docs/command_line.md); base units where none is set.
Unit displayUnit(const Dimension& dimension, bool absoluteTemperature = false);
/// "45.1 degC": at most `digits` significant digits, decimal point whatever the locale.
std::string formatQuantity(const Quantity& quantity, const Unit& unit, int digits = 6);
std::string formatQuantity(const Quantity& quantity, int digits = 6);

}  // namespace twinbench
