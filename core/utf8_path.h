#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace twinbench {

/// Paths as UTF-8 text whatever the platform's own encoding, for messages, arguments and other
/// libraries.
inline std::string toUtf8(const std::filesystem::path& path) {
    const std::u8string text = path.u8string();
    return {text.begin(), text.end()};
}

inline std::filesystem::path pathFromUtf8(std::string_view text) {
    return std::u8string(text.begin(), text.end());
}

}  // namespace twinbench
