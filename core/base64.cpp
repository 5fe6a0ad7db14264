#include "core/base64.h"

#include <cstdint>
#include <string_view>

namespace twinbench {

std::string base64(std::span<const std::byte> bytes) {
    constexpr std::string_view kAlphabet =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    constexpr std::size_t kGroup = 3;  // bytes that become four letters
    std::string text;
    text.reserve((bytes.size() + kGroup - 1) / kGroup * 4);
    for (std::size_t i = 0; i < bytes.size(); i += kGroup) {
        std::uint32_t group = 0;
        for (std::size_t k = 0; k < kGroup; ++k) {
            group = group << 8 |
                    (i + k < bytes.size() ? std::to_integer<std::uint32_t>(bytes[i + k]) : 0u);
        }
        for (std::size_t letter = 0; letter < 4; ++letter) {
            const bool isPadding = i + letter > bytes.size();
            text += isPadding ? '=' : kAlphabet[group >> (18 - 6 * letter) & 63u];
        }
    }
    return text;
}

}  // namespace twinbench
