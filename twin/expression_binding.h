#pragma once

#include "twin/expression_functions.h"
#include "twin/expression_node.h"

namespace twinbench {

/// Gives the value of a result query.
using QueryLookup = std::function<Result<Quantity>(const ResultQuery& query)>;

/// Binds the names (and queries, in requirements) of a parsed expression and checks dimensions.
/// `text` is the whole expression, for messages. Errors are of kind BadInput, or those of the
/// query lookup.
Result<BoundExpression> bindExpression(const Expression::Node& node, const std::string& text,
                                       const NameLookup& names, const QueryLookup& queries = {});

}  // namespace twinbench
