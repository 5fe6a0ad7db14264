#pragma once

#include <compare>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace twinbench {

/// A 128-bit hash of content (XXH3). Equal content has an equal hash on every platform; it names
/// blobs and keys pipeline stages, and is no defence against a forger.
struct ContentHash {
    std::uint64_t high = 0;
    std::uint64_t low = 0;

    std::string hex() const;  ///< 32 lower-case digits
    static std::optional<ContentHash> fromHex(std::string_view text);
    static ContentHash of(std::span<const std::byte> bytes);
    friend auto operator<=>(const ContentHash&, const ContentHash&) = default;
};

/// Builds a hash from values one after the other. Strings and blobs are added with their length,
/// so that ("ab", "c") and ("a", "bc") differ. Doubles are added bit by bit, -0.0 as 0.0.
class Hasher {
public:
    Hasher();
    ~Hasher();
    Hasher(Hasher&&) noexcept;
    Hasher& operator=(Hasher&&) noexcept;

    Hasher& add(std::uint64_t value);
    /// Integers of every width (and bool) count as their 64-bit value.
    template <std::integral T>
    Hasher& add(T value) {
        return add(static_cast<std::uint64_t>(value));
    }
    Hasher& add(double value);
    Hasher& add(std::string_view text);
    Hasher& add(const char* text) { return add(std::string_view(text)); }
    Hasher& add(const ContentHash& hash);
    Hasher& addBytes(std::span<const std::byte> bytes);
    ContentHash finish() const;

private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace twinbench
