#pragma once

#include "geometry/assembly.h"
#include "twin/system_model.h"

namespace twinbench {

/// Every part pattern, selection and target of the model that matches nothing in the assembly, in
/// all studies: what `build` refuses and what a new revision of the CAD may have lost. Targets that
/// are not even well-formed, which validate() tells, are left out.
Problems checkGeometry(const SystemModel& model, const Assembly& assembly);

}  // namespace twinbench
