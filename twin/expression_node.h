#pragma once

#include <compare>
#include <string>
#include <vector>

#include "twin/expression.h"

namespace twinbench {

/// A number asked of results: max('Warm-up'.temperature, 'Cell*').
struct ResultQuery {
    std::string function;  ///< max, min, mean
    std::string study;     ///< empty: the study that the requirement names
    std::string field;     ///< "temperature"
    std::string part;      ///< a name, a path or a pattern; empty: all parts
    friend auto operator<=>(const ResultQuery&, const ResultQuery&) = default;
};

/// A node of a parsed expression.
struct Expression::Node {
    enum class Kind {
        Constant,
        Name,      ///< a parameter: `name`
        Variable,  ///< `name` is t, x, y or z
        Negate,    ///< of the first child
        Operator,  ///< `name` is + - * / ^ < <= > >= == != between two children
        Call,      ///< of the function `name` with the children
        Query,     ///< of a result
    };

    Kind kind = Kind::Constant;
    Quantity constant = {};
    std::string name = {};
    ResultQuery query = {};
    std::vector<std::shared_ptr<const Node>> children = {};
};

/// Calls the visitor with the node and all below it, in the order of the text.
void visitNodes(const Expression::Node& node,
                const std::function<void(const Expression::Node&)>& visitor);
/// The parameters that are mentioned.
std::set<std::string> parameterNames(const Expression::Node& root);

/// True for t, x, y, z.
bool isExpressionVariable(std::string_view name);
bool isComparison(std::string_view operatorName);

}  // namespace twinbench
