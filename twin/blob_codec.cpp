#include "twin/blob_codec.h"

#include <cassert>
#include <cstring>
#include <memory>
#include <string>

#include <zstd.h>

namespace twinbench {

namespace {

constexpr int kLevel = 3;

Error damaged(std::string_view object) {
    return failure("store.corrupted", std::string(object), "The stored data is damaged.", {},
                   "Compute or import it again, or restore the project from a backup.");
}

}  // namespace

std::vector<std::byte> compress(std::span<const std::byte> bytes) {
    const std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)> context(ZSTD_createCCtx(),
                                                                       &ZSTD_freeCCtx);
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_compressionLevel, kLevel);
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_checksumFlag, 1);
    std::vector<std::byte> frame(ZSTD_compressBound(bytes.size()));
    const std::size_t size =
        ZSTD_compress2(context.get(), frame.data(), frame.size(), bytes.data(), bytes.size());
    assert(!ZSTD_isError(size));  // the frame is large enough for any content
    frame.resize(size);
    frame.shrink_to_fit();
    return frame;
}

Result<std::vector<std::byte>> decompress(std::span<const std::byte> frame,
                                          std::string_view object) {
    // Far above what zstd reaches on real content; a damaged header must not ask for the memory.
    constexpr unsigned long long kLargestRatio = 100'000;
    const unsigned long long size = ZSTD_getFrameContentSize(frame.data(), frame.size());
    if (size == ZSTD_CONTENTSIZE_UNKNOWN || size == ZSTD_CONTENTSIZE_ERROR ||
        size > frame.size() * kLargestRatio) {
        return fail(damaged(object));
    }
    std::vector<std::byte> bytes(static_cast<std::size_t>(size));
    const std::size_t got = ZSTD_decompress(bytes.data(), bytes.size(), frame.data(), frame.size());
    if (ZSTD_isError(got) || got != bytes.size()) {
        return fail(damaged(object));
    }
    return bytes;
}

std::vector<std::byte> encodeField(std::span<const float> values) {
    const auto source = std::as_bytes(values);
    std::vector<std::byte> bytes(source.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
        for (std::size_t k = 0; k < sizeof(float); ++k) {
            bytes[k * values.size() + i] = source[i * sizeof(float) + k];
        }
    }
    return bytes;
}

Result<std::vector<float>> decodeField(std::span<const std::byte> bytes, std::string_view object) {
    if (bytes.size() % sizeof(float) != 0) {
        return fail(damaged(object));
    }
    std::vector<float> values(bytes.size() / sizeof(float));
    const auto target = std::as_writable_bytes(std::span(values));
    for (std::size_t i = 0; i < values.size(); ++i) {
        for (std::size_t k = 0; k < sizeof(float); ++k) {
            target[i * sizeof(float) + k] = bytes[k * values.size() + i];
        }
    }
    return values;
}

}  // namespace twinbench
