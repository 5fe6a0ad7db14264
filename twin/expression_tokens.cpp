#include "twin/expression_tokens.h"

#include <array>
#include <charconv>
#include <cmath>
#include <utility>

#include "core/unit_text.h"

namespace twinbench {

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }
bool isWordStart(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || byte == '_' ||
           byte == '%' || byte >= 0x80;
}
bool isWordCharacter(char c) { return isWordStart(c) || isDigit(c); }

/// The text in ASCII spelling, but for what is quoted.
std::string normalized(std::string_view text) {
    std::string result;
    while (!text.empty()) {
        const std::size_t open = text.find('\'');
        result += asciiUnitText(text.substr(0, open));
        if (open == std::string_view::npos) {
            break;
        }
        const std::size_t close = text.find('\'', open + 1);
        const std::size_t end = close == std::string_view::npos ? text.size() : close + 1;
        result += text.substr(open, end - open);
        text.remove_prefix(end);
    }
    return result;
}

class Tokenizer {
public:
    explicit Tokenizer(std::string text) : text_(std::move(text)) {}

    Checked<std::vector<ExpressionToken>> run() {
        while (position_ < text_.size()) {
            const char c = text_[position_];
            const bool fraction =
                c == '.' && position_ + 1 < text_.size() && isDigit(text_[position_ + 1]);
            if (isBlank(c)) {
                ++position_;
            } else if (isDigit(c) || fraction) {
                readNumber();
            } else if (isWordStart(c)) {
                readWord();
            } else if (c == '\'') {
                readQuoted();
            } else {
                readSymbol();
            }
        }
        if (!problems_.empty()) {
            return fail(std::move(problems_));
        }
        tokens_.push_back({ExpressionToken::Kind::End, "the end", 0.0, text_.size()});
        return std::move(tokens_);
    }

private:
    void add(ExpressionToken::Kind kind, std::size_t length, double number = 0.0) {
        tokens_.push_back({kind, text_.substr(position_, length), number, position_});
        position_ += length;
    }

    void readNumber() {
        const char* begin = text_.data() + position_;
        double number = 0.0;
        const auto [end, status] = std::from_chars(begin, text_.data() + text_.size(), number);
        if (status != std::errc() || !std::isfinite(number)) {
            problems_.push_back(badInput("expression.number", {},
                                         "The number at character {0} of '{1}' is out of range.",
                                         {std::to_string(position_ + 1), text_},
                                         "Use a magnitude between 1e-307 and 1e307."));
        }
        add(ExpressionToken::Kind::Number, static_cast<std::size_t>(end - begin), number);
    }

    void readWord() {
        std::size_t end = position_;
        while (end < text_.size() && isWordCharacter(text_[end])) {
            ++end;
        }
        add(ExpressionToken::Kind::Identifier, end - position_);
    }

    /// A quote in a name is doubled.
    void readQuoted() {
        ExpressionToken token{ExpressionToken::Kind::Quoted, {}, 0.0, position_};
        for (std::size_t i = position_ + 1; i < text_.size(); ++i) {
            if (text_[i] != '\'') {
                token.text += text_[i];
            } else if (i + 1 < text_.size() && text_[i + 1] == '\'') {
                token.text += text_[i++];
            } else {
                position_ = i + 1;
                tokens_.push_back(std::move(token));
                return;
            }
        }
        problems_.push_back(badInput("expression.quote", {},
                                     "The quote at character {0} of '{1}' does not end.",
                                     {std::to_string(position_ + 1), text_}));
        position_ = text_.size();
    }

    void readSymbol() {
        static constexpr std::array<std::string_view, 4> kPairs = {"<=", ">=", "==", "!="};
        for (std::string_view pair : kPairs) {
            if (std::string_view(text_).substr(position_).starts_with(pair)) {
                add(ExpressionToken::Kind::Symbol, 2);
                return;
            }
        }
        if (std::string_view("+-*/^(),.<>").find(text_[position_]) == std::string_view::npos) {
            problems_.push_back(badInput(
                "expression.character", {}, "'{0}' at character {1} of '{2}' has no meaning here.",
                {text_.substr(position_, 1), std::to_string(position_ + 1), text_},
                "Quote names that have other characters than letters, "
                "digits and _."));
            ++position_;
            return;
        }
        add(ExpressionToken::Kind::Symbol, 1);
    }

    std::string text_;
    std::size_t position_ = 0;
    std::vector<ExpressionToken> tokens_;
    Problems problems_;
};

}  // namespace

Checked<std::vector<ExpressionToken>> tokenizeExpression(std::string_view text) {
    return Tokenizer(normalized(text)).run();
}

}  // namespace twinbench
