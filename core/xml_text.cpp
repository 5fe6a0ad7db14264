#include "core/xml_text.h"

namespace twinbench {

namespace {

constexpr std::string_view kReplacementCharacter = "\xEF\xBF\xBD";

bool isForbidden(char c) {
    return static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n' && c != '\r';
}

}  // namespace

std::string xmlEscaped(std::string_view text) {
    std::string result;
    for (const char c : text) {
        switch (c) {
            case '&':
                result += "&amp;";
                break;
            case '<':
                result += "&lt;";
                break;
            case '>':
                result += "&gt;";
                break;
            case '"':
                result += "&quot;";
                break;
            default:
                if (isForbidden(c)) {
                    result += kReplacementCharacter;
                } else {
                    result += c;
                }
        }
    }
    return result;
}

}  // namespace twinbench
