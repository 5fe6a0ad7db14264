#include "geometry/face_selector_parser.h"

#include <array>
#include <utility>

#include "core/quantity.h"

namespace twinbench {

namespace {

// More nesting is not a query of a person, and the parser recurses.
constexpr int kDeepestQuery = 100;
constexpr double kBareLength = 1e-3;  // m: lengths without a unit are millimetres

const std::vector<std::string>& conditionWords() {
    static const std::vector<std::string> words = {
        "planar",  "cylindrical", "hole",     "boss", "normal", "radius", "area", "lowest",
        "highest", "nearest",     "touching", "all",  "not",    "and",    "or"};
    return words;
}

}  // namespace

FaceSelectorParser::FaceSelectorParser(std::string_view text)
    : text_(text), tokens_(selectorTokens(text)) {}

Checked<std::shared_ptr<const FaceSelector::Node>> FaceSelectorParser::run() {
    if (token().kind == Kind::End) {
        problem(badInput("selector.empty", {}, "The face selector is empty.", {},
                         "Write 'all' for all faces."));
        return fail(problems_);
    }
    NodePointer root = alternatives();
    while (token().kind != Kind::End) {
        problem(misplaced("'and', 'or' or the end"));
        advance();
        skipCondition();
        if (takeWord("and") || takeWord("or")) {
            alternatives();
        }
    }
    if (!problems_.empty()) {
        return fail(problems_);
    }
    return root;
}

FaceSelectorParser::NodePointer FaceSelectorParser::alternatives() {
    Node node{.kind = Node::Kind::Or};
    do {
        node.children.push_back(conjunction());
    } while (takeWord("or"));
    return node.children.size() == 1 ? node.children.front()
                                     : std::make_shared<const Node>(std::move(node));
}

FaceSelectorParser::NodePointer FaceSelectorParser::conjunction() {
    Node node{.kind = Node::Kind::And};
    node.children.push_back(negation());
    while (true) {
        const bool startsCondition = (token().kind == Kind::Word && !isWord("or")) || isSymbol("(");
        if (!takeWord("and")) {
            if (!startsCondition) {
                break;
            }
            problem(misplaced("'and' or 'or'"));
        }
        node.children.push_back(negation());
    }
    return node.children.size() == 1 ? node.children.front()
                                     : std::make_shared<const Node>(std::move(node));
}

FaceSelectorParser::NodePointer FaceSelectorParser::negation() {
    bool negated = false;
    while (takeWord("not")) {
        negated = !negated;
    }
    NodePointer inner = condition();
    if (!negated) {
        return inner;
    }
    return std::make_shared<const Node>(
        Node{.kind = Node::Kind::Not, .children = {std::move(inner)}});
}

FaceSelectorParser::NodePointer FaceSelectorParser::condition() {
    if (takeSymbol("(")) {
        return bracketed();
    }
    constexpr std::array<std::pair<std::string_view, Node::Kind>, 5> kSimple = {
        {{"all", Node::Kind::All},
         {"planar", Node::Kind::Planar},
         {"cylindrical", Node::Kind::Cylindrical},
         {"hole", Node::Kind::Hole},
         {"boss", Node::Kind::Boss}}};
    for (const auto& [word, kind] : kSimple) {
        if (takeWord(word)) {
            return std::make_shared<const Node>(Node{.kind = kind});
        }
    }
    if (takeWord("normal")) {
        return normal();
    }
    if (takeWord("radius")) {
        return comparison(Node::Kind::Radius);
    }
    if (takeWord("area")) {
        return comparison(Node::Kind::Area);
    }
    if (isWord("lowest") || isWord("highest")) {
        const bool highest = isWord("highest");
        advance();
        return extreme(highest);
    }
    if (takeWord("touching")) {
        return touching();
    }
    if (takeWord("nearest")) {
        return nearest();
    }
    const bool isConnective = isWord("and") || isWord("or");
    return token().kind == Kind::Word && !isConnective ? unknownWord() : unexpected("a condition");
}

FaceSelectorParser::NodePointer FaceSelectorParser::bracketed() {
    if (++depth_ > kDeepestQuery) {
        at_ = tokens_.size() - 1;
        return problem(badInput("selector.depth", {}, "The brackets are nested too deeply.", {},
                                "Use at most 100 levels."));
    }
    NodePointer inner = alternatives();
    --depth_;
    return takeSymbol(")") ? inner : unexpected("')'");
}

FaceSelectorParser::NodePointer FaceSelectorParser::normal() {
    if (!takeSymbol("=")) {
        return unexpected("'=' after 'normal'");
    }
    Node node{.kind = Node::Kind::Normal};
    if (takeSymbol("(")) {
        if (!readVector(false, node.vector)) {
            return nullptr;
        }
        if (norm(node.vector) == 0.0) {
            return problem(badInput("selector.direction", {}, "The direction (0, 0, 0) is none.",
                                    {}, "Write a direction as +z or (0, 0, 1)."));
        }
        return std::make_shared<const Node>(std::move(node));
    }
    const double sign = isSymbol("-") ? -1.0 : 1.0;
    if (isSymbol("+") || isSymbol("-")) {
        advance();
    }
    if (!readAxis(node.axis)) {
        return nullptr;
    }
    node.vector[node.axis] = sign;
    return std::make_shared<const Node>(std::move(node));
}

FaceSelectorParser::NodePointer FaceSelectorParser::comparison(Node::Kind kind) {
    const bool isArea = kind == Node::Kind::Area;
    if (token().kind != Kind::Symbol ||
        std::string_view("=<>").find(token().text.back()) == std::string_view::npos) {
        return unexpected("'=', '<', '<=', '>' or '>='");
    }
    Node node{.kind = kind, .comparison = readComparison()};
    if (token().kind != Kind::Quantity) {
        return unexpected(isArea ? "an area such as 1 cm^2" : "a length such as 3 mm");
    }
    const std::string literal = token().text;
    advance();
    const Result<Quantity> quantity = parseQuantity(literal);
    if (!quantity) {
        return problem(quantity.error());
    }
    if (quantity->dimension != (isArea ? dimension::area() : dimension::length())) {
        return problem(badInput(
            "selector.dimension", {}, "'{0}' is not {1}.",
            {literal, isArea ? "an area" : "a length"},
            isArea ? "Give a unit of area, as in 1 cm^2." : "Give a unit of length, as in 3 mm."));
    }
    node.value = quantity->value;
    return std::make_shared<const Node>(std::move(node));
}

FaceSelectorParser::Node::Comparison FaceSelectorParser::readComparison() {
    const std::string symbol = token().text;
    advance();
    if (symbol == "<") {
        return Node::Comparison::Less;
    }
    if (symbol == "<=") {
        return Node::Comparison::LessOrEqual;
    }
    if (symbol == ">") {
        return Node::Comparison::Greater;
    }
    return symbol == ">=" ? Node::Comparison::GreaterOrEqual : Node::Comparison::Equal;
}

FaceSelectorParser::NodePointer FaceSelectorParser::extreme(bool highest) {
    Node node{.kind = Node::Kind::Extreme, .highest = highest};
    return readAxis(node.axis) ? std::make_shared<const Node>(std::move(node)) : nullptr;
}

FaceSelectorParser::NodePointer FaceSelectorParser::touching() {
    if (token().kind != Kind::Name) {
        return unexpected("a part in quotes after 'touching'");
    }
    Node node{.kind = Node::Kind::Touching, .pattern = token().text};
    advance();
    return std::make_shared<const Node>(std::move(node));
}

FaceSelectorParser::NodePointer FaceSelectorParser::nearest() {
    Node node{.kind = Node::Kind::Nearest};
    if (!takeSymbol("(")) {
        return unexpected("'(' after 'nearest'");
    }
    return readVector(true, node.vector) ? std::make_shared<const Node>(std::move(node)) : nullptr;
}

bool FaceSelectorParser::readVector(bool lengths, Vec3& vector) {
    bool valid = true;
    for (int axis = 0; axis < 3 && valid; ++axis) {
        if (axis > 0 && !takeSymbol(",")) {
            problem(misplaced("',' and another coordinate"));
            valid = false;
        } else {
            valid = readCoordinate(lengths, vector[axis]);
        }
    }
    if (valid && !isSymbol(")")) {
        problem(misplaced("')' after three coordinates"));
        valid = false;
    }
    skipCondition();
    takeSymbol(")");
    return valid;
}

bool FaceSelectorParser::readCoordinate(bool length, double& value) {
    if (token().kind != Kind::Quantity) {
        problem(misplaced("a coordinate"));
        return false;
    }
    const std::string literal = token().text;
    advance();
    const Result<Quantity> quantity = parseQuantity(literal);
    if (!quantity) {
        problem(quantity.error());
        return false;
    }
    const bool bare = quantity->dimension.isNone();
    if (!bare && !(length && quantity->dimension == dimension::length())) {
        problem(badInput("selector.dimension", {}, "'{0}' is not a {1}.",
                         {literal, length ? "length" : "number"},
                         length ? "Give coordinates in millimetres or with a unit of length."
                                : "Give the direction as three numbers."));
        return false;
    }
    value = length && bare ? quantity->value * kBareLength : quantity->value;
    return true;
}

bool FaceSelectorParser::readAxis(int& axis) {
    for (const auto& [name, index] : {std::pair("x", 0), std::pair("y", 1), std::pair("z", 2)}) {
        if (takeWord(name)) {
            axis = index;
            return true;
        }
    }
    unexpected("x, y or z");
    return false;
}

bool FaceSelectorParser::isSymbol(std::string_view symbol) const {
    return token().kind == Kind::Symbol && token().text == symbol;
}

bool FaceSelectorParser::isWord(std::string_view word) const {
    return token().kind == Kind::Word && token().text == word;
}

bool FaceSelectorParser::takeSymbol(std::string_view symbol) {
    const bool is = isSymbol(symbol);
    at_ += is ? 1 : 0;
    return is;
}

bool FaceSelectorParser::takeWord(std::string_view word) {
    const bool is = isWord(word);
    at_ += is ? 1 : 0;
    return is;
}

void FaceSelectorParser::skipCondition() {
    int open = 0;
    while (token().kind != Kind::End) {
        const bool ends = isWord("and") || isWord("or") || isSymbol(")");
        if (open == 0 && ends) {
            return;
        }
        open += isSymbol("(") ? 1 : isSymbol(")") ? -1 : 0;
        advance();
    }
}

Error FaceSelectorParser::misplaced(const std::string& wanted) const {
    return token().kind == Kind::End
               ? badInput("selector.syntax", {}, "The text ends where {0} should stand.", {wanted})
               : badInput("selector.syntax", {}, "'{0}' stands where {1} should stand.",
                          {token().text, wanted});
}

FaceSelectorParser::NodePointer FaceSelectorParser::unexpected(const std::string& wanted) {
    problem(misplaced(wanted));
    skipCondition();
    return nullptr;
}

FaceSelectorParser::NodePointer FaceSelectorParser::unknownWord() {
    const std::string word = token().text;
    const std::string near = nearestWord(word, conditionWords());
    skipCondition();
    return problem(badInput("selector.unknown_word", {}, "'{0}' is no condition for faces.", {word},
                            near.empty() ? "Known are planar, cylindrical, hole, boss, normal, "
                                           "radius, area, lowest, highest, touching, nearest, all."
                                         : "Did you mean '" + near + "'?"));
}

FaceSelectorParser::NodePointer FaceSelectorParser::problem(Error error) {
    error.object = text_;
    problems_.push_back(std::move(error));
    return nullptr;
}

}  // namespace twinbench
