#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace twinbench {

/// A path as UTF-8 text, for messages and files, whatever the platform's own encoding.
inline std::string pathText(const std::filesystem::path& path) {
    const std::u8string text = path.u8string();
    return {text.begin(), text.end()};
}

/// The path that a UTF-8 text names.
inline std::filesystem::path pathFromText(std::string_view text) {
    return {std::u8string(text.begin(), text.end())};
}

}  // namespace twinbench
