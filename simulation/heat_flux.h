#pragma once

#include "simulation/node_graph.h"
#include "simulation/thermal_model.h"

namespace twinbench {

/// Recovers heat fluxes of many fields of one model. Keeps references to the model and the pool,
/// which must outlive it.
class HeatFluxRecovery {
public:
    HeatFluxRecovery(const ThermalModel& model, const ThreadPool& pool)
        : model_(model), pool_(pool), colouring_(colourElements(*model.mesh)) {}

    /// See recoverHeatFlux.
    Eigen::VectorXd of(const Eigen::VectorXd& temperature) const {
        return of(temperature, temperature);
    }
    /// -k grad of any field, with k at a temperature, which is not read where it does not vary.
    Eigen::VectorXd of(const Eigen::VectorXd& field, const Eigen::VectorXd& temperature) const;

private:
    const ThermalModel& model_;
    const ThreadPool& pool_;
    ElementColouring colouring_;
};

}  // namespace twinbench
