#pragma once

#include <string>

namespace twinbench {

/// A cell of a table of comma-separated values, in quotes if it needs them (RFC 4180).
inline std::string csvQuoted(const std::string& text) {
    if (text.find_first_of(",\"\r\n") == std::string::npos) {
        return text;
    }
    std::string result = "\"";
    for (const char c : text) {
        result += c;
        if (c == '"') {
            result += '"';
        }
    }
    return result + '"';
}

}  // namespace twinbench
