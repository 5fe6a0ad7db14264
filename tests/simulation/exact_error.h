#pragma once

#include <functional>

#include "simulation/structural_model.h"
#include "simulation/thermal_model.h"

namespace twinbench {

/// The exact heat flux at a place, W/m^2.
using ExactHeatFlux = std::function<Eigen::Vector3d(const Vec3&)>;
/// The exact stress at a place, Pa.
using ExactStress = std::function<Eigen::Matrix3d(const Vec3&)>;
/// Whether the exact field is singular at a place: there it is integrated over ever smaller pieces.
using IsSingular = std::function<bool(const Vec3&)>;

/// The square of the energy norm of the error of a part's heat flux, as EnergyError::error tells
/// it, from the gradients of the elements at each point of quadrature.
double exactErrorSquared(const ThermalModel& model, const Eigen::VectorXd& temperature,
                         const ExactHeatFlux& exact, const IsSingular& isSingular = {});
/// The same of the stress.
double exactErrorSquared(const StructuralModel& model, const Eigen::VectorXd& displacement,
                         const ExactStress& exact);

}  // namespace twinbench
