#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/quantity.h"
#include "simulation/coefficient.h"

namespace twinbench {

/// A part of an expression with its names bound: what it measures, and its value over place and
/// time in SI units.
struct BoundExpression {
    Dimension dimension = {};
    bool absoluteTemperature = false;
    bool condition = false;  ///< the truth of a comparison: 1 or 0
    Coefficient value = {};

    bool sameType(const BoundExpression& other) const {
        return dimension == other.dimension && condition == other.condition &&
               absoluteTemperature == other.absoluteTemperature;
    }
};

/// A function that expressions can call.
struct ExpressionFunction {
    std::string name;
    std::string arguments;  ///< for messages: "2 arguments"
    std::size_t minimumCount = 1;
    std::size_t maximumCount = 1;
    /// Checks the types of the arguments and joins them. The error's template and advice are set;
    /// the caller adds what it is about.
    Result<BoundExpression> (*apply)(const std::string& name,
                                     const std::vector<BoundExpression>& arguments);

    bool acceptsCount(std::size_t count) const {
        return count >= minimumCount && count <= maximumCount;
    }
};

const ExpressionFunction* findExpressionFunction(std::string_view name);

/// `left` and `right` joined by + - * / ^ or a comparison, with the rules of dimensions and
/// temperatures.
Result<BoundExpression> applyOperator(const std::string& name, const BoundExpression& left,
                                      const BoundExpression& right);
Result<BoundExpression> applyNegation(const BoundExpression& operand);

/// "K (temperature difference)", "degC", "W/m^2": what something measures, for messages.
std::string describeType(const BoundExpression& value);

/// The function over one or two arguments as a coefficient; a number if all are numbers. Of how it
/// follows time only the breaks of the arguments are known.
Coefficient combine(const Coefficient& a, double (*function)(double));
Coefficient combine(const Coefficient& a, const Coefficient& b, double (*function)(double, double));
Coefficient difference(const Coefficient& a, const Coefficient& b);

}  // namespace twinbench
