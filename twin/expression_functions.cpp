#include "twin/expression_functions.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include "twin/expression.h"
#include "twin/expression_time.h"

namespace twinbench {

namespace {

using Arguments = std::vector<BoundExpression>;
constexpr std::size_t kAnyCount = std::numeric_limits<std::size_t>::max();

Error argumentError(const std::string& name, std::size_t index, const std::string& wanted,
                    const BoundExpression& given, std::string advice = {}) {
    return badInput("expression.dimension", {}, "Argument {0} of '{1}' must be {2}, not {3}.",
                    {std::to_string(index + 1), name, wanted, describeType(given)},
                    std::move(advice));
}

std::optional<Error> needNumbers(const std::string& name, const Arguments& arguments) {
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        if (!arguments[i].dimension.isNone() || arguments[i].condition) {
            return argumentError(name, i, "a plain number", arguments[i],
                                 "Divide it by a quantity of its kind, as in sin(t / 60 s).");
        }
    }
    return std::nullopt;
}

std::optional<Error> needSameType(const std::string& name, const Arguments& arguments,
                                  std::size_t first) {
    for (std::size_t i = first + 1; i < arguments.size(); ++i) {
        if (!arguments[i].sameType(arguments[first])) {
            return argumentError(name, i, describeType(arguments[first]), arguments[i]);
        }
    }
    return std::nullopt;
}

/// A function of one plain number.
template <double (*function)(double)>
Result<BoundExpression> ofNumber(const std::string& name, const Arguments& arguments) {
    if (std::optional<Error> error = needNumbers(name, arguments)) {
        return fail(std::move(*error));
    }
    BoundExpression result;
    result.value = combine(arguments[0].value, function);
    return result;
}

/// Rounding: constant between the numbers offset + n.
template <double (*function)(double)>
Result<BoundExpression> ofSteps(const std::string& name, const Arguments& arguments,
                                double offset) {
    return ofNumber<function>(name, arguments).map([&](BoundExpression result) {
        result.value = result.value.withCourse(courseOfSteps(arguments[0].value, offset, 1.0, 0));
        return result;
    });
}

/// One of several quantities of one kind: which one changes where two of them are equal.
Result<BoundExpression> ofSameType(const std::string& name, const Arguments& arguments,
                                   double (*function)(double, double)) {
    if (std::optional<Error> error = needSameType(name, arguments, 0)) {
        return fail(std::move(*error));
    }
    BoundExpression result = arguments[0];
    for (std::size_t i = 1; i < arguments.size(); ++i) {
        const Coefficient& other = arguments[i].value;
        const Coefficient distance = difference(result.value, other);
        result.value = combine(result.value, other, function)
                           .withCourse(courseOfSwitch(distance, distance.timeCourse().degree()));
    }
    return result;
}

double sine(double a) { return std::sin(a); }
double cosine(double a) { return std::cos(a); }
double tangent(double a) { return std::tan(a); }
double arcSine(double a) { return std::asin(a); }
double arcCosine(double a) { return std::acos(a); }
double arcTangent(double a) { return std::atan(a); }
double exponential(double a) { return std::exp(a); }
double naturalLogarithm(double a) { return std::log(a); }
double decimalLogarithm(double a) { return std::log10(a); }
double down(double a) { return std::floor(a); }
double up(double a) { return std::ceil(a); }
double nearest(double a) { return std::round(a); }

Result<BoundExpression> roundDown(const std::string& name, const Arguments& arguments) {
    return ofSteps<down>(name, arguments, 0.0);
}

Result<BoundExpression> roundUp(const std::string& name, const Arguments& arguments) {
    return ofSteps<up>(name, arguments, 0.0);
}

Result<BoundExpression> roundNearest(const std::string& name, const Arguments& arguments) {
    return ofSteps<nearest>(name, arguments, 0.5);
}

Result<BoundExpression> minimum(const std::string& name, const Arguments& arguments) {
    return ofSameType(name, arguments, [](double a, double b) { return std::min(a, b); });
}

Result<BoundExpression> maximum(const std::string& name, const Arguments& arguments) {
    return ofSameType(name, arguments, [](double a, double b) { return std::max(a, b); });
}

/// The remainder that is never negative for a positive divisor, for periodic loads.
Result<BoundExpression> remainder(const std::string& name, const Arguments& arguments) {
    if (arguments[0].absoluteTemperature) {
        return fail(argumentError(name, 0, "a difference", arguments[0]));
    }
    if (std::optional<Error> error = needSameType(name, arguments, 0)) {
        return fail(std::move(*error));
    }
    const Coefficient& value = arguments[0].value;
    const Coefficient& period = arguments[1].value;
    BoundExpression result = arguments[0];
    result.value =
        combine(value, period, [](double a, double b) { return a - b * std::floor(a / b); });
    if (period.isConstant() && period({}, 0.0) != 0.0) {
        result.value = result.value.withCourse(
            courseOfSteps(value, 0.0, period({}, 0.0), value.timeCourse().degree()));
    }
    return result;
}

Result<BoundExpression> arcTangent2(const std::string& name, const Arguments& arguments) {
    if (std::optional<Error> error = needSameType(name, arguments, 0)) {
        return fail(std::move(*error));
    }
    BoundExpression result;
    result.value = combine(arguments[0].value, arguments[1].value,
                           [](double a, double b) { return std::atan2(a, b); });
    return result;
}

Result<BoundExpression> absolute(const std::string& name, const Arguments& arguments) {
    if (arguments[0].absoluteTemperature) {
        return fail(argumentError(name, 0, "a difference", arguments[0]));
    }
    BoundExpression result = arguments[0];
    const Coefficient& value = arguments[0].value;
    result.value = combine(value, [](double a) {
                       return std::abs(a);
                   }).withCourse(courseOfSwitch(value, value.timeCourse().degree()));
    return result;
}

Result<BoundExpression> squareRoot(const std::string& name, const Arguments& arguments) {
    BoundExpression result = arguments[0];
    for (std::int8_t& exponent : result.dimension.exponents) {
        if (exponent % 2 != 0 || result.absoluteTemperature) {
            return fail(argumentError(name, 0, "the square of a quantity", arguments[0]));
        }
        exponent = static_cast<std::int8_t>(exponent / 2);
    }
    result.value = combine(result.value, [](double a) { return std::sqrt(a); });
    return result;
}

Result<BoundExpression> power(const std::string&, const Arguments& arguments) {
    return applyOperator("^", arguments[0], arguments[1]);
}

Result<BoundExpression> choose(const std::string& name, const Arguments& arguments) {
    if (std::optional<Error> error = needSameType(name, arguments, 1)) {
        return fail(std::move(*error));
    }
    const Coefficient condition = arguments[0].value;
    const Coefficient yes = arguments[1].value;
    const Coefficient no = arguments[2].value;
    BoundExpression result = arguments[1];
    if (condition.isConstant()) {
        result.value = condition({}, 0.0) != 0.0 ? yes : no;
        return result;
    }
    result.value = Coefficient(
        [condition, yes, no](const Vec3& point, double time) {
            return condition(point, time) != 0.0 ? yes(point, time) : no(point, time);
        },
        courseOfSum(courseOfFunction(condition.timeCourse()),
                    courseOfSum(yes.timeCourse(), no.timeCourse())),
        condition.dependsOnPlace() || yes.dependsOnPlace() || no.dependsOnPlace());
    return result;
}

/// Points of a curve, ascending in x.
struct Curve {
    std::vector<double> x;
    std::vector<double> y;

    double at(double position) const {
        if (!(position > x.front())) {
            return std::isnan(position) ? position : y.front();
        }
        const auto next = std::upper_bound(x.begin(), x.end(), position);
        if (next == x.end()) {
            return y.back();
        }
        const auto i = static_cast<std::size_t>(next - x.begin());
        const double fraction = (position - x[i - 1]) / (x[i] - x[i - 1]);
        return y[i - 1] + fraction * (y[i] - y[i - 1]);
    }
};

std::optional<Error> checkTable(const std::string& name, const Arguments& arguments) {
    if (arguments.size() % 2 == 0) {
        return badInput("expression.arguments", {},
                        "'table' takes a position and pairs of position and value.", {},
                        "For example table(t, 0 s, 10 W, 60 s, 20 W).");
    }
    double last = -std::numeric_limits<double>::infinity();
    for (std::size_t i = 1; i < arguments.size(); ++i) {
        const BoundExpression& model = i % 2 == 1 ? arguments[0] : arguments[2];
        if (!arguments[i].sameType(model)) {
            return argumentError(name, i, describeType(model), arguments[i]);
        }
        if (!arguments[i].value.isConstant()) {
            return badInput("expression.table", {}, "The points of a table must be fixed values.");
        }
        if (i % 2 == 1) {
            const double position = arguments[i].value({}, 0.0);
            if (!(position > last)) {
                return badInput("expression.table", {},
                                "The positions of a table must ascend; argument {0} does not.",
                                {std::to_string(i + 1)});
            }
            last = position;
        }
    }
    return std::nullopt;
}

Result<BoundExpression> table(const std::string& name, const Arguments& arguments) {
    if (std::optional<Error> error = checkTable(name, arguments)) {
        return fail(std::move(*error));
    }
    Curve curve;
    for (std::size_t i = 1; i < arguments.size(); i += 2) {
        curve.x.push_back(arguments[i].value({}, 0.0));
        curve.y.push_back(arguments[i + 1].value({}, 0.0));
    }
    const Coefficient position = arguments[0].value;
    BoundExpression result = arguments[2];
    if (position.isConstant()) {
        result.value = curve.at(position({}, 0.0));
        return result;
    }
    const TimeCourse course = courseOfTable(position, curve.x);
    result.value =
        Coefficient([curve = std::move(curve), position](
                        const Vec3& point, double time) { return curve.at(position(point, time)); },
                    course, position.dependsOnPlace());
    return result;
}

const std::vector<ExpressionFunction>& functions() {
    static const std::vector<ExpressionFunction> list = {
        {"sin", "1 argument", 1, 1, ofNumber<sine>},
        {"cos", "1 argument", 1, 1, ofNumber<cosine>},
        {"tan", "1 argument", 1, 1, ofNumber<tangent>},
        {"asin", "1 argument", 1, 1, ofNumber<arcSine>},
        {"acos", "1 argument", 1, 1, ofNumber<arcCosine>},
        {"atan", "1 argument", 1, 1, ofNumber<arcTangent>},
        {"atan2", "2 arguments", 2, 2, arcTangent2},
        {"exp", "1 argument", 1, 1, ofNumber<exponential>},
        {"log", "1 argument", 1, 1, ofNumber<naturalLogarithm>},
        {"log10", "1 argument", 1, 1, ofNumber<decimalLogarithm>},
        {"floor", "1 argument", 1, 1, roundDown},
        {"ceil", "1 argument", 1, 1, roundUp},
        {"round", "1 argument", 1, 1, roundNearest},
        {"sqrt", "1 argument", 1, 1, squareRoot},
        {"abs", "1 argument", 1, 1, absolute},
        {"pow", "2 arguments", 2, 2, power},
        {"mod", "2 arguments", 2, 2, remainder},
        {"min", "at least 1 argument", 1, kAnyCount, minimum},
        {"max", "at least 1 argument", 1, kAnyCount, maximum},
        {"if", "3 arguments", 3, 3, choose},
        {"table", "at least 3 arguments", 3, kAnyCount, table},
    };
    return list;
}

}  // namespace

const ExpressionFunction* findExpressionFunction(std::string_view name) {
    const std::vector<ExpressionFunction>& list = functions();
    const auto found =
        std::find_if(list.begin(), list.end(),
                     [&](const ExpressionFunction& function) { return function.name == name; });
    return found == list.end() ? nullptr : &*found;
}

const std::vector<std::string>& expressionFunctionNames() {
    static const std::vector<std::string> names = [] {
        std::vector<std::string> result;
        for (const ExpressionFunction& function : functions()) {
            result.push_back(function.name);
        }
        return result;
    }();
    return names;
}

}  // namespace twinbench
