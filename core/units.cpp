#include <charconv>
#include <cmath>
#include <optional>

#include "core/quantity.h"
#include "core/unit_table.h"
#include "core/unit_text.h"

namespace twinbench {

namespace {

// Wide enough for every quantity of engineering (second moment of area: m^4) and far from the
// limits of Dimension.
constexpr int kMaximumPower = 9;
constexpr int kMaximumExponent = 12;

bool isSymbolCharacter(char c) {
    // A byte above 127 is part of a letter that is not ASCII: kept together for the error message.
    const auto byte = static_cast<unsigned char>(c);
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || byte == '%' ||
           byte == '_' || byte >= 0x80;
}
bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// Recursive descent over ASCII unit text without blanks:
///   product := power (('*' | '/') power)*     power := primary ('^' '-'? digits)?
///   primary := symbol | '1' | '(' product ')'
class UnitParser {
public:
    explicit UnitParser(std::string text) : text_(std::move(text)) {}

    Result<Unit> parse() {
        Unit unit = product();
        if (!error_ && position_ < text_.size()) {
            reportSyntax();
        }
        if (!error_ && scaleWithZero_ && factors_ > 1) {
            error_ = badInput("unit.offset_in_compound", {},
                              "'{0}' has a zero of its own and cannot be part of '{1}'.",
                              {scaleWithZero_->symbol, text_},
                              "Temperature differences are written with K, as in W/(m*K).");
        }
        if (error_) {
            return fail(*error_);
        }
        unit.offset = scaleWithZero_ ? scaleWithZero_->offset : 0.0;
        unit.symbol = text_;
        return unit;
    }

private:
    bool at(char c) const { return position_ < text_.size() && text_[position_] == c; }
    bool take(char c) {
        if (!at(c)) {
            return false;
        }
        ++position_;
        return true;
    }

    Unit product() {
        Unit left = power();
        while (!error_ && (at('*') || at('/'))) {
            const bool divides = text_[position_++] == '/';
            const Unit right = power();
            left.dimension =
                divides ? left.dimension / right.dimension : left.dimension * right.dimension;
            left.factor = divides ? left.factor / right.factor : left.factor * right.factor;
            checkRange(left);
        }
        return left;
    }

    Unit power() {
        Unit base = primary();
        if (error_ || !take('^')) {
            return base;
        }
        ++factors_;  // a power is a compound: degC^1 makes no more sense than degC/1
        const std::optional<int> exponent = integer();
        if (!exponent) {
            return base;
        }
        base.dimension = base.dimension.power(*exponent);
        base.factor = std::pow(base.factor, *exponent);
        checkRange(base);
        return base;
    }

    Unit primary() {
        ++factors_;
        if (take('(')) {
            --factors_;
            Unit inner = product();
            if (!error_ && !take(')')) {
                reportSyntax();
            }
            return inner;
        }
        if (take('1')) {
            return {};
        }
        const std::size_t begin = position_;
        while (position_ < text_.size() && isSymbolCharacter(text_[position_])) {
            ++position_;
        }
        return unitOf(text_.substr(begin, position_ - begin));
    }

    Unit unitOf(const std::string& symbol) {
        if (symbol.empty()) {
            reportSyntax();
            return {};
        }
        const Unit* unit = findUnit(symbol);
        if (unit == nullptr) {
            reportUnknown(symbol);
            return {};
        }
        if (unit->absoluteTemperature()) {
            scaleWithZero_ = unit;
        }
        return {unit->symbol, unit->dimension, unit->factor, 0.0};
    }

    std::optional<int> integer() {
        const char* begin = text_.data() + position_;
        int value = 0;
        const auto [end, status] = std::from_chars(begin, text_.data() + text_.size(), value);
        if (end == begin) {
            reportSyntax();
            return std::nullopt;
        }
        position_ += static_cast<std::size_t>(end - begin);
        if (status != std::errc() || std::abs(value) > kMaximumPower) {
            reportRange();
            return std::nullopt;
        }
        return value;
    }

    void checkRange(const Unit& unit) {
        for (const std::int8_t exponent : unit.dimension.exponents) {
            if (std::abs(exponent) > kMaximumExponent) {
                reportRange();
            }
        }
        if (!std::isnormal(unit.factor)) {
            reportRange();
        }
    }

    void report(Error error) {
        if (!error_) {
            error_ = std::move(error);
        }
    }

    void reportUnknown(const std::string& symbol) {
        const std::string nearest = nearestWord(symbol, knownUnitSymbols());
        report(badInput("unit.unknown", {}, "Unknown unit '{0}' in '{1}'.", {symbol, text_},
                        nearest.empty() ? "Use units such as mm, degC, W/(m*K) or kg/m^3."
                                        : "Did you mean '" + nearest + "'?"));
    }

    void reportSyntax() {
        const bool digit = position_ > 0 && position_ < text_.size() && isDigit(text_[position_]) &&
                           isSymbolCharacter(text_[position_ - 1]);
        report(badInput("unit.syntax", {}, "The unit '{0}' cannot be read at character {1}.",
                        {text_, std::to_string(position_ + 1)},
                        digit ? "Write powers with ^, as in m^2."
                              : "Join units by *, / and parentheses, as in W/(m^2*K)."));
    }

    void reportRange() {
        report(badInput("unit.range", {}, "The unit '{0}' is out of range.", {text_},
                        "Powers go from -9 to 9."));
    }

    std::string text_;
    std::size_t position_ = 0;
    int factors_ = 0;
    const Unit* scaleWithZero_ = nullptr;
    std::optional<Error> error_;
};

/// Without the blanks around operators. A blank between two units is kept, so that "N m" is an
/// error and not the unit "Nm".
std::string withoutOuterBlanks(std::string_view text) {
    const auto isBlank = [](char c) { return c == ' ' || c == '\t'; };
    const auto isOperator = [](char c) {
        return std::string_view("*/^()").find(c) != std::string_view::npos;
    };
    std::string result;
    std::string blanks;
    for (const char c : text) {
        if (isBlank(c)) {
            blanks = " ";
            continue;
        }
        if (!result.empty() && !isOperator(c) && !isOperator(result.back())) {
            result += blanks;
        }
        blanks.clear();
        result += c;
    }
    return result;
}

}  // namespace

Result<Unit> parseUnit(std::string_view text) {
    std::string ascii = withoutOuterBlanks(asciiUnitText(text));
    if (ascii.empty()) {
        return fail(badInput("unit.empty", {}, "The unit is missing.", {},
                             "Write a unit such as mm or W/(m*K), or 1 for none."));
    }
    return UnitParser(std::move(ascii)).parse();
}

bool isUnitSymbol(std::string_view symbol) { return findUnit(asciiUnitText(symbol)) != nullptr; }

std::vector<std::string> unitSymbols() { return knownUnitSymbols(); }

}  // namespace twinbench
