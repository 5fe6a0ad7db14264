#pragma once

#include <Eigen/Core>

#include "simulation/fe_mesh.h"
#include "twin/run_spec.h"

namespace twinbench {

/// The temperatures of a stress study (K, per node): those of a thermal study if there are any,
/// where parts have a prescribed one that, and elsewhere the temperature free of thermal strain.
/// Absent if nothing gives a temperature.
std::optional<Eigen::VectorXd> structuralTemperature(const RunSpec& spec, const FeMesh& mesh,
                                                     std::optional<Eigen::VectorXd> transferred);

}  // namespace twinbench
