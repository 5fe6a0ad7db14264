#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/result.h"

namespace twinbench {

/// A word of an expression's text.
struct ExpressionToken {
    enum class Kind { Number, Identifier, Quoted, Symbol, End };

    Kind kind = Kind::End;
    std::string text;     ///< as written; without the quotes
    double number = 0.0;  ///< of a Number
    std::size_t position = 0;

    bool is(std::string_view symbol) const { return kind == Kind::Symbol && text == symbol; }
};

/// Splits a text into tokens, the last of kind End. Typographic units and operators are read as
/// their ASCII spelling. Problems: characters and numbers that are none.
Checked<std::vector<ExpressionToken>> tokenizeExpression(std::string_view text);

}  // namespace twinbench
