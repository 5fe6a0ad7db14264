#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "geometry/face_selector_lexer.h"
#include "geometry/face_selector_node.h"

namespace twinbench {

/// Parses a face selector by recursive descent; `not` binds tighter than `and`, `and` than `or`.
/// Goes on behind a problem, so that all are found. Used once.
class FaceSelectorParser {
public:
    explicit FaceSelectorParser(std::string_view text);

    Checked<std::shared_ptr<const FaceSelector::Node>> run();

private:
    using Node = FaceSelector::Node;
    using NodePointer = std::shared_ptr<const Node>;  ///< null after a problem
    using Kind = SelectorToken::Kind;

    NodePointer alternatives();
    NodePointer conjunction();
    NodePointer negation();
    NodePointer condition();
    NodePointer bracketed();
    NodePointer normal();
    NodePointer comparison(Node::Kind kind);
    NodePointer extreme(bool highest);
    NodePointer touching();
    NodePointer nearest();

    /// "(x, y, z)": each coordinate is a length (a bare number counts as millimetres) or a number.
    bool readVector(bool lengths, Vec3& vector);
    bool readCoordinate(bool length, double& value);
    bool readAxis(int& axis);
    Node::Comparison readComparison();

    const SelectorToken& token() const { return tokens_[at_]; }
    bool isSymbol(std::string_view symbol) const;
    bool isWord(std::string_view word) const;
    bool takeSymbol(std::string_view symbol);
    bool takeWord(std::string_view word);
    void advance() { at_ += token().kind != Kind::End ? 1 : 0; }
    /// Skips to the next `and`, `or` or closing bracket of this level.
    void skipCondition();

    /// The problem that `wanted` does not stand here.
    Error misplaced(const std::string& wanted) const;
    /// Reports it and skips the condition.
    NodePointer unexpected(const std::string& wanted);
    NodePointer unknownWord();
    NodePointer problem(Error error);

    std::string text_;
    std::vector<SelectorToken> tokens_;
    std::size_t at_ = 0;
    int depth_ = 0;
    Problems problems_;
};

}  // namespace twinbench
