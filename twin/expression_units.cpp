#include "twin/expression_units.h"

#include "core/quantity.h"
#include "twin/expression_node.h"

namespace twinbench {

namespace {

using Token = ExpressionToken;

/// Groups in parentheses inside each other; no unit needs more.
constexpr int kDeepestUnit = 8;

/// Each rule gives the position after what it matches, or its own begin if it does not match.
class UnitMatcher {
public:
    explicit UnitMatcher(const std::vector<Token>& tokens) : tokens_(tokens) {}

    std::size_t suffix(std::size_t begin) const {
        const bool reciprocal = at(begin).text == "1" && at(begin + 1).is("/");
        if (reciprocal) {
            const std::size_t end = factor(begin + 2, true);
            return end == begin + 2 ? begin : factors(end);
        }
        if (at(begin).is("/")) {
            const std::size_t end = factor(begin + 1, true);
            return end == begin + 1 ? begin : factors(end);
        }
        const std::size_t end = factor(begin, false);
        return end == begin || at(begin).is("(") ? begin : factors(end);
    }

private:
    const Token& at(std::size_t index) const {
        return index < tokens_.size() ? tokens_[index] : tokens_.back();
    }

    std::size_t factors(std::size_t position, int depth = 0) const {
        while (at(position).is("*") || at(position).is("/")) {
            const std::size_t end = factor(position + 1, true, depth);
            if (end == position + 1) {
                break;
            }
            position = end;
        }
        return position;
    }

    /// A symbol or a group in parentheses, with its power. Right after a number "t" is the tonne;
    /// joined by an operator it is the time.
    std::size_t factor(std::size_t begin, bool joined, int depth = 0) const {
        std::size_t position = begin;
        if (at(begin).is("(") && depth < kDeepestUnit) {
            const std::size_t first = factor(begin + 1, true, depth + 1);
            position = first == begin + 1 ? begin : factors(first, depth + 1);
            if (position == begin || !at(position).is(")")) {
                return begin;
            }
            ++position;
        } else if (at(begin).kind == Token::Kind::Identifier && isUnitSymbol(at(begin).text) &&
                   !at(begin + 1).is("(") && !(joined && isExpressionVariable(at(begin).text))) {
            ++position;
        } else {
            return begin;
        }
        if (!at(position).is("^")) {
            return position;
        }
        const std::size_t digits = position + (at(position + 1).is("-") ? 2 : 1);
        return at(digits).kind == Token::Kind::Number ? digits + 1 : position;
    }

    const std::vector<Token>& tokens_;
};

}  // namespace

std::size_t unitLength(const std::vector<ExpressionToken>& tokens, std::size_t begin) {
    return UnitMatcher(tokens).suffix(begin) - begin;
}

}  // namespace twinbench
