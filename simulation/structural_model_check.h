#pragma once

#include "simulation/structural_model.h"

namespace twinbench {

/// Every problem of a structural model: properties out of range, loads that are not finite, faces
/// that the mesh lacks. Empty when it is valid. Conflicts of constraints and missing ones are
/// found by solveStatic.
Problems checkStructuralModel(const StructuralModel& model);

}  // namespace twinbench
