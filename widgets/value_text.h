#pragma once

#include <QString>
#include <optional>

#include "core/unit_system.h"
#include "twin/parameter_descriptor.h"
#include "twin/system_model.h"

namespace twinbench {

/// A value of the spec as one line for editing: strings without quotes, lists of
/// quantities separated by commas and of names by semicolons, overrides as "name = value; ...", a
/// rotation as "90 deg about 0, 0, 1", other objects as JSON. Quantities have their units as print
/// has them ("W/(m²·K)"); numbers of places, directions and rotations have 9 digits at most.
QString valueToText(const Json& value, ValueKind kind);
/// The other way round, guided by the kind of the parameter: a quantity stays text with units in
/// plain ASCII; text that begins like a JSON list or object becomes that.
Json textToValue(const QString& text, ValueKind kind);

/// What was typed over a stored value of this kind, with the numbers that still read as they were
/// shown put back to all their digits.
Json keepingDigits(const Json& stored, Json typed, ValueKind kind);

/// A text with units as print has them: "950 W/(m^2*K)" -> "950 W/(m²·K)".
QString printedUnits(const std::string& text);
/// A number in the unit that a system shows it in: "1845 mm²".
QString printedQuantity(const Quantity& quantity, UnitSystem units, int digits = 5);
/// A typed value in SI: with a unit of the same dimension, or a bare number in this one. None of
/// what is neither.
std::optional<double> typedValue(const QString& text, const Unit& bare);
/// What a property of materials is called: "Young's modulus" for "youngs_modulus".
QString propertyLabel(const std::string& key);
/// "1 face", "12 faces": `one` and `many` hold %1 for the number.
QString counted(int count, const QString& one, const QString& many);

}  // namespace twinbench
