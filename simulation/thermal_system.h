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

class JouleHeating;

/// What drives a field.
struct ThermalLoad {
    Eigen::VectorXd nodal;                          ///< W, per node
    std::shared_ptr<const ElectricState> electric;  ///< null of a model without
};

/// The discrete heat balance dH(T)/dt + K(T) T = f(T) over all nodes of a model, constrained ones
/// included. Terms that vary with the temperature are secants: at the temperature they are made for
/// the balance is exact. Temperatures (K, per node) are not read where nothing varies. Refers to
/// the model and the pool, which must outlive it.
class ThermalSystem {
public:
    /// Assembles what varies neither with time nor with the temperature; what stores heat only if
    /// asked for. Errors: Cancelled; BadInput as of stiffness; those of JouleHeating.
    static Result<ThermalSystem> assemble(const ThermalModel& model, bool withCapacity,
                                          const ThreadPool& pool, const TaskContext& context);

    const ThermalModel& model() const { return domain_->model; }
    const ThermalDomain& domain() const { return *domain_; }
    const ThermalBoundary& boundary() const { return boundary_; }
    /// Null of a model without an electric part.
    const std::shared_ptr<JouleHeating>& joule() const { return joule_; }

    /// Parts that heat paths join, and those groups of them that nothing holds at a temperature.
    std::vector<std::vector<std::uint32_t>> partGroups() const;
    std::vector<std::vector<std::uint32_t>> floatingGroups() const;
    /// Errors: Failed where there are such groups, whose steady temperature is undetermined.
    Result<void> requireHeatPaths() const;
    /// Whether anything varies with the temperature.
    bool isNonlinear() const;

    /// Conduction, contacts, convection and radiation, W/K. Errors: BadInput for a heat transfer
    /// coefficient or emissivity that is negative or not finite somewhere; Cancelled.
    Result<std::shared_ptr<const BlockMatrix<1>>> stiffness(const Eigen::VectorXd& temperature,
                                                            double time,
                                                            const TaskContext& context) const;
    bool stiffnessDependsOnTime() const;
    /// Adds what the derivative of radiation has above its secant, W/K.
    void addTangent(const Eigen::VectorXd& temperature, double time, BlockMatrix<1>& matrix) const;
    /// Absent if it was not asked for.
    const std::optional<HeatStorage>& storage() const { return storage_; }

    /// Sources, heat fluxes, the ambient's side of convection and radiation, and Joule heat.
    /// Errors: BadInput; those of JouleHeating::at.
    Result<ThermalLoad> load(const Eigen::VectorXd& temperature, double time,
                             const TaskContext& context) const;
    bool loadDependsOnTime() const;

    /// A frame per node, held where a temperature is prescribed at a time: the mean of the
    /// prescribed values where faces of several temperatures meet. Errors: BadInput.
    Result<std::vector<NodeFrame<1>>> constraints(double time) const;
    bool constraintsDependOnTime() const;

    /// Absent without enclosures.
    std::optional<ViewFactorErrors> viewFactorErrors() const;

    /// Sources, heat fluxes, convection and radiation, integrated from the field; without Joule
    /// heat, which the load tells.
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
    /// Makes the stiffness once if it never changes. Errors: as of stiffness.
    Result<void> settleStiffness();
    Result<void> addExchanges(const Eigen::VectorXd& temperature, double time,
                              BlockMatrix<1>& matrix) const;
    Result<void> addLoads(const Eigen::VectorXd& temperature, double time,
                          Eigen::VectorXd& load) const;

    std::shared_ptr<const ThermalDomain> domain_;
    ThermalBoundary boundary_;
    HeatConduction conduction_;
    std::shared_ptr<const BlockMatrix<1>> stiffness_;  // where it never changes
    std::optional<HeatStorage> storage_;
    HeatSources sources_;
    std::vector<int>
        prescribedBy_;  // by node: which face (or lines) with a temperature, -1 for none
    int prescribedFaces_ = 0;
    std::shared_ptr<JouleHeating> joule_;
};

}  // namespace twinbench
