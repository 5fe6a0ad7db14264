#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>

#include "geometry/assembly.h"

namespace twinbench {

/// The part of this path, if there is one. Null has no parts.
std::optional<std::uint32_t> partOfPath(const Assembly* assembly, const std::string& path);

/// The parts of one assembly by index, and where the same shapes are found under the same paths in
/// another. Null has no parts.
std::map<std::uint32_t, std::uint32_t> successorsOf(const Assembly* before, const Assembly* after);

}  // namespace twinbench
