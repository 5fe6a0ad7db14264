#include "geometry/face_selector_lexer.h"

#include <charconv>

namespace twinbench {

namespace {

bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }
bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }
/// A byte of a character beyond ASCII, such as those of "µm" and "mm²".
bool isBeyondAscii(char c) { return (static_cast<unsigned char>(c) & 0x80U) != 0; }

bool isUnitPart(char c) {
    return isLetter(c) || isDigit(c) || isBeyondAscii(c) || c == '^' || c == '*' || c == '/';
}

class Lexer {
public:
    explicit Lexer(std::string_view text) : text_(text) {}

    std::vector<SelectorToken> run() {
        std::vector<SelectorToken> tokens;
        do {
            tokens.push_back(next());
        } while (tokens.back().kind != SelectorToken::Kind::End);
        return tokens;
    }

private:
    using Kind = SelectorToken::Kind;

    SelectorToken next() {
        skipBlanks();
        if (at_ == text_.size()) {
            return {Kind::End, {}};
        }
        const char c = text_[at_];
        if (startsNumber()) {
            return quantity();
        }
        if (isLetter(c)) {
            return take(Kind::Word, runLength(at_, isLetter));
        }
        if (c == '\'' || c == '"') {
            return name(c);
        }
        const std::string_view rest = text_.substr(at_);
        if (rest.starts_with("<=") || rest.starts_with(">=")) {
            return take(Kind::Symbol, 2);
        }
        if (std::string_view("(),+-=<>").find(c) != std::string_view::npos) {
            return take(Kind::Symbol, 1);
        }
        const std::size_t length = isBeyondAscii(c) ? runLength(at_, isBeyondAscii) : 1;
        return take(Kind::Unknown, length);
    }

    bool startsNumber() const {
        std::size_t i = at_;
        if (text_[i] == '+' || text_[i] == '-') {
            ++i;
        }
        if (i < text_.size() && text_[i] == '.') {
            ++i;
        }
        return i < text_.size() && isDigit(text_[i]);
    }

    SelectorToken quantity() {
        const std::size_t begin = at_;
        if (text_[at_] == '+') {
            ++at_;  // from_chars takes no plus sign
        }
        double number = 0.0;
        const char* first = text_.data() + at_;
        at_ += static_cast<std::size_t>(
            std::from_chars(first, text_.data() + text_.size(), number).ptr - first);
        const std::size_t end = at_;
        skipBlanks();
        const std::size_t length = runLength(at_, isUnitPart);
        const std::string_view unit = text_.substr(at_, length);
        if (unit == "and" || unit == "or" || unit == "not") {
            at_ = end;
        } else {
            at_ = length > 0 ? at_ + length : end;
        }
        return {Kind::Quantity, std::string(text_.substr(begin, at_ - begin))};
    }

    SelectorToken name(char quote) {
        const std::size_t end = text_.find(quote, at_ + 1);
        if (end == std::string_view::npos) {
            return take(Kind::Unknown, text_.size() - at_);
        }
        SelectorToken token = {Kind::Name, std::string(text_.substr(at_ + 1, end - at_ - 1))};
        at_ = end + 1;
        return token;
    }

    SelectorToken take(Kind kind, std::size_t length) {
        SelectorToken token = {kind, std::string(text_.substr(at_, length))};
        at_ += length;
        return token;
    }

    template <class Belongs>
    std::size_t runLength(std::size_t from, Belongs belongs) const {
        std::size_t end = from;
        while (end < text_.size() && belongs(text_[end])) {
            ++end;
        }
        return end - from;
    }

    void skipBlanks() { at_ += runLength(at_, isBlank); }

    std::string_view text_;
    std::size_t at_ = 0;
};

}  // namespace

std::vector<SelectorToken> selectorTokens(std::string_view text) { return Lexer(text).run(); }

}  // namespace twinbench
