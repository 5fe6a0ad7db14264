#pragma once

#include <memory>
#include <string_view>

#include "twin/expression_node.h"

namespace twinbench {

/// Whether max(temperature, 'Cell*') may ask for results: in requirements only.
enum class ResultQueries { Forbidden, Allowed };

/// Parses the text into nodes; all problems. Without queries a comparison may stand only in the
/// first argument of `if`; with them the whole text is one comparison.
Checked<std::shared_ptr<const Expression::Node>> parseExpression(std::string_view text,
                                                                 ResultQueries queries);

}  // namespace twinbench
