#include "core/content_hash.h"

#include <bit>
#include <new>

#include <xxhash.h>

namespace twinbench {

namespace {

static_assert(std::endian::native == std::endian::little,
              "Values are hashed as they lie in memory: a hash must be the same everywhere.");

std::optional<std::uint64_t> hexDigits(std::string_view text) {
    std::uint64_t value = 0;
    for (const char c : text) {
        value <<= 4;
        if (c >= '0' && c <= '9') {
            value |= static_cast<std::uint64_t>(c - '0');
        } else if (c >= 'a' && c <= 'f') {
            value |= static_cast<std::uint64_t>(c - 'a' + 10);
        } else {
            return std::nullopt;
        }
    }
    return value;
}

void appendHex(std::string& text, std::uint64_t value) {
    for (int shift = 60; shift >= 0; shift -= 4) {
        text += "0123456789abcdef"[(value >> shift) & 0xF];
    }
}

}  // namespace

std::string ContentHash::hex() const {
    std::string text;
    text.reserve(32);
    appendHex(text, high);
    appendHex(text, low);
    return text;
}

std::optional<ContentHash> ContentHash::fromHex(std::string_view text) {
    if (text.size() != 32) {
        return std::nullopt;
    }
    const auto high = hexDigits(text.substr(0, 16));
    const auto low = hexDigits(text.substr(16));
    if (!high || !low) {
        return std::nullopt;
    }
    return ContentHash{*high, *low};
}

ContentHash ContentHash::of(std::span<const std::byte> bytes) {
    const XXH128_hash_t hash = XXH3_128bits(bytes.data(), bytes.size());
    return {hash.high64, hash.low64};
}

struct Hasher::State {
    State() : xxh(XXH3_createState()) {
        if (xxh == nullptr) {
            throw std::bad_alloc();
        }
        XXH3_128bits_reset(xxh);
    }
    ~State() { XXH3_freeState(xxh); }
    State(const State&) = delete;
    State& operator=(const State&) = delete;

    void update(const void* data, std::size_t size) {
        if (size > 0) {
            XXH3_128bits_update(xxh, data, size);
        }
    }

    XXH3_state_t* xxh;
};

Hasher::Hasher() : state_(std::make_unique<State>()) {}
Hasher::~Hasher() = default;
Hasher::Hasher(Hasher&&) noexcept = default;
Hasher& Hasher::operator=(Hasher&&) noexcept = default;

Hasher& Hasher::add(std::uint64_t value) {
    state_->update(&value, sizeof value);
    return *this;
}

Hasher& Hasher::add(double value) {
    // 0.0 and -0.0 compare equal, so they must not make two keys of one input.
    return add(std::bit_cast<std::uint64_t>(value == 0.0 ? 0.0 : value));
}

Hasher& Hasher::add(std::string_view text) {
    return addBytes(std::as_bytes(std::span(text.data(), text.size())));
}

Hasher& Hasher::add(const ContentHash& hash) { return add(hash.high).add(hash.low); }

Hasher& Hasher::addBytes(std::span<const std::byte> bytes) {
    add(static_cast<std::uint64_t>(bytes.size()));
    state_->update(bytes.data(), bytes.size());
    return *this;
}

ContentHash Hasher::finish() const {
    const XXH128_hash_t hash = XXH3_128bits_digest(state_->xxh);
    return {hash.high64, hash.low64};
}

}  // namespace twinbench
