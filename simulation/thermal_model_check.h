#pragma once

#include "simulation/thermal_model.h"

namespace twinbench {

/// Every problem of a thermal model: properties and coefficients out of range, faces that the mesh
/// lacks, two temperatures or a temperature and a heat flux on one face. Empty when it is valid.
Problems checkThermalModel(const ThermalModel& model, bool transient);

/// Every problem of how a transient run starts and proceeds: times that are not positive or out of
/// order, an initial field that does not fit the mesh.
Problems checkTransient(const ThermalModel& model, const Eigen::VectorXd& initial,
                        const TransientSettings& settings);

}  // namespace twinbench
