#include "core/quantity.h"

#include <array>
#include <cassert>
#include <charconv>
#include <cmath>

#include <fmt/format.h>

#include "core/blanks.h"
#include "core/unit_table.h"
#include "core/unit_text.h"

namespace twinbench {

namespace {

/// What the command line and the window show; docs/command_line.md promises the first ones.
constexpr std::array kDisplayUnits = {
    "mm", "mm^2", "mm^3", "kg", "s", "W", "W/m^2", "J", "N", "MPa", "Hz", "V", "A", "K",
    // mechanics
    "m/s", "m/s^2", "kg/m^3", "kg/s", "m^3/s", "N/m", "N/m^3", "kg*m^2", "mm^4", "Pa*s", "m^2/s",
    "1/m", "1/s^2",
    // heat
    "W/(m*K)", "W/(m^2*K)", "W/m^3", "W/K", "K/W", "m^2*K/W", "J/K", "J/kg", "J/(kg*K)", "1/K",
    "K/m", "K/s", "MPa/K",
    // electricity
    "C", "ohm", "ohm*m", "S", "S/m", "S/m^2", "F", "H", "T", "Wb", "V/m", "V/K", "A/mm^2",
    // cost
    "EUR", "EUR/kg", "EUR/J", "EUR/m^3"};

Error notANumber(std::string_view text) {
    return badInput("quantity.not_a_number", {}, "'{0}' is not a number with a unit.",
                    {std::string(text)},
                    text.find(',') != std::string_view::npos
                        ? "Use a decimal point, as in 0.5 mm."
                        : "Write a number and a unit, as in 45.1 degC or 5e-3 m.");
}

struct NumberAndRest {
    double number;
    std::string_view rest;
};

Result<NumberAndRest> splitNumber(std::string_view text) {
    std::string_view digits = text;
    if (digits.starts_with('+') && !digits.starts_with("+-")) {
        digits.remove_prefix(1);
    }
    double number = 0.0;
    const auto [end, status] =
        std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (status == std::errc::invalid_argument) {
        return fail(notANumber(text));
    }
    if (status == std::errc::result_out_of_range) {
        return fail(badInput("quantity.range", {}, "The number in '{0}' is out of range.",
                             {std::string(text)}, "Use a magnitude between 1e-307 and 1e307."));
    }
    if (!std::isfinite(number)) {  // from_chars reads "inf" and "nan"
        return fail(notANumber(text));
    }
    const auto length = static_cast<std::size_t>(end - digits.data());
    if (digits.substr(length).starts_with(',')) {
        return fail(notANumber(text));
    }
    return NumberAndRest{number, trimmed(digits.substr(length))};
}

}  // namespace

Result<Quantity> parseQuantity(std::string_view text) {
    const std::string ascii = asciiUnitText(text);
    const Result<NumberAndRest> split = splitNumber(trimmed(ascii));
    if (!split) {
        return fail(split.error());
    }
    if (split->rest.empty()) {
        return Quantity{split->number};
    }
    const Result<Unit> unit = parseUnit(split->rest);
    if (!unit) {
        return fail(unit.error());
    }
    const Quantity quantity{unit->toSi(split->number), unit->dimension,
                            unit->absoluteTemperature()};
    if (!std::isfinite(quantity.value)) {
        return fail(badInput("quantity.range", {}, "'{0}' is out of range.", {ascii},
                             "Use a smaller number."));
    }
    if (quantity.absoluteTemperature && quantity.value < 0.0) {
        return fail(badInput("quantity.below_absolute_zero", {}, "{0} is below absolute zero.",
                             {ascii}, "Temperatures start at -273.15 degC (-459.67 degF)."));
    }
    return quantity;
}

Unit displayUnit(const Dimension& dimension, bool absoluteTemperature) {
    if (dimension.isNone()) {
        return {"1", dimension};
    }
    if (absoluteTemperature && dimension == dimension::temperature()) {
        return knownUnit("degC");
    }
    static const std::vector<Unit> units = [] {
        std::vector<Unit> parsed;
        for (const char* text : kDisplayUnits) {
            parsed.push_back(knownUnit(text));
        }
        return parsed;
    }();
    for (const Unit& unit : units) {
        if (unit.dimension == dimension) {
            return unit;
        }
    }
    return {dimension.text(), dimension};
}

std::string formatQuantity(const Quantity& quantity, const Unit& unit, int digits) {
    assert(quantity.dimension == unit.dimension);
    // Adding 0.0 turns -0.0 into 0.0.
    const double value = unit.fromSi(quantity.value) + 0.0;
    // 16000 reads better than 1.6e+04.
    constexpr double kMostWithoutExponent = 1e7;
    const bool isWhole =
        std::abs(value) >= std::pow(10.0, digits) && std::abs(value) < kMostWithoutExponent;
    const std::string number =
        isWhole ? fmt::format("{:.0f}", value) : fmt::format("{:.{}g}", value, digits);
    return unit.symbol == "1" || unit.symbol.empty() ? number : number + " " + unit.symbol;
}

std::string formatQuantity(const Quantity& quantity, int digits) {
    return formatQuantity(quantity, displayUnit(quantity.dimension, quantity.absoluteTemperature),
                          digits);
}

}  // namespace twinbench
