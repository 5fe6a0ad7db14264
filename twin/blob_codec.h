#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "core/result.h"

namespace twinbench {

/// Bytes as they lie in the project file: a zstd frame with its content's size and checksum.
std::vector<std::byte> compress(std::span<const std::byte> bytes);

/// What `compress` was given. Errors: Failed (store.corrupted, naming `object`) if it is damaged.
Result<std::vector<std::byte>> decompress(std::span<const std::byte> frame,
                                          std::string_view object);

/// Field values as bytes that compress well: the first bytes of all values, then the second ...
std::vector<std::byte> encodeField(std::span<const float> values);
Result<std::vector<float>> decodeField(std::span<const std::byte> bytes, std::string_view object);

}  // namespace twinbench
