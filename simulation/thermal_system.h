#pragma once

#include <string>
#include <vector>

#include "simulation/block_matrix.h"
#include "simulation/constraint_map.h"
#include "simulation/contact_quadrature.h"
#include "simulation/heat_meter.h"
#include "simulation/thermal_boundary.h"
#include "simulation/thermal_model.h"

namespace twinbench {

/// The discrete heat balance C dT/dt + K T = f over all nodes of a model, constrained ones
/// included. Keeps references to the model and the pool, which must outlive it.
class ThermalSystem {
public:
    /// Assembles what does not depend on time; the capacity only if asked for. Errors: Cancelled;
    /// Failed for parts that no heat path holds at a temperature (`withCapacity` false only).
    static Result<ThermalSystem> assemble(const ThermalModel& model, bool withCapacity,
                                          const ThreadPool& pool, const TaskContext& context);

    const ThermalModel& model() const { return *model_; }
    /// Conduction, contacts and convection at a time, W/K. Errors: BadInput for a heat transfer
    /// coefficient that is negative or not finite somewhere.
    Result<BlockMatrix<1>> stiffness(double time) const;
    bool stiffnessDependsOnTime() const;
    const BlockMatrix<1>& capacity() const { return *capacity_; }  ///< J/K

    /// Sources, heat fluxes and the ambient's side of convection, W. Errors: BadInput.
    Result<Eigen::VectorXd> load(double time) const;
    bool loadDependsOnTime() const;

    /// A frame per node, held where a temperature is prescribed at a time: the mean of the
    /// prescribed values where faces of several temperatures meet. Errors: BadInput.
    Result<std::vector<NodeFrame<1>>> constraints(double time) const;
    bool constraintsDependOnTime() const;

    /// Sources, heat fluxes and convection, integrated from the field.
    HeatRates externalRates(const Eigen::VectorXd& temperature, double time) const;
    /// Refers to this system, which must stay where it is.
    HeatMeter heatMeter() const { return HeatMeter(*model_, boundary_, contacts_); }
    /// Of `nodalHeat`, the heat that each node needs from outside to keep its prescribed
    /// temperature: summed over each face that has one.
    HeatRates reactionRates(const Eigen::VectorXd& nodalHeat) const;

private:
    ThermalSystem(const ThermalModel& model, ContactQuadrature contacts, const ThreadPool& pool);

    Result<void> assembleMatrices(bool withCapacity, const TaskContext& context);
    Result<void> requireHeatPaths() const;
    /// The heat of a source by node, W, which depends on time by a factor only.
    struct SourceShape {
        std::vector<std::uint32_t> nodes;
        std::vector<double> heat;
        double sum = 0.0;
    };

    void prepareSources();
    Eigen::VectorXd integrateSource(const HeatSource& source, const Coefficient& density,
                                    double time) const;
    /// Adds the heat of a source to the load; gives its power, W.
    double addSource(std::size_t index, double time, Eigen::VectorXd& load) const;
    double sourcePower(std::size_t index, double time) const;

    const ThermalModel* model_;
    const ThreadPool* pool_;
    ThermalBoundary boundary_;
    ElementColouring colouring_;
    std::vector<int> prescribedBy_;  // by node: which face with a temperature, -1 for none
    int prescribedFaces_ = 0;
    ContactQuadrature contacts_;
    ContactLinks links_;                                    // of contacts that conduct
    std::vector<std::optional<SourceShape>> sourceShapes_;  // none: depends on place and time
    std::optional<BlockMatrix<1>> conduction_;
    std::optional<BlockMatrix<1>> capacity_;
};

}  // namespace twinbench
