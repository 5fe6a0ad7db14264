#pragma once

#include <optional>

#include "core/error.h"
#include "twin/run_size.h"

namespace twinbench {

/// The problem of a run that needs more memory than there is, as far as that is sure before: with
/// the fewest nodes that its meshes may have and the leanest solver. Names the study, and advises
/// the element size that fits. `available`: bytes.
std::optional<Error> memoryProblem(const RunSize& size, double available);

}  // namespace twinbench
