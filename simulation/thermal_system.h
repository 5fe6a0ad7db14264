#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "simulation/block_matrix.h"
#include "simulation/constraint_map.h"
#include "simulation/heat_conduction.h"
#include "simulation/heat_flow_meter.h"
#include "simulation/heat_meter.h"
#include "simulation/heat_sources.h"
#include "simulation/heat_storage.h"
#include "simulation/thermal_boundary.h"
#include "simulation/thermal_model.h"

namespace twinbench {

/// The discrete heat balance dH(T)/dt + K(T) T = f(T) over all nodes of a model, constrained ones
/// included. Terms that vary with the temperature are secants: at the temperature they are made for
/// the balance is exact. Temperatures (K, per node) are not read where nothing varies. Refers to
/// the model and the pool, which must outlive it.
class ThermalSystem {
public:
    /// Assembles what varies neither with time nor with the temperature; what stores heat only if
    /// asked for. Errors: Cancelled; Failed for parts that no heat path holds at a temperature
    /// (`withCapacity` false only).
    static Result<ThermalSystem> assemble(const ThermalModel& model, bool withCapacity,
                                          const ThreadPool& pool, const TaskContext& context);

    const ThermalModel& model() const { return domain_->model; }
    /// Whether anything varies with the temperature.
    bool isNonlinear() const;

    /// Conduction, contacts, convection and radiation, W/K. Errors: BadInput for a heat transfer
    /// coefficient or emissivity that is negative or not finite somewhere; Cancelled.
    Result<BlockMatrix<1>> stiffness(const Eigen::VectorXd& temperature, double time,
                                     const TaskContext& context) const;
    bool stiffnessDependsOnTime() const;
    /// Adds what the derivative of radiation has above its secant, W/K.
    void addTangent(const Eigen::VectorXd& temperature, double time, BlockMatrix<1>& matrix) const;
    /// Absent if it was not asked for.
    const std::optional<HeatStorage>& storage() const { return storage_; }

    /// Sources, heat fluxes and the ambient's side of convection and radiation, W. Errors:
    /// BadInput.
    Result<Eigen::VectorXd> load(const Eigen::VectorXd& temperature, double time) const;
    bool loadDependsOnTime() const;

    /// A frame per node, held where a temperature is prescribed at a time: the mean of the
    /// prescribed values where faces of several temperatures meet. Errors: BadInput.
    Result<std::vector<NodeFrame<1>>> constraints(double time) const;
    bool constraintsDependOnTime() const;

    /// Absent without enclosures.
    std::optional<ViewFactorErrors> viewFactorErrors() const;

    /// Sources, heat fluxes, convection and radiation, integrated from the field.
    HeatRates externalRates(const Eigen::VectorXd& temperature, double time) const;
    /// Refers to this system, which must stay where it is.
    HeatMeter heatMeter() const { return HeatMeter(model(), boundary_, domain_->contacts); }
    /// The same.
    HeatFlowMeter heatFlowMeter() const {
        return HeatFlowMeter(model(), boundary_, sources_, domain_->contacts);
    }
    /// Of `nodalHeat`, the heat that each node needs from outside to keep its prescribed
    /// temperature: summed over each face that has one.
    HeatRates reactionRates(const Eigen::VectorXd& nodalHeat) const;

private:
    ThermalSystem(std::shared_ptr<const ThermalDomain> domain, std::vector<Enclosure> enclosures,
                  HeatConduction conduction, std::optional<HeatStorage> storage);

    template <class Visit>
    void forPrescribed(const PrescribedTemperature& prescribed, const Visit& visit) const;
    void markPrescribed();
    Result<void> requireHeatPaths() const;

    std::shared_ptr<const ThermalDomain> domain_;
    ThermalBoundary boundary_;
    HeatConduction conduction_;
    std::optional<HeatStorage> storage_;
    HeatSources sources_;
    std::vector<int>
        prescribedBy_;  // by node: which face (or lines) with a temperature, -1 for none
    int prescribedFaces_ = 0;
};

}  // namespace twinbench
