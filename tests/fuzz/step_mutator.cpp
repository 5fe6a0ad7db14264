// How libFuzzer changes STEP files: mostly whole words of records, so that what comes out gets past
// the syntax into the translation of shapes.
#include <algorithm>
#include <array>
#include <cctype>
#include <cstdint>
#include <cstring>
#include <random>
#include <string>
#include <string_view>
#include <vector>

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size, std::size_t maxSize);

namespace twinbench::fuzz {

namespace {

enum class WordKind { Reference, Number, Keyword, Record };

struct Word {
    std::size_t begin = 0;
    std::size_t size = 0;
};

using Random = std::minstd_rand;

bool isOf(WordKind kind, char c) {
    const auto byte = static_cast<unsigned char>(c);
    switch (kind) {
        case WordKind::Reference:
            return std::isdigit(byte) != 0 || c == '#';
        case WordKind::Number:
            return std::isdigit(byte) != 0 || c == '.' || c == '-' || c == 'E';
        case WordKind::Keyword:
            return std::isupper(byte) != 0 || c == '_';
        case WordKind::Record:
            return c != ';';
    }
    return false;
}

/// All words of a kind behind the header.
std::vector<Word> wordsOf(const std::string& text, WordKind kind) {
    std::vector<Word> words;
    for (std::size_t i = std::min(text.find("DATA;"), text.size()); i < text.size();) {
        std::size_t end = i;
        while (end < text.size() && isOf(kind, text[end])) {
            ++end;
        }
        const std::string_view word = std::string_view(text).substr(i, end - i);
        const bool isReference = word.starts_with('#');
        const bool fits = kind == WordKind::Reference ? isReference
                          : kind == WordKind::Number  ? word.find('.') != word.npos
                                                      : word.size() > 3;
        if (fits) {
            words.push_back({i, end - i});
        }
        i = std::max(end, i + 1);
    }
    return words;
}

/// One word in place of another of its kind, or, of numbers, an extreme one.
void changeWord(std::string& text, WordKind kind, Random& random) {
    constexpr std::array kExtremes = {"0.", "-1.", "1.E300", "1.E-300", "-0.", "1.E9", "3.E-8"};
    const std::vector<Word> words = wordsOf(text, kind);
    if (words.size() < 2) {
        return;
    }
    const Word& changed = words[random() % words.size()];
    const Word& source = words[random() % words.size()];
    const bool isExtreme = kind == WordKind::Number && random() % 2 == 0;
    const std::string with =
        isExtreme ? kExtremes[random() % kExtremes.size()] : text.substr(source.begin, source.size);
    const bool isRemoved = kind == WordKind::Record && random() % 2 == 0;
    text.replace(changed.begin, changed.size, isRemoved ? std::string() : with);
}

}  // namespace

}  // namespace twinbench::fuzz

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size,
                                               std::size_t maxSize, unsigned seed) {
    using namespace twinbench::fuzz;
    Random random(seed);
    if (random() % 8 == 0) {
        return LLVMFuzzerMutate(data, size, maxSize);
    }
    std::string text(reinterpret_cast<const char*>(data), size);
    for (unsigned changes = 1 + random() % 3; changes > 0; --changes) {
        changeWord(text, static_cast<WordKind>(random() % 4), random);
    }
    text.resize(std::min(text.size(), maxSize));
    std::memcpy(data, text.data(), text.size());
    return text.size();
}
