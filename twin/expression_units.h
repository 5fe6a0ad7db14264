#pragma once

#include <vector>

#include "twin/expression_tokens.h"

namespace twinbench {

/// How many tokens from `begin` on, right after a number, are its unit: "W/(m^2*K)" of
/// "800 W/(m^2*K) * area". 0 if no unit follows. A factor that could be something else, a
/// variable or a call, ends the unit.
std::size_t unitLength(const std::vector<ExpressionToken>& tokens, std::size_t begin);

}  // namespace twinbench
