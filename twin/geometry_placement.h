#pragma once

#include "core/vec3.h"
#include "twin/system_model.h"

namespace twinbench {

/// Where a geometry entity stands: turned about an axis through the file's origin ("rotate"), then
/// moved ("at"). Expressions may use parameters, with their values of the baseline: all scenarios
/// share one assembly. Problems are of kind BadInput.
Checked<Placement> geometryPlacement(const SystemModel& model, const Entity& geometry);

}  // namespace twinbench
