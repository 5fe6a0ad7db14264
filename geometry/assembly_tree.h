#pragma once

#include <cstdint>
#include <vector>

#include "geometry/assembly.h"

namespace twinbench {

/// All parts of a node and below it, ascending.
std::vector<std::uint32_t> partsBelow(const AssemblyNode& node);

}  // namespace twinbench
