#pragma once

#include "core/result.h"
#include "twin/run_spec.h"
#include "twin/system_model.h"

namespace twinbench {

/// The model as a request sees it: its parameters with the values that the scenario and, after it,
/// the request itself set. Everything that parameters reach follows: loads, placements, mesh sizes,
/// contacts. Errors: BadInput for an unknown scenario and for unknown parameters, all of them.
Checked<SystemModel> modelUnder(const SystemModel& model, const StudyRequest& request);

}  // namespace twinbench
