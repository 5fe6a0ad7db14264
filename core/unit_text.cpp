#include "core/unit_text.h"

#include <array>
#include <cctype>

namespace twinbench {

namespace {

struct Spelling {
    std::string_view utf8;
    std::string_view ascii;
};

constexpr std::array kSpellings = {
    Spelling{"\u00b0C", "degC"},  // degree sign and C
    Spelling{"\u00b0F", "degF"}, Spelling{"\u00b0R", "degR"},
    Spelling{"\u2103", "degC"},  // the one-character degree Celsius
    Spelling{"\u2109", "degF"},  Spelling{"\u00b0", "deg"},
    Spelling{"\u00b5", "u"},                               // micro sign
    Spelling{"\u03bc", "u"},                               // Greek small letter mu
    Spelling{"\u03a9", "ohm"},                             // Greek capital letter omega
    Spelling{"\u2126", "ohm"},                             // ohm sign
    Spelling{"\u00b7", "*"},                               // middle dot
    Spelling{"\u22c5", "*"},                               // dot operator
    Spelling{"\u00d7", "*"},                               // multiplication sign
    Spelling{"\u2212", "-"},                               // minus sign
    Spelling{"\u20ac", "EUR"},   Spelling{"\u00a0", " "},  // no-break space
    Spelling{"\u2009", " "},                               // thin space
    Spelling{"\u202f", " "},                               // narrow no-break space
};

constexpr std::array kSuperscripts = {
    Spelling{"\u2070", "0"}, Spelling{"\u00b9", "1"}, Spelling{"\u00b2", "2"},
    Spelling{"\u00b3", "3"}, Spelling{"\u2074", "4"}, Spelling{"\u2075", "5"},
    Spelling{"\u2076", "6"}, Spelling{"\u2077", "7"}, Spelling{"\u2078", "8"},
    Spelling{"\u2079", "9"}, Spelling{"\u207b", "-"},
};

template <std::size_t N>
const Spelling* findAtStart(const std::array<Spelling, N>& spellings, std::string_view text) {
    for (const Spelling& spelling : spellings) {
        if (text.starts_with(spelling.utf8)) {
            return &spelling;
        }
    }
    return nullptr;
}

}  // namespace

std::string asciiUnitText(std::string_view text) {
    std::string result;
    bool inSuperscript = false;
    while (!text.empty()) {
        if (const Spelling* superscript = findAtStart(kSuperscripts, text)) {
            result += inSuperscript ? "" : "^";
            result += superscript->ascii;
            text.remove_prefix(superscript->utf8.size());
            inSuperscript = true;
            continue;
        }
        inSuperscript = false;
        if (const Spelling* spelling = findAtStart(kSpellings, text)) {
            result += spelling->ascii;
            text.remove_prefix(spelling->utf8.size());
        } else {
            result += text.front();
            text.remove_prefix(1);
        }
    }
    return result;
}

std::string typographicUnitText(std::string_view text) {
    // Not the asterisk of a pattern, as in 'Cell *'.
    const auto startsUnit = [](char letter) {
        return letter == '(' || std::isalpha(static_cast<unsigned char>(letter)) != 0 ||
               static_cast<unsigned char>(letter) >= 0x80;
    };
    const auto endsUnit = [startsUnit](char letter) {
        return letter == ')' || std::isdigit(static_cast<unsigned char>(letter)) != 0 ||
               (letter != '(' && startsUnit(letter));
    };
    const auto isWordAt = [text](std::size_t i) {
        return i < text.size() && (std::isalnum(static_cast<unsigned char>(text[i])) != 0 ||
                                   text[i] == '_' || static_cast<unsigned char>(text[i]) >= 0x80);
    };
    std::string result;
    for (std::size_t i = 0; i < text.size();) {
        const std::string_view rest = text.substr(i);
        const bool startsWord = i == 0 || !isWordAt(i - 1);
        const bool isDegree =
            rest.starts_with("degC") || rest.starts_with("degF") || rest.starts_with("degR");
        if (isDegree && startsWord && !isWordAt(i + 4)) {
            result += "\u00b0";
            result += rest[3];
            i += 4;
        } else if ((rest.starts_with("^2") || rest.starts_with("^3")) && !isWordAt(i + 2) &&
                   !rest.substr(2).starts_with('.')) {
            result += rest[1] == '2' ? "\u00b2" : "\u00b3";
            i += 2;
        } else if (rest.front() == '*' && i > 0 && endsUnit(text[i - 1]) && rest.size() > 1 &&
                   startsUnit(rest[1])) {
            result += "\u00b7";
            ++i;
        } else {
            result += rest.front();
            ++i;
        }
    }
    return result;
}

}  // namespace twinbench
