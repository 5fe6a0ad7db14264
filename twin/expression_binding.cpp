#include "twin/expression_binding.h"

namespace twinbench {

namespace {

BoundExpression constant(const Quantity& quantity) {
    return {.dimension = quantity.dimension,
            .absoluteTemperature = quantity.absoluteTemperature,
            .value = quantity.value};
}

BoundExpression variable(const std::string& name) {
    BoundExpression result;
    if (name == "t") {
        result.dimension = dimension::time();
        result.value = Coefficient([](const Vec3&, double time) { return time; },
                                   TimeCourse::polynomial(1), false);
        return result;
    }
    const int axis = name == "x" ? 0 : name == "y" ? 1 : 2;
    result.dimension = dimension::length();
    result.value = Coefficient([axis](const Vec3& point, double) { return point[axis]; }, {}, true);
    return result;
}

class Binder {
public:
    Binder(const std::string& text, const NameLookup& names, const QueryLookup& queries)
        : text_(text), names_(names), queries_(queries) {}

    Result<BoundExpression> bind(const Expression::Node& node) const {
        using Kind = Expression::Node::Kind;
        switch (node.kind) {
            case Kind::Constant:
                return constant(node.constant);
            case Kind::Name:
                return parameter(node.name);
            case Kind::Variable:
                return variable(node.name);
            case Kind::Query:
                return query(node.query);
            case Kind::Negate:
            case Kind::Operator:
            case Kind::Call:
                return operation(node);
        }
        return constant({});
    }

private:
    Result<BoundExpression> parameter(const std::string& name) const {
        if (const std::optional<Quantity> value = names_ ? names_(name) : std::nullopt) {
            return constant(*value);
        }
        return fail(badInput("expression.unknown_name", {},
                             "The parameter '{0}' in '{1}' does not exist.", {name, text_}));
    }

    Result<BoundExpression> query(const ResultQuery& query) const {
        if (!queries_) {
            return fail(
                badInput("expression.query", {}, "Results can be asked for in requirements only."));
        }
        return queries_(query).map(constant);
    }

    Result<BoundExpression> operation(const Expression::Node& node) const {
        std::vector<BoundExpression> operands;
        for (const std::shared_ptr<const Expression::Node>& child : node.children) {
            Result<BoundExpression> operand = bind(*child);
            if (!operand) {
                return operand;
            }
            operands.push_back(std::move(*operand));
        }
        Result<BoundExpression> result = apply(node, operands);
        if (!result) {
            result.error().advice =
                "It is part of '" + text_ + "'." +
                (result.error().advice.empty() ? "" : " " + result.error().advice);
        }
        return result;
    }

    static Result<BoundExpression> apply(const Expression::Node& node,
                                         const std::vector<BoundExpression>& operands) {
        if (node.kind == Expression::Node::Kind::Negate) {
            return applyNegation(operands[0]);
        }
        if (node.kind == Expression::Node::Kind::Operator) {
            return applyOperator(node.name, operands[0], operands[1]);
        }
        return findExpressionFunction(node.name)->apply(node.name, operands);
    }

    const std::string& text_;
    const NameLookup& names_;
    const QueryLookup& queries_;
};

}  // namespace

Result<BoundExpression> bindExpression(const Expression::Node& node, const std::string& text,
                                       const NameLookup& names, const QueryLookup& queries) {
    return Binder(text, names, queries).bind(node);
}

}  // namespace twinbench
