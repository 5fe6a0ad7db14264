#pragma once

#include <cstddef>
#include <span>
#include <string>

namespace twinbench {

/// Bytes in the base64 alphabet with padding (RFC 4648, section 4).
std::string base64(std::span<const std::byte> bytes);

}  // namespace twinbench
