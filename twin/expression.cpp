#include "twin/expression.h"

#include <algorithm>
#include <cmath>

#include "twin/expression_binding.h"
#include "twin/expression_parser.h"

namespace twinbench {

namespace {

bool hasVariable(const Expression::Node& root, std::string_view variables) {
    bool found = false;
    visitNodes(root, [&](const Expression::Node& node) {
        found |= node.kind == Expression::Node::Kind::Variable &&
                 variables.find(node.name) != std::string_view::npos;
    });
    return found;
}

Error notFinite(const std::string& text) {
    return badInput("expression.not_finite", {}, "'{0}' has no finite value.", {text},
                    "Look for a division by zero, a root or a logarithm of a negative number.");
}

bool isPlainName(const std::string& name) {
    return !name.empty() && !(name.front() >= '0' && name.front() <= '9') &&
           std::all_of(name.begin(), name.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                      c == '_';
           });
}

}  // namespace

void visitNodes(const Expression::Node& node,
                const std::function<void(const Expression::Node&)>& visitor) {
    visitor(node);
    for (const std::shared_ptr<const Expression::Node>& child : node.children) {
        visitNodes(*child, visitor);
    }
}

std::set<std::string> parameterNames(const Expression::Node& root) {
    std::set<std::string> result;
    visitNodes(root, [&](const Expression::Node& node) {
        if (node.kind == Expression::Node::Kind::Name) {
            result.insert(node.name);
        }
    });
    return result;
}

Checked<Expression> Expression::parse(std::string_view text) {
    Checked<std::shared_ptr<const Node>> root = parseExpression(text, ResultQueries::Forbidden);
    if (!root) {
        return fail(std::move(root.error()));
    }
    Expression expression;
    expression.text_ = text;
    expression.root_ = std::move(*root);
    return expression;
}

std::set<std::string> Expression::names() const { return parameterNames(*root_); }

bool Expression::dependsOnTime() const { return hasVariable(*root_, "t"); }

bool Expression::dependsOnPlace() const { return hasVariable(*root_, "xyz"); }

Result<Quantity> Expression::evaluate(const NameLookup& lookup) const {
    if (dependsOnTime() || dependsOnPlace()) {
        return fail(badInput("expression.not_constant", {},
                             "'{0}' depends on time or place, but one value is needed.", {text_},
                             "t, x, y and z can be used in loads and temperatures only."));
    }
    const Result<BoundExpression> bound = bindExpression(*root_, text_, lookup);
    if (!bound) {
        return fail(bound.error());
    }
    const Quantity quantity{bound->value({}, 0.0), bound->dimension, bound->absoluteTemperature};
    if (!std::isfinite(quantity.value)) {
        return fail(notFinite(text_));
    }
    return quantity;
}

Result<Expression::Field> Expression::bind(const NameLookup& lookup) const {
    Result<BoundExpression> bound = bindExpression(*root_, text_, lookup);
    if (!bound) {
        return fail(std::move(bound.error()));
    }
    if (bound->value.isConstant() && !std::isfinite(bound->value({}, 0.0))) {
        return fail(notFinite(text_));
    }
    return Field{bound->dimension, bound->absoluteTemperature, std::move(bound->value)};
}

std::optional<Error> parameterNameProblem(const std::string& name) {
    const auto taken = [&](const std::string& what) {
        return badInput("parameter.name", "parameter '" + name + "'",
                        "'{0}' is {1} and cannot be the name of a parameter.", {name, what},
                        "Choose another name, for example '" + name + "_1'.");
    };
    if (name.empty()) {
        return badInput("parameter.name", "parameter", "A parameter needs a name.");
    }
    if (isUnitSymbol(name)) {
        return taken("a unit symbol");
    }
    if (isExpressionVariable(name)) {
        return taken(name == "t" ? "the time" : "a coordinate");
    }
    if (name == "pi") {
        return taken("a number");
    }
    if (findExpressionFunction(name) != nullptr) {
        return taken("a function");
    }
    return std::nullopt;
}

std::string quotedName(const std::string& name) {
    if (isPlainName(name)) {
        return name;
    }
    std::string quoted = "'";
    for (const char c : name) {
        quoted += c == '\'' ? "''" : std::string(1, c);
    }
    return quoted + "'";
}

Result<double> siValue(const Quantity& quantity, const Dimension& wanted, bool absoluteTemperature,
                       const std::string& object) {
    const std::string unit = displayUnit(wanted, absoluteTemperature).symbol;
    if (quantity.dimension == wanted) {
        if (quantity.absoluteTemperature && !absoluteTemperature) {
            return fail(badInput("quantity.absolute_temperature", object,
                                 "{0} is an absolute temperature, but a difference is needed.",
                                 {formatQuantity(quantity)}, "Write it in K."));
        }
        return quantity.value;
    }
    if (quantity.dimension.isNone()) {
        return fail(badInput("quantity.bare_number", object,
                             "The number {0} has no unit, but {1} is needed.",
                             {formatQuantity(quantity), unit},
                             "Write for example " + formatQuantity(quantity) + " " + unit + "."));
    }
    if (wanted.isNone()) {
        return fail(badInput("quantity.dimension", object,
                             "{0} has a unit, but a plain number is needed.",
                             {formatQuantity(quantity)}));
    }
    return fail(badInput(
        "quantity.dimension", object, "{0} is a quantity in {1}, but one in {2} is needed.",
        {formatQuantity(quantity),
         displayUnit(quantity.dimension, quantity.absoluteTemperature).symbol, unit}));
}

}  // namespace twinbench
