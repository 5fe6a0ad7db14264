#include <cmath>
#include <cstdlib>

#include "twin/expression_functions.h"
#include "twin/expression_node.h"
#include "twin/expression_time.h"

namespace twinbench {

namespace {

Error typeError(const std::string& text, std::vector<std::string> arguments,
                std::string advice = {}) {
    return badInput("expression.dimension", {}, text, std::move(arguments), std::move(advice));
}

Error absoluteError(const std::string& what) {
    return badInput("expression.absolute_temperature", {}, "An absolute temperature cannot be {0}.",
                    {what},
                    "degC and degF are absolute; write differences in K, or subtract another "
                    "temperature first.");
}

Error unequal(const std::string& name, const BoundExpression& left, const BoundExpression& right) {
    return typeError("'{0}' joins {1} and {2}, which are not the same kind of quantity.",
                     {name, describeType(left), describeType(right)});
}

Result<BoundExpression> addOrSubtract(const std::string& name, const BoundExpression& left,
                                      const BoundExpression& right) {
    if (left.dimension != right.dimension) {
        return fail(unequal(name, left, right));
    }
    const bool subtracts = name == "-";
    if (right.absoluteTemperature && (left.absoluteTemperature != subtracts)) {
        return fail(absoluteError(subtracts ? "subtracted from a temperature difference"
                                            : "added to an absolute temperature"));
    }
    BoundExpression result;
    result.dimension = left.dimension;
    result.absoluteTemperature = left.absoluteTemperature != right.absoluteTemperature;
    result.value =
        subtracts ? difference(left.value, right.value)
                  : combine(left.value, right.value, [](double a, double b) {
                        return a + b;
                    }).withCourse(courseOfSum(left.value.timeCourse(), right.value.timeCourse()));
    return result;
}

Result<BoundExpression> multiplyOrDivide(const std::string& name, const BoundExpression& left,
                                         const BoundExpression& right) {
    const bool divides = name == "/";
    if (left.absoluteTemperature || right.absoluteTemperature) {
        return fail(absoluteError(divides ? "part of a quotient" : "part of a product"));
    }
    BoundExpression result;
    result.dimension =
        divides ? left.dimension / right.dimension : left.dimension * right.dimension;
    const TimeCourse& a = left.value.timeCourse();
    const TimeCourse& b = right.value.timeCourse();
    const Coefficient value =
        divides ? combine(left.value, right.value, [](double x, double y) { return x / y; })
                : combine(left.value, right.value, [](double x, double y) { return x * y; });
    result.value = value.withCourse(divides ? courseOfQuotient(a, b) : courseOfProduct(a, b));
    return result;
}

Result<BoundExpression> raise(const BoundExpression& base, const BoundExpression& exponent) {
    if (!exponent.dimension.isNone()) {
        return fail(
            typeError("An exponent must be a plain number, not {0}.", {describeType(exponent)}));
    }
    if (base.absoluteTemperature) {
        return fail(absoluteError("raised to a power"));
    }
    BoundExpression result;
    if (!base.dimension.isNone()) {
        // Beyond ten the dimension means nothing any more.
        const double power = exponent.value.isConstant() ? exponent.value({}, 0.0) : NAN;
        if (!(std::abs(power) <= 10.0) || power != std::round(power)) {
            return fail(typeError("{0} can be raised to a fixed whole power only.",
                                  {describeType(base)}, "Take a square root with sqrt()."));
        }
        result.dimension = base.dimension.power(static_cast<int>(power));
    }
    result.value = combine(base.value, exponent.value, [](double a, double b) {
                       return std::pow(a, b);
                   }).withCourse(courseOfPower(base.value.timeCourse(), exponent.value));
    return result;
}

using Compare = double (*)(double, double);

Compare comparison(const std::string& name) {
    if (name == "<") {
        return [](double a, double b) { return a < b ? 1.0 : 0.0; };
    }
    if (name == "<=") {
        return [](double a, double b) { return a <= b ? 1.0 : 0.0; };
    }
    if (name == ">") {
        return [](double a, double b) { return a > b ? 1.0 : 0.0; };
    }
    if (name == ">=") {
        return [](double a, double b) { return a >= b ? 1.0 : 0.0; };
    }
    if (name == "==") {
        return [](double a, double b) { return a == b ? 1.0 : 0.0; };
    }
    return [](double a, double b) { return a != b ? 1.0 : 0.0; };
}

/// A temperature in K next to an absolute one is taken as absolute here.
Result<BoundExpression> compare(const std::string& name, const BoundExpression& left,
                                const BoundExpression& right) {
    if (left.dimension != right.dimension) {
        return fail(unequal(name, left, right));
    }
    BoundExpression result;
    result.condition = true;
    result.value = combine(left.value, right.value, comparison(name))
                       .withCourse(courseOfSwitch(difference(left.value, right.value), 0));
    return result;
}

}  // namespace

bool isExpressionVariable(std::string_view name) {
    return name == "t" || name == "x" || name == "y" || name == "z";
}

bool isComparison(std::string_view operatorName) {
    return operatorName == "<" || operatorName == "<=" || operatorName == ">" ||
           operatorName == ">=" || operatorName == "==" || operatorName == "!=";
}

std::string describeType(const BoundExpression& value) {
    if (value.condition) {
        return "a comparison";
    }
    if (value.dimension.isNone()) {
        return "a plain number";
    }
    if (value.dimension == dimension::temperature()) {
        return value.absoluteTemperature ? "an absolute temperature" : "a temperature difference";
    }
    return "a quantity in " + displayUnit(value.dimension).symbol;
}

Coefficient combine(const Coefficient& a, double (*function)(double)) {
    if (a.isConstant()) {
        return {function(a({}, 0.0))};
    }
    return {[a, function](const Vec3& point, double time) { return function(a(point, time)); },
            courseOfFunction(a.timeCourse()), a.dependsOnPlace()};
}

Coefficient combine(const Coefficient& a, const Coefficient& b,
                    double (*function)(double, double)) {
    if (a.isConstant() && b.isConstant()) {
        return {function(a({}, 0.0), b({}, 0.0))};
    }
    return {[a, b, function](const Vec3& point, double time) {
                return function(a(point, time), b(point, time));
            },
            courseOfFunction(courseOfProduct(a.timeCourse(), b.timeCourse())),
            a.dependsOnPlace() || b.dependsOnPlace()};
}

Coefficient difference(const Coefficient& a, const Coefficient& b) {
    return combine(a, b, [](double x, double y) { return x - y; })
        .withCourse(courseOfSum(a.timeCourse(), b.timeCourse()));
}

Result<BoundExpression> applyOperator(const std::string& name, const BoundExpression& left,
                                      const BoundExpression& right) {
    if (isComparison(name)) {
        return compare(name, left, right);
    }
    if (name == "+" || name == "-") {
        return addOrSubtract(name, left, right);
    }
    return name == "^" ? raise(left, right) : multiplyOrDivide(name, left, right);
}

Result<BoundExpression> applyNegation(const BoundExpression& operand) {
    if (operand.absoluteTemperature) {
        return fail(absoluteError("negated"));
    }
    BoundExpression result;
    result.dimension = operand.dimension;
    result.value =
        combine(operand.value, [](double a) { return -a; }).withCourse(operand.value.timeCourse());
    return result;
}

}  // namespace twinbench
