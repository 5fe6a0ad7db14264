#include "twin/value_reader.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include <fmt/format.h>

#include "core/unit_system.h"
#include "geometry/rotation.h"
#include "twin/problem_list.h"
#include "twin/time_table.h"

namespace twinbench {

namespace {

Problems one(Error problem) { return {std::move(problem)}; }

Problems wrongType(const std::string& object, const std::string& wanted,
                   const std::string& advice) {
    return one(badInput("value.type", object, "The value must be {0}.", {wanted}, advice));
}

/// A number as such or as text. An angle is a plain number too, once its unit is read.
bool isBareNumber(const Json& value) {
    if (!value.is_string()) {
        return value.is_number();
    }
    const std::string& text = value.get_ref<const std::string&>();
    double number = 0.0;
    const auto [end, status] = std::from_chars(text.data(), text.data() + text.size(), number);
    return status == std::errc() && end == text.data() + text.size();
}

/// Units that a value of this dimension is usually written in, the displayed ones first: "mm, m,
/// in, um".
std::string fittingUnits(const ParameterDescriptor& descriptor) {
    static constexpr std::array kUsual = {
        "um", "g",   "t",   "min", "h", "ms",  "kW",  "mW",     "kJ",     "Wh",         "kN",
        "Pa", "kPa", "bar", "GPa", "K", "rad", "deg", "g/cm^3", "W/cm^2", "W/(cm^2*K)", "kg/m^3"};
    constexpr std::size_t kMost = 4;
    std::vector<std::string> symbols;
    const auto add = [&](const std::string& symbol) {
        if (symbols.size() < kMost && std::ranges::find(symbols, symbol) == symbols.end()) {
            symbols.push_back(symbol);
        }
    };
    for (const UnitSystem system : kUnitSystems) {
        add(displayUnit(system, descriptor.dimension, descriptor.absoluteTemperature).symbol);
    }
    for (const char* usual : kUsual) {
        if (const auto unit = parseUnit(usual); unit && unit->dimension == descriptor.dimension) {
            add(usual);
        }
    }
    return fmt::format("{}", fmt::join(symbols, ", "));
}

/// The unit as it was typed behind a number; of what is computed, that of the outcome.
std::string typedUnit(const std::string& text, const Quantity& value) {
    double number = 0.0;
    const auto [end, status] = std::from_chars(text.data(), text.data() + text.size(), number);
    const std::string_view rest(end, static_cast<std::size_t>(text.data() + text.size() - end));
    const auto begin = rest.find_first_not_of(' ');
    if (status == std::errc() && begin != std::string_view::npos && parseQuantity(text)) {
        return std::string(rest.substr(begin, rest.find_last_not_of(' ') + 1 - begin));
    }
    return displayUnit(value.dimension, value.absoluteTemperature).symbol;
}

/// The value in SI units; a unit that does not fit is told as it was typed, with those that do.
Result<double> fittingValue(const Quantity& value, const Expression& expression,
                            const ParameterDescriptor& descriptor, const std::string& object) {
    auto si = siValue(value, descriptor.dimension, descriptor.absoluteTemperature, object);
    const bool isOther = !si && !value.dimension.isNone() && !descriptor.dimension.isNone() &&
                         value.dimension != descriptor.dimension;
    if (!isOther) {
        return si;
    }
    return fail(badInput("quantity.dimension", object,
                         "'{0}' is in {1}, but {2} needs a unit such as {3}.",
                         {expression.text(), typedUnit(expression.text(), value), descriptor.label,
                          fittingUnits(descriptor)}));
}

std::string element(const std::string& object, std::size_t index) {
    return object + " [" + std::to_string(index + 1) + "]";
}

}  // namespace

std::optional<Error> rangeProblem(double si, const ParameterDescriptor& descriptor,
                                  const std::string& object) {
    const bool tooSmall =
        descriptor.minimumExclusive ? !(si > descriptor.minimum) : !(si >= descriptor.minimum);
    const bool tooLarge =
        descriptor.maximumExclusive ? !(si < descriptor.maximum) : !(si <= descriptor.maximum);
    if (!tooSmall && !tooLarge) {
        return std::nullopt;
    }
    return badInput("value.range", object, "{0} is out of range: {1} must be {2}.",
                    {formatQuantity({si, descriptor.dimension, descriptor.absoluteTemperature}),
                     descriptor.label, rangeText(descriptor)});
}

Checked<Expression> readExpression(const Json& value, const std::string& object) {
    if (!value.is_string() && !value.is_number()) {
        return fail(wrongType(object, "a quantity or an expression",
                              "Write a text such as \"5 mm\" or \"2 * cell_loss\"."));
    }
    Checked<Expression> expression =
        Expression::parse(value.is_string() ? value.get<std::string>() : value.dump());
    if (!expression) {
        for (Error& problem : expression.error()) {
            problem.object = object;
        }
    }
    return expression;
}

ValueReader::ValueReader(const ParameterValues& parameters)
    : lookup_([&parameters](const std::string& name) -> std::optional<Quantity> {
          const auto found = parameters.find(name);
          return found == parameters.end() ? std::nullopt : std::optional(found->second);
      }) {}

Checked<double> ValueReader::quantity(const Json& value, const ParameterDescriptor& descriptor,
                                      const std::string& object) const {
    const Checked<Expression> expression = readExpression(value, object);
    if (!expression) {
        return fail(expression.error());
    }
    Result<Quantity> quantity = expression->evaluate(lookup_);
    if (!quantity) {
        quantity.error().object = object;
        return fail(one(quantity.error()));
    }
    const Result<double> si = fittingValue(*quantity, *expression, descriptor, object);
    if (!si) {
        return fail(one(si.error()));
    }
    if (std::optional<Error> problem = rangeProblem(*si, descriptor, object)) {
        return fail(one(std::move(*problem)));
    }
    return *si;
}

Checked<Coefficient> ValueReader::field(const Json& value, const ParameterDescriptor& descriptor,
                                        const std::string& object) const {
    if (isTimeTable(value)) {
        auto table = fieldOf(value, object);
        return table ? Checked<Coefficient>(std::move(*table)) : fail(one(table.error()));
    }
    const Checked<Expression> expression = readExpression(value, object);
    if (!expression) {
        return fail(expression.error());
    }
    if (!expression->dependsOnTime() && !expression->dependsOnPlace()) {
        return quantity(value, descriptor, object).map([](double si) { return Coefficient(si); });
    }
    Result<Expression::Field> field = expression->bind(lookup_);
    if (!field) {
        field.error().object = object;
        return fail(one(field.error()));
    }
    // The value is not known yet: the dimension is checked with a zero.
    const Result<double> checked = fittingValue({0.0, field->dimension, field->absoluteTemperature},
                                                *expression, descriptor, object);
    if (!checked) {
        return fail(one(checked.error()));
    }
    return field->value;
}

Checked<VectorCoefficient> ValueReader::fieldVector(const Json& value,
                                                    const ParameterDescriptor& descriptor,
                                                    const std::string& object) const {
    if (!value.is_array() || value.size() != 3) {
        return fail(
            wrongType(object, "three quantities", "Write [\"x\", \"y\", \"z\"] with units."));
    }
    std::array<Coefficient, 3> components;
    Problems problems;
    for (std::size_t axis = 0; axis < components.size(); ++axis) {
        if (value[axis].is_object()) {
            problems.push_back(badInput("value.type", element(object, axis),
                                        "Columns of a file cannot be a component of a vector."));
            continue;
        }
        components[axis] = takeOr(field(value[axis], descriptor, element(object, axis)), problems);
    }
    if (!problems.empty()) {
        return fail(std::move(problems));
    }
    return VectorCoefficient(std::move(components));
}

Checked<Vec3> ValueReader::vector(const Json& value, const ParameterDescriptor& descriptor,
                                  const std::string& object) const {
    if (!value.is_array() || value.size() != 3) {
        return fail(
            wrongType(object, "three quantities", "Write [\"x\", \"y\", \"z\"] with units."));
    }
    Vec3 result;
    Problems problems;
    for (int axis = 0; axis < 3; ++axis) {
        const auto index = static_cast<std::size_t>(axis);
        result[axis] = takeOr(quantity(value[index], descriptor, element(object, index)), problems);
    }
    if (!problems.empty()) {
        return fail(std::move(problems));
    }
    return result;
}

Checked<Vec3> ValueReader::quantityOrThree(const Json& value, const ParameterDescriptor& descriptor,
                                           const std::string& object) const {
    if (value.is_array()) {
        return vector(value, descriptor, object);
    }
    return quantity(value, descriptor, object).map([](double si) { return Vec3{si, si, si}; });
}

Checked<std::vector<double>> ValueReader::quantities(const Json& value,
                                                     const ParameterDescriptor& descriptor,
                                                     const std::string& object) const {
    if (!value.is_array() || value.empty()) {
        return fail(wrongType(object, "a list of quantities", "Write [\"10 s\", \"20 s\"]."));
    }
    std::vector<double> result;
    Problems problems;
    for (std::size_t i = 0; i < value.size(); ++i) {
        result.push_back(takeOr(quantity(value[i], descriptor, element(object, i)), problems));
    }
    if (!problems.empty()) {
        return fail(std::move(problems));
    }
    return result;
}

Checked<Vec3> ValueReader::place(const Json& value, const std::string& object) const {
    if (!value.is_array() || value.size() != 3) {
        return fail(wrongType(object, "a point of three coordinates",
                              "Write [x, y, z] in millimetres, or with units."));
    }
    static const ParameterDescriptor coordinate = {.label = "Coordinate",
                                                   .dimension = dimension::length()};
    constexpr double kMetresPerMillimetre = 1e-3;
    Vec3 result;
    Problems problems;
    for (int axis = 0; axis < 3; ++axis) {
        const Json& item = value[static_cast<std::size_t>(axis)];
        result[axis] = item.is_number()
                           ? kMetresPerMillimetre * item.get<double>()
                           : takeOr(quantity(item, coordinate,
                                             element(object, static_cast<std::size_t>(axis))),
                                    problems);
    }
    if (!problems.empty()) {
        return fail(std::move(problems));
    }
    return result;
}

Checked<Mat3> ValueReader::rotation(const Json& value, const std::string& object) const {
    if (!value.is_object() || !value.contains("axis") || !value.contains("angle") ||
        value.size() != 2) {
        return fail(wrongType(object, "an axis and an angle",
                              "Write {\"axis\": [0, 0, 1], \"angle\": \"90 deg\"}."));
    }
    static const ParameterDescriptor angleDescriptor = {.label = "Angle"};
    Problems problems;
    const Vec3 axis = takeOr(readDirection(value["axis"], object + ", axis"), problems);
    const double angle =
        takeOr(quantity(value["angle"], angleDescriptor, object + ", angle"), problems);
    if (isBareNumber(value["angle"])) {
        problems.push_back(badInput("quantity.bare_number", object + ", angle",
                                    "The number {0} has no unit, but an angle is needed.",
                                    {value["angle"].dump()}, "Write for example \"90 deg\"."));
    }
    if (!problems.empty()) {
        return fail(std::move(problems));
    }
    return rotationAbout(axis, angle);
}

Checked<Vec3> readDirection(const Json& value, const std::string& object) {
    Vec3 result;
    bool valid = value.is_array() && value.size() == 3;
    for (int axis = 0; valid && axis < 3; ++axis) {
        const Json& item = value[static_cast<std::size_t>(axis)];
        valid = item.is_number();
        result[axis] = valid ? item.get<double>() : 0.0;
    }
    if (!valid || !(norm(result) > 0.0)) {
        return fail(wrongType(object, "a direction: three numbers that are not all zero",
                              "Write for example [0, 0, 1]."));
    }
    return normalized(result);
}

Checked<std::array<Vec3, 3>> readAxes(const Json& value, const std::string& object) {
    if (!value.is_array() || value.size() != 2) {
        return fail(wrongType(object, "two directions", "Write [[1, 0, 0], [0, 1, 0]]."));
    }
    Problems problems;
    const Vec3 first = takeOr(readDirection(value[0], element(object, 0)), problems);
    const Vec3 second = takeOr(readDirection(value[1], element(object, 1)), problems);
    if (!problems.empty()) {
        return fail(std::move(problems));
    }
    const Vec3 third = cross(first, second);
    constexpr double kParallel = 1e-6;
    if (norm(third) < kParallel) {
        return fail(wrongType(object, "two directions that are not parallel",
                              "Write [[1, 0, 0], [0, 1, 0]]."));
    }
    const Vec3 unitThird = normalized(third);
    return std::array<Vec3, 3>{first, cross(unitThird, first), unitThird};
}

Checked<std::vector<std::string>> readTextList(const Json& value, const std::string& object) {
    if (value.is_string()) {
        return std::vector<std::string>{value.get<std::string>()};
    }
    std::vector<std::string> result;
    bool valid = value.is_array();
    for (std::size_t i = 0; valid && i < value.size(); ++i) {
        valid = value[i].is_string();
        result.push_back(valid ? value[i].get<std::string>() : "");
    }
    if (!valid) {
        return fail(wrongType(object, "a text or a list of texts", ""));
    }
    return result;
}

}  // namespace twinbench
