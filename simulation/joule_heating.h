#pragma once

#include <memory>
#include <optional>

#include "simulation/constraint_map.h"
#include "simulation/electric_model.h"
#include "simulation/heat_flux.h"
#include "simulation/linear_solver.h"
#include "simulation/thermal_system.h"

namespace twinbench {

/// Solves the electric conduction of a thermal model at given temperatures and gives the heat that
/// it releases. Stationary currents obey the equations of steady heat, with potentials for
/// temperatures, so that these are assembled by a ThermalSystem of the conducting parts alone.
///
/// The heat by node is integrated by the points and terms of that system's matrix K: over all nodes
/// it is V'K V, what the electrodes bring in, however coarse the mesh. Keeps references to the
/// model and the pool, which must outlive it; for one thread.
class JouleHeating {
public:
    /// Of a model with an electric part, which was checked. Errors: Failed for conductors that
    /// currents enter and no potential holds; BadInput for an electrode on a part that insulates or
    /// on faces with no area left; Cancelled.
    static Result<std::unique_ptr<JouleHeating>> assemble(const ThermalModel& model,
                                                          const ThreadPool& pool,
                                                          const TaskContext& context);

    bool dependsOnTemperature() const { return system_->isNonlinear(); }
    bool dependsOnTime() const;

    /// At a temperature (K, per node of the thermal model), which is not read where no conductivity
    /// varies. Errors: those of the solver, BadInput for a value that is not finite, Cancelled.
    Result<std::shared_ptr<const ElectricState>> at(const Eigen::VectorXd& temperature, double time,
                                                    const TaskContext& context);
    /// For display, of a state at its temperature.
    ElectricFields fields(const ElectricState& state, const Eigen::VectorXd& temperature) const;

private:
    JouleHeating(const ThermalModel& model, const ThreadPool& pool) : full_(model), pool_(pool) {}

    void collectConductors();
    Result<void> collectElectrodes();
    Result<void> spreadCurrents();
    Result<void> holdIdleParts();
    Result<std::vector<NodeFrame<1>>> frames(double time) const;
    /// Each group of joined parts at the mean of what holds it, V. Such potentials drive nothing:
    /// equations take what is above them, so that rounding is relative to what drives currents.
    Eigen::VectorXd uniformPotential() const;
    Result<void> solve(const BlockMatrix<1>& matrix, const Eigen::VectorXd& load,
                       const TaskContext& context);
    void addVolumeHeat(const Eigen::VectorXd& kelvin, ElectricState& state) const;
    void addContacts(const Eigen::VectorXd& kelvin, ElectricState& state) const;
    /// `reaction`: the current that each node needs from outside, A.
    void addElectrodes(const Eigen::VectorXd& reaction, double time, ElectricState& state) const;
    double meanPotential(const std::vector<PartFace>& faces) const;
    /// From the nodes of the thermal model to those of the conductors, and back.
    Eigen::VectorXd gathered(const Eigen::VectorXd& full) const;
    template <int D>
    Eigen::VectorXd spread(const Eigen::VectorXd& values, double elsewhere) const;

    const ThermalModel& full_;
    const ThreadPool& pool_;
    std::vector<std::uint32_t> parts_;  // of the full model, by part of the conductors
    std::vector<int> positions_;        // the other way round; -1 insulates
    ThermalModel conductors_;           // potentials as temperatures, currents as fluxes
    std::optional<ThermalSystem> system_;
    std::optional<HeatFlowMeter> meter_;
    std::optional<HeatFluxRecovery> recovery_;
    std::vector<std::vector<std::uint32_t>> groups_;  // of joined conductors
    std::vector<std::uint8_t> isIdle_;  // by part of the conductors: no electrode feeds it
    std::optional<ConstraintMap<1>> map_;
    Coarsening coarsening_;
    std::unique_ptr<LinearSolver> solver_;  // of the conductivities at an earlier temperature
    Eigen::VectorXd potential_;             // V, of the conductors; where solving starts from
    Eigen::VectorXd uniform_;               // V, see uniformPotential
    Eigen::VectorXd lastTemperature_;
    double lastTime_ = 0.0;
    std::shared_ptr<const ElectricState> last_;
};

}  // namespace twinbench
