#pragma once

#include <span>
#include <utility>

#include "simulation/constraint_map.h"
#include "simulation/elastic_support.h"

namespace twinbench {

/// Requires that the constraints and `springs` of each group of bonded parts leave it no rigid
/// motion. Errors:
/// Failed; names the parts of every group that can move, and how.
Result<void> requireNoRigidMotion(
    const FeMesh& mesh, std::span<const NodeFrame<3>> frames, std::span<const ResistedNode> springs,
    std::span<const std::pair<std::uint32_t, std::uint32_t>> bondedParts);

}  // namespace twinbench
