#pragma once

#include <memory>
#include <optional>

#include "simulation/linear_solver.h"
#include "simulation/thermal_system.h"

namespace twinbench {

/// The field at one instant of a transient run.
struct ThermalStage {
    double time = 0.0;
    Eigen::VectorXd temperature;  ///< K, per node
    Eigen::VectorXd rate;         ///< K/s, per node; empty where it is not known
    Eigen::VectorXd nodalHeat;    ///< that each node needs from outside, W; empty as the rate
    HeatRates heat;               ///< entering and leaving at this instant, W
};

/// Solves the implicit stages of a time integrator for C dT/dt + K T = f with prescribed
/// temperatures. The matrix C + a K is kept as long as a and K stay the same.
class ThermalStageSolver {
public:
    ThermalStageSolver(const ThermalSystem& system, std::vector<NodeFrame<1>> constraints,
                       const SolverSettings& settings, SolveReport& report, const ThreadPool& pool);

    /// The temperature that meets C (T - base) / a + K T = f at `time`, with (T - base) / a as its
    /// rate. `guess` is where an iterative solver starts from. Errors: as of LinearSolver, BadInput
    /// of coefficients.
    Result<ThermalStage> solve(const Eigen::VectorXd& base, double a, double time,
                               const Eigen::VectorXd& guess, const TaskContext& context);
    /// An error estimate freed of what the stiff parts exaggerate: (C + a K)^-1 C e. For the `a`
    /// and time of the last stage.
    Result<Eigen::VectorXd> damped(const Eigen::VectorXd& error, const TaskContext& context);
    /// Sets the nodes with a prescribed temperature to it.
    Result<void> imposePrescribed(double time, Eigen::VectorXd& temperature);
    /// Heat in a field above absolute zero, J.
    double heatContent(const Eigen::VectorXd& temperature) const;

private:
    Result<void> prepare(double a, double time, const TaskContext& context);
    Result<void> updateStiffness(double time);
    Result<void> updateLoad(double time);
    Result<void> updateConstraints(double time);
    Result<void> solveFree(const Eigen::VectorXd& rightSide, Eigen::VectorXd& unknowns,
                           const TaskContext& context);

    const ThermalSystem& system_;
    ConstraintMap<1> map_;
    Coarsening coarsening_;
    SolverSettings settings_;
    SolveReport& report_;
    const ThreadPool& pool_;
    std::optional<BlockMatrix<1>> stiffness_;
    std::optional<BlockMatrix<1>> matrix_;  // capacity + a stiffness
    std::unique_ptr<LinearSolver> solver_;
    Eigen::VectorXd load_;
    double stiffnessTime_ = 0.0;
    double preparedA_ = 0.0;
    double preparedTime_ = 0.0;
};

}  // namespace twinbench
