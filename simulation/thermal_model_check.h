#pragma once

#include "simulation/thermal_model.h"

namespace twinbench {

/// Every problem of a thermal model: properties and coefficients out of range, faces that the mesh
/// lacks, two temperatures or a temperature and a heat flux on one face. Empty when it is valid.
Problems checkThermalModel(const ThermalModel& model, bool transient);

}  // namespace twinbench
