#include "geometry/part_pattern.h"

namespace twinbench {

namespace {

bool continuesCharacter(char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; }

/// Follows all ways through the text at once: `reached[i]` tells that the pattern so far can match
/// its first i bytes.
class GlobMatcher {
public:
    explicit GlobMatcher(std::string_view text) : text_(text), reached_(text.size() + 1) {
        reached_[0] = true;
    }

    bool matches(std::string_view pattern) {
        while (!pattern.empty()) {
            pattern.remove_prefix(step(pattern));
        }
        return reached_.back();
    }

private:
    /// Takes one element of the pattern and tells its length.
    std::size_t step(std::string_view pattern) {
        if (pattern.starts_with("**/")) {
            anyFolders();
            return 3;
        }
        if (pattern.starts_with("**")) {
            anyText(true);
            return 2;
        }
        if (pattern.front() == '*') {
            anyText(false);
        } else if (pattern.front() == '?') {
            oneCharacter();
        } else {
            literal(pattern.front());
        }
        return 1;
    }

    void anyFolders() {
        bool before = false;
        std::vector<bool> next = reached_;
        for (std::size_t i = 0; i < text_.size(); ++i) {
            before = before || reached_[i];
            next[i + 1] = next[i + 1] || (before && text_[i] == '/');
        }
        reached_ = std::move(next);
    }

    void anyText(bool crossesFolders) {
        for (std::size_t i = 0; i < text_.size(); ++i) {
            const bool passes = crossesFolders || text_[i] != '/';
            reached_[i + 1] = reached_[i + 1] || (reached_[i] && passes);
        }
    }

    void oneCharacter() {
        std::vector<bool> next(reached_.size());
        for (std::size_t i = 0; i < text_.size(); ++i) {
            if (reached_[i] && text_[i] != '/') {
                std::size_t end = i + 1;
                while (end < text_.size() && continuesCharacter(text_[end])) {
                    ++end;
                }
                next[end] = true;
            }
        }
        reached_ = std::move(next);
    }

    void literal(char c) {
        std::vector<bool> next(reached_.size());
        for (std::size_t i = 0; i < text_.size(); ++i) {
            next[i + 1] = reached_[i] && text_[i] == c;
        }
        reached_ = std::move(next);
    }

    std::string_view text_;
    std::vector<bool> reached_;
};

}  // namespace

bool matchesPart(std::string_view pattern, const Part& part) {
    if (pattern == part.name || pattern == part.path) {
        return true;
    }
    if (pattern.find_first_of("*?") == std::string_view::npos) {
        return false;  // most patterns are plain names, and many of them are tried
    }
    if (pattern.find('/') == std::string_view::npos) {
        return GlobMatcher(part.name).matches(pattern);
    }
    // The name of one of several solids of a product holds a slash: "Housing/Solid 3".
    return GlobMatcher(part.path).matches(pattern) || GlobMatcher(part.name).matches(pattern);
}

std::vector<std::uint32_t> matchingParts(std::string_view pattern, const Assembly& assembly) {
    std::vector<std::uint32_t> parts;
    for (std::uint32_t i = 0; i < assembly.parts.size(); ++i) {
        if (matchesPart(pattern, assembly.parts[i])) {
            parts.push_back(i);
        }
    }
    return parts;
}

}  // namespace twinbench
