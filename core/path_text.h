#pragma once

#include <algorithm>
#include <filesystem>
#include <string>
#include <string_view>

namespace twinbench {

/// A path as UTF-8 text, for messages and files, whatever the platform's own encoding.
inline std::string pathText(const std::filesystem::path& path) {
    const std::u8string text = path.u8string();
    return {text.begin(), text.end()};
}

/// Whether a file's name ends in `ending` (".pdf", lower case), in letters of any size.
inline bool hasEnding(const std::filesystem::path& file, std::string_view ending) {
    std::string own = pathText(file.extension());
    std::transform(own.begin(), own.end(), own.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return own == ending;
}

/// The path that a UTF-8 text names.
inline std::filesystem::path pathFromText(std::string_view text) {
    return {std::u8string(text.begin(), text.end())};
}

}  // namespace twinbench
