#include "twin/expression_parser.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <optional>

#include "core/nearest_word.h"
#include "twin/expression_functions.h"
#include "twin/expression_tokens.h"
#include "twin/expression_units.h"
#include "twin/field_catalogue.h"
#include "twin/parameter_descriptor.h"

namespace twinbench {

namespace {

using Node = Expression::Node;
using NodePtr = std::shared_ptr<const Node>;
using Token = ExpressionToken;

/// Deep enough for people, shallow enough for the stack.
constexpr int kMaximumDepth = 200;
constexpr std::array<std::string_view, 3> kQueryFunctions = {"max", "min", "mean"};

NodePtr make(Node node) { return std::make_shared<const Node>(std::move(node)); }

bool isQueryFunction(std::string_view name) {
    return std::find(kQueryFunctions.begin(), kQueryFunctions.end(), name) != kQueryFunctions.end();
}

bool isResultField(std::string_view name) {
    const std::span<const std::string> fields = resultFieldNames();
    return std::find(fields.begin(), fields.end(), name) != fields.end();
}

/// Recursive descent. After the first syntax error nothing more is read; unknown units and
/// functions are collected.
class Parser {
public:
    Parser(std::string_view text, std::vector<Token> tokens, ResultQueries queries)
        : text_(text), tokens_(std::move(tokens)), queries_(queries) {}

    Checked<NodePtr> run() {
        NodePtr root = queries_ == ResultQueries::Allowed ? comparison() : sum();
        if (!failed_ && peek().kind != Token::Kind::End) {
            syntaxError();
        }
        if (!problems_.empty()) {
            return fail(std::move(problems_));
        }
        return root;
    }

private:
    const Token& peek(std::size_t ahead = 0) const {
        return tokens_[std::min(next_ + ahead, tokens_.size() - 1)];
    }
    Token take() { return tokens_[std::min(next_++, tokens_.size() - 1)]; }
    bool take(std::string_view symbol) {
        if (failed_ || !peek().is(symbol)) {
            return false;
        }
        ++next_;
        return true;
    }

    void problem(Error error) { problems_.push_back(std::move(error)); }
    NodePtr stop(Error error) {
        if (!failed_) {
            failed_ = true;
            problem(std::move(error));
        }
        return make({});
    }
    NodePtr syntaxError(std::string advice = {}) {
        const Token& token = peek();
        if (token.kind == Token::Kind::End) {
            return stop(badInput("expression.syntax", {}, "'{0}' ends too early.", {text_},
                                 std::move(advice)));
        }
        return stop(
            badInput("expression.syntax", {}, "'{0}' at character {1} of '{2}' is not expected.",
                     {token.text, std::to_string(token.position + 1), text_}, std::move(advice)));
    }

    NodePtr binary(const std::string& name, NodePtr left, NodePtr right) {
        return make({.kind = Node::Kind::Operator,
                     .name = name,
                     .children = {std::move(left), std::move(right)}});
    }

    NodePtr comparison() {
        NodePtr left = sum();
        if (failed_ || !isComparison(peek().text) || peek().kind != Token::Kind::Symbol) {
            return failed_ ? left : syntaxError("A comparison such as t < 60 s is needed here.");
        }
        const std::string name = take().text;
        NodePtr right = sum();
        return binary(name, std::move(left), std::move(right));
    }

    NodePtr sum() {
        NodePtr left = product();
        while (!failed_ && (peek().is("+") || peek().is("-"))) {
            const std::string name = take().text;
            NodePtr right = product();
            left = binary(name, std::move(left), std::move(right));
        }
        return left;
    }

    NodePtr product() {
        NodePtr left = signedPower();
        while (!failed_ && (peek().is("*") || peek().is("/"))) {
            const std::string name = take().text;
            NodePtr right = signedPower();
            left = binary(name, std::move(left), std::move(right));
        }
        return left;
    }

    NodePtr signedPower() {
        bool negative = false;
        while (peek().is("-") || peek().is("+")) {
            if (peek().is("-") && peek(1).kind == Token::Kind::Number) {
                const std::size_t begin = next_++;
                const std::size_t problemCount = problems_.size();
                NodePtr literal = number(-1.0);
                // "-40 degC" is a temperature below zero, not the negative of one above.
                if (failed_ || literal->constant.absoluteTemperature) {
                    return negative ? negated(std::move(literal)) : literal;
                }
                next_ = begin;
                problems_.resize(problemCount);  // they are found again
            }
            negative ^= take().is("-");
        }
        NodePtr operand = power();
        return negative ? negated(std::move(operand)) : operand;
    }

    NodePtr negated(NodePtr operand) {
        return make({.kind = Node::Kind::Negate, .children = {std::move(operand)}});
    }

    NodePtr power() {
        NodePtr base = primary();
        if (!take("^")) {
            return base;
        }
        return nested([&] {
            NodePtr exponent = signedPower();
            return binary("^", std::move(base), std::move(exponent));
        });
    }

    template <class Rule>
    NodePtr nested(const Rule& rule) {
        if (++depth_ > kMaximumDepth) {
            return stop(badInput("expression.depth", {}, "'{0}...' is nested too deeply.",
                                 {text_.substr(0, 40)}, "Divide it into several parameters."));
        }
        NodePtr result = rule();
        --depth_;
        return result;
    }

    NodePtr primary() {
        if (failed_) {
            return make({});
        }
        if (peek().kind == Token::Kind::Number) {
            return number(1.0);
        }
        if (peek().kind == Token::Kind::Quoted) {
            return peek(1).is(".") ? resultScalar() : name(take().text);
        }
        if (peek().kind == Token::Kind::Identifier) {
            return peek(1).is("(") ? call() : word();
        }
        if (!take("(")) {
            return syntaxError();
        }
        NodePtr inner = nested([&] { return sum(); });
        if (!failed_ && !take(")")) {
            syntaxError("A closing parenthesis is missing.");
        }
        return inner;
    }

    NodePtr name(std::string text) {
        return make({.kind = Node::Kind::Name, .name = std::move(text)});
    }

    NodePtr number(double sign) {
        const double value = sign * take().number;
        const std::size_t length = unitLength(tokens_, next_);
        if (length == 0) {
            if (peek().kind == Token::Kind::Identifier && !peek(1).is("(")) {
                unknownUnit(take().text);
            }
            return make({.constant = {value}});
        }
        std::string symbol;
        for (std::size_t i = 0; i < length; ++i) {
            symbol += take().text;
        }
        const Result<Unit> unit = parseUnit(symbol.front() == '/' ? "1" + symbol : symbol);
        if (!unit) {
            problem(unit.error());
            return make({.constant = {value}});
        }
        const Quantity quantity{unit->toSi(value), unit->dimension, unit->absoluteTemperature()};
        if (!std::isfinite(quantity.value)) {
            problem(badInput("quantity.range", {}, "A number in '{0}' is out of range.", {text_}));
        } else if (quantity.absoluteTemperature && quantity.value < 0.0) {
            problem(badInput("quantity.below_absolute_zero", {},
                             "A temperature in '{0}' is below absolute zero.", {text_},
                             "Temperatures start at -273.15 degC (-459.67 degF)."));
        }
        return make({.constant = quantity});
    }

    void unknownUnit(const std::string& symbol) {
        const std::string nearest = nearestWord(symbol, unitSymbols());
        problem(badInput("unit.unknown", {}, "Unknown unit '{0}' in '{1}'.", {symbol, text_},
                         nearest.empty() ? "If it is a parameter, write a * before it."
                                         : "Did you mean '" + nearest + "'?"));
    }

    NodePtr word() {
        const std::string text = take().text;
        if (text == "pi") {
            return make({.constant = {std::numbers::pi}});
        }
        if (isExpressionVariable(text)) {
            return make({.kind = Node::Kind::Variable, .name = text});
        }
        if (queries_ == ResultQueries::Allowed) {
            if (std::optional<ResultQuery> query = scalarQuery(text)) {
                return make({.kind = Node::Kind::Query, .query = std::move(*query)});
            }
        }
        if (isUnitSymbol(text)) {
            problem(badInput("expression.unit_alone", {},
                             "The unit '{0}' in '{1}' does not follow a number.", {text, text_},
                             "Write 1 " + text + "."));
        }
        return name(text);
    }

    NodePtr call() {
        const std::string function = take().text;
        take("(");
        const bool fieldFollows =
            (peek().kind == Token::Kind::Quoted && peek(1).is(".")) ||
            (peek().kind == Token::Kind::Identifier && isResultField(peek().text));
        if (queries_ == ResultQueries::Allowed && isQueryFunction(function) && fieldFollows) {
            return resultQuery(function);
        }
        const ExpressionFunction* known = findExpressionFunction(function);
        if (known == nullptr) {
            const std::string nearest = nearestWord(function, expressionFunctionNames());
            problem(badInput("expression.unknown_function", {}, "Unknown function '{0}' in '{1}'.",
                             {function, text_},
                             nearest.empty() ? "" : "Did you mean '" + nearest + "'?"));
        }
        return nested([&] { return arguments(function, known); });
    }

    NodePtr arguments(const std::string& function, const ExpressionFunction* known) {
        std::vector<NodePtr> children;
        do {
            const bool condition = function == "if" && children.empty();
            children.push_back(condition ? comparison() : sum());
        } while (take(","));
        if (!failed_ && !take(")")) {
            return syntaxError("A comma or a closing parenthesis is missing.");
        }
        if (!failed_ && known != nullptr && !known->acceptsCount(children.size())) {
            problem(badInput("expression.arguments", {}, "'{0}' in '{1}' takes {2}, not {3}.",
                             {function, text_, known->arguments, std::to_string(children.size())}));
        }
        return make({.kind = Node::Kind::Call, .name = function, .children = std::move(children)});
    }

    /// The rest of max('Warm-up'.temperature, 'Cell*') after the opening parenthesis.
    NodePtr resultQuery(const std::string& function) {
        ResultQuery query{function, {}, {}, {}};
        if (peek().kind == Token::Kind::Quoted) {
            query.study = take().text;
            take(".");
        }
        query.field = peek().text;
        if (peek().kind != Token::Kind::Identifier || !isResultField(query.field)) {
            return unknownField();
        }
        take();
        if (take(",")) {
            if (peek().kind != Token::Kind::Quoted) {
                return syntaxError("Quote the part's name or pattern, as in 'Cell*'.");
            }
            query.part = take().text;
        }
        if (!take(")")) {
            return syntaxError("A closing parenthesis is missing.");
        }
        return make({.kind = Node::Kind::Query, .query = std::move(query)});
    }

    /// 'Stress'.max_von_mises
    NodePtr resultScalar() {
        const std::string study = take().text;
        take(".");
        std::optional<ResultQuery> query = scalarQuery(peek().text);
        if (queries_ != ResultQueries::Allowed || peek().kind != Token::Kind::Identifier ||
            !query) {
            return unknownField();
        }
        take();
        query->study = study;
        return make({.kind = Node::Kind::Query, .query = std::move(*query)});
    }

    /// "max_von_mises" as a query of the whole model.
    static std::optional<ResultQuery> scalarQuery(std::string_view text) {
        for (std::string_view function : kQueryFunctions) {
            const std::string prefix = std::string(function) + "_";
            if (text.starts_with(prefix) && isResultField(text.substr(prefix.size()))) {
                return ResultQuery{
                    std::string(function), {}, std::string(text.substr(prefix.size())), {}};
            }
        }
        return std::nullopt;
    }

    NodePtr unknownField() {
        std::string known;
        for (const FieldKind& field : fieldKinds()) {
            known += (known.empty() ? "" : ", ") + field.name;
        }
        return queries_ == ResultQueries::Allowed
                   ? syntaxError("A field is needed: " + known + ".")
                   : syntaxError("Results can be asked for in requirements only.");
    }

    std::string text_;
    std::vector<Token> tokens_;
    ResultQueries queries_;
    std::size_t next_ = 0;
    int depth_ = 0;
    bool failed_ = false;
    Problems problems_;
};

}  // namespace

Checked<NodePtr> parseExpression(std::string_view text, ResultQueries queries) {
    Checked<std::vector<Token>> tokens = tokenizeExpression(text);
    if (!tokens) {
        return fail(std::move(tokens.error()));
    }
    if (tokens->size() == 1) {
        return fail(Problems{badInput("expression.empty", {}, "The expression is empty.", {},
                                      "Write a value such as 5 mm.")});
    }
    return Parser(text, std::move(*tokens), queries).run();
}

}  // namespace twinbench
