#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "twin/project_store.h"

namespace twinbench {

inline constexpr int kFieldsOfLargeRun = 10;

inline ContentHash hashOf(std::string_view text) {
    return ContentHash::of(std::as_bytes(std::span(text.data(), text.size())));
}

inline ContentHash fieldKey(int run, int field) {
    return hashOf("field " + std::to_string(run) + " " + std::to_string(field));
}

inline ContentHash runKey(int run) { return hashOf("run " + std::to_string(run)); }

/// Bytes that do not compress.
inline std::vector<std::byte> noise(std::size_t size, std::uint32_t state) {
    std::vector<std::byte> bytes(size);
    std::ranges::generate(bytes, [&] {
        state = state * 1664525U + 1013904223U;
        return static_cast<std::byte>(state >> 24U);
    });
    return bytes;
}

/// The fields of a run, 1 MB each, and then the run: several transactions.
inline std::vector<ProjectStore::ResultItem> largeRun(int run) {
    std::vector<ProjectStore::ResultItem> items;
    for (int field = 0; field < kFieldsOfLargeRun; ++field) {
        items.push_back({fieldKey(run, field), "field",
                         noise(1'000'000, static_cast<std::uint32_t>(run * 100 + field))});
    }
    items.push_back({runKey(run), "run", noise(100, static_cast<std::uint32_t>(run))});
    return items;
}

}  // namespace twinbench
