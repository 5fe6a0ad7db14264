#pragma once

#include "simulation/error_estimate.h"
#include "simulation/thermal_model.h"

namespace twinbench {

/// The heat flux of a temperature in single elements, W/m^2, as ErrorEstimator asks for it. Keeps
/// references to the model and the temperature.
class ElementHeatFlux {
public:
    static constexpr int kComponents = 3;

    /// `temperature`: K, per node.
    ElementHeatFlux(const ThermalModel& model, const Eigen::VectorXd& temperature)
        : model_(model), temperature_(temperature) {}

    Eigen::Matrix<double, 3, 4> atPoints(std::uint32_t element) const;
    Eigen::Matrix<double, 3, 10> atNodes(std::uint32_t element) const;
    /// The inverse conductivity, m K/W, at the middle of the element.
    Eigen::Matrix3d energyForm(std::uint32_t element) const;
    double resolution(std::uint32_t element, double volume) const;

private:
    const ThermalModel& model_;
    const Eigen::VectorXd& temperature_;
};

/// The estimated error of a heat flux. Keeps references to all it is given.
class HeatFluxError {
public:
    HeatFluxError(const ThermalModel& model, const Eigen::VectorXd& temperature,
                  const ElementPatches& patches)
        : field_(model, temperature), estimator_(patches, field_) {}
    HeatFluxError(const HeatFluxError&) = delete;
    HeatFluxError& operator=(const HeatFluxError&) = delete;

    ErrorEstimate estimate(const ThreadPool& pool, const TaskContext& context) const;
    /// ErrorEstimator::bandAt of the flux's magnitude, W/m^2: the norm is the length of the
    /// difference.
    double bandAt(std::uint32_t node) const;

private:
    ElementHeatFlux field_;
    ErrorEstimator<ElementHeatFlux> estimator_;
};

}  // namespace twinbench
