#include "geometry/cad/step_text.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <optional>

#include <fmt/format.h>

namespace twinbench {

namespace {

constexpr char32_t kReplacement = 0xFFFD;

void appendUtf8(std::string& to, char32_t c) {
    const auto put = [&](char32_t byte) { to.push_back(static_cast<char>(byte)); };
    if (c > 0x10FFFF || (c >= 0xD800 && c < 0xE000)) {
        c = kReplacement;
    }
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xC0 | (c >> 6));
        put(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        put(0xE0 | (c >> 12));
        put(0x80 | ((c >> 6) & 0x3F));
        put(0x80 | (c & 0x3F));
    } else {
        put(0xF0 | (c >> 18));
        put(0x80 | ((c >> 12) & 0x3F));
        put(0x80 | ((c >> 6) & 0x3F));
        put(0x80 | (c & 0x3F));
    }
}

/// Bytes of the UTF-8 sequence that `lead` begins; 0 if it begins none.
std::size_t sequenceLength(unsigned char lead) {
    return lead < 0x80             ? 1
           : (lead & 0xE0) == 0xC0 ? 2
           : (lead & 0xF0) == 0xE0 ? 3
           : (lead & 0xF8) == 0xF0 ? 4
                                   : 0;
}

/// Of one complete UTF-8 sequence of two or more bytes.
char32_t codePoint(std::string_view sequence) {
    char32_t c = static_cast<unsigned char>(sequence[0]) & (0x7FU >> sequence.size());
    for (const char byte : sequence.substr(1)) {
        c = (c << 6) | (static_cast<unsigned char>(byte) & 0x3F);
    }
    return c;
}

std::optional<char32_t> hexNumber(std::string_view digits) {
    std::uint32_t value = 0;
    const char* end = digits.data() + digits.size();
    const auto [stop, error] = std::from_chars(digits.data(), end, value, 16);
    if (digits.empty() || error != std::errc() || stop != end) {
        return std::nullopt;
    }
    return value;
}

/// Resolves the escapes of one string from left to right.
class Decoder {
public:
    explicit Decoder(std::string_view text) : rest_(text) {}

    std::string run() {
        while (!rest_.empty()) {
            if (!(backslash() || codePoints("\\X2\\", 4) || codePoints("\\X4\\", 8) || oneByte() ||
                  shifted() || codePage())) {
                result_.push_back(rest_.front());
                rest_.remove_prefix(1);
            }
        }
        return std::move(result_);
    }

private:
    bool codePoints(std::string_view opening, std::size_t width) {
        constexpr std::string_view kClosing = "\\X0\\";
        const std::size_t end = rest_.find(kClosing);
        if (!rest_.starts_with(opening) || end == std::string_view::npos) {
            return false;
        }
        std::string_view digits = rest_.substr(opening.size(), end - opening.size());
        rest_.remove_prefix(end + kClosing.size());
        char32_t high = 0;
        for (; digits.size() >= width; digits.remove_prefix(width)) {
            const char32_t unit = hexNumber(digits.substr(0, width)).value_or(kReplacement);
            const bool isLow = unit >= 0xDC00 && unit < 0xE000;
            if (unit >= 0xD800 && unit < 0xDC00) {
                high = unit;  // the first half of a UTF-16 pair
            } else if (isLow && high != 0) {
                appendUtf8(result_, 0x10000 + ((high - 0xD800) << 10) + (unit - 0xDC00));
                high = 0;
            } else {
                appendUtf8(result_, unit);
            }
        }
        return true;
    }

    bool backslash() {
        if (!rest_.starts_with("\\\\")) {
            return false;
        }
        result_.push_back('\\');
        rest_.remove_prefix(2);
        return true;
    }

    bool oneByte() {
        if (!rest_.starts_with("\\X\\") || rest_.size() < 5) {
            return false;
        }
        const auto value = hexNumber(rest_.substr(3, 2));
        if (!value) {
            return false;
        }
        appendUtf8(result_, *value);
        rest_.remove_prefix(5);
        return true;
    }

    bool shifted() {
        if (!rest_.starts_with("\\S\\") || rest_.size() < 4) {
            return false;
        }
        appendUtf8(result_, static_cast<unsigned char>(rest_[3]) + 128U);
        rest_.remove_prefix(4);
        return true;
    }

    /// \PA\ names the part of ISO 8859; nearly all files use the first, which is assumed.
    bool codePage() {
        if (!rest_.starts_with("\\P") || rest_.size() < 4 || rest_[3] != '\\') {
            return false;
        }
        rest_.remove_prefix(4);
        return true;
    }

    std::string_view rest_;
    std::string result_;
};

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view kBlanks = " \t\r\n";
    const std::size_t first = text.find_first_not_of(kBlanks);
    if (first == std::string_view::npos) {
        return {};
    }
    return text.substr(first, text.find_last_not_of(kBlanks) - first + 1);
}

bool allDigits(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace

bool isUtf8(std::string_view text) {
    for (std::size_t i = 0; i < text.size();) {
        const auto lead = static_cast<unsigned char>(text[i]);
        const std::size_t length = sequenceLength(lead);
        if (length == 0 || lead == 0xC0 || lead == 0xC1 || i + length > text.size()) {
            return false;
        }
        for (std::size_t k = 1; k < length; ++k) {
            if ((static_cast<unsigned char>(text[i + k]) & 0xC0) != 0x80) {
                return false;
            }
        }
        i += length;
    }
    return true;
}

std::string decodeStepText(std::string_view text) {
    return std::string(trimmed(Decoder(text).run()));
}

std::string encodeStepText(std::string_view utf8) {
    std::string result;
    for (std::size_t i = 0; i < utf8.size();) {
        const std::size_t length = sequenceLength(static_cast<unsigned char>(utf8[i]));
        if (length <= 1) {
            result += utf8[i] == '\\' ? "\\\\" : std::string(1, utf8[i]);
            ++i;
            continue;
        }
        const char32_t c = codePoint(utf8.substr(i, length));
        result += c < 0x10000 ? fmt::format("\\X2\\{:04X}\\X0\\", static_cast<std::uint32_t>(c))
                              : fmt::format("\\X4\\{:08X}\\X0\\", static_cast<std::uint32_t>(c));
        i += length;
    }
    return result;
}

bool isGeneratedName(std::string_view name) {
    constexpr std::string_view kUsage = "NAUO";
    if (name.starts_with(kUsage)) {
        name.remove_prefix(kUsage.size());
    }
    return allDigits(name) || (name.starts_with("=>[") && name.ends_with("]"));
}

}  // namespace twinbench
