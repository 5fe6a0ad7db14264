#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace twinbench {

/// A token of a face selector's text.
struct SelectorToken {
    enum class Kind {
        Word,      ///< letters and underscores
        Name,      ///< quoted; the text is without the quotes
        Quantity,  ///< a number and, if there is one, its unit
        Symbol,    ///< one of ( ) , + - = < > <= >=
        Unknown,   ///< a character that has no place here, or a quote without its end
        End
    };
    Kind kind = Kind::End;
    std::string text;
};

/// The tokens of the text, the last one of kind End.
std::vector<SelectorToken> selectorTokens(std::string_view text);

}  // namespace twinbench
