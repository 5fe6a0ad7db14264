#pragma once

#include <cstdint>

namespace twinbench {

/// Bytes of memory that a program can still take without swapping. Errors of the system give the
/// largest value, so that a forecast never forbids what might work.
std::uint64_t availableMemory();

}  // namespace twinbench
