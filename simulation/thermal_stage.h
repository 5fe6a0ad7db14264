#pragma once

#include <memory>
#include <optional>

#include "simulation/anderson_mixing.h"
#include "simulation/linear_solver.h"
#include "simulation/thermal_system.h"

namespace twinbench {

/// The code of the error that Newton's method does not converge.
inline constexpr const char* kNewtonFailed = "thermal.newton";

/// The field at one instant of a transient run. Without storage of heat the contents are zero.
struct ThermalStage {
    double time = 0.0;
    Eigen::VectorXd temperature;  ///< K, per node
    Eigen::VectorXd content;      ///< heat above absolute zero, J, per node
    // Empty where they are not known.
    Eigen::VectorXd rate;         ///< K/s, per node
    Eigen::VectorXd contentRate;  ///< W, per node
    Eigen::VectorXd nodalHeat;    ///< that each node needs from outside, W
    HeatRates heat;               ///< entering and leaving at this instant, W
    HeatFlows flows;              ///< the same by loads and contacts, net, W
    /// Null of a model without.
    std::shared_ptr<const ElectricState> electric = {};
};

/// What an implicit stage starts from: per node, K and J.
struct StageBase {
    Eigen::VectorXd temperature;
    Eigen::VectorXd content;
};

/// Solves the implicit stages of a time integrator for dH(T)/dt + K(T) T = f(T) with prescribed
/// temperatures, and, as one stage without storage, the steady state. Linear systems take one
/// solve, others Newton's method with a symmetric matrix: it leaves out the derivative of the
/// conductivity, and is kept as long as it serves.
class ThermalStageSolver {
public:
    ThermalStageSolver(const ThermalSystem& system, std::vector<NodeFrame<1>> constraints,
                       const SolverSettings& settings, SolveReport& report, const ThreadPool& pool);

    /// The temperature that meets (H(T) - content of the base) / a + K T = f at `time`, with the
    /// differences to the base over a as its rates. `guess` is where solving starts from. Errors:
    /// as of LinearSolver, BadInput of coefficients, Failed if Newton's method does not converge.
    Result<ThermalStage> solve(const StageBase& base, double a, double time,
                               const Eigen::VectorXd& guess, const TaskContext& context);
    /// An error estimate in K freed of what the stiff parts exaggerate: (C + a K)^-1 C e. For the
    /// `a` and time of the last stage.
    Result<Eigen::VectorXd> damped(const Eigen::VectorXd& error, const TaskContext& context);
    /// Sets the nodes with a prescribed temperature to it.
    Result<void> imposePrescribed(double time, Eigen::VectorXd& temperature);
    /// Heat above absolute zero, J, per node.
    Eigen::VectorXd content(const Eigen::VectorXd& temperature) const;

private:
    Result<void> updateTerms(const Eigen::VectorXd& temperature, double time,
                             const TaskContext& context);
    Result<void> updateConstraints(double time);
    Result<void> updateMatrix(const Eigen::VectorXd& temperature, double a, double time,
                              const TaskContext& context);
    /// Of the stage's equations, J per node.
    Eigen::VectorXd residual(const StageBase& base, double a,
                             const Eigen::VectorXd& temperature) const;
    Result<void> solveFree(const Eigen::VectorXd& rightSide, Eigen::VectorXd& unknowns,
                           const TaskContext& context);
    /// Newton's step with mixing, no longer than is allowed.
    Eigen::VectorXd nextStep(const Eigen::VectorXd& temperature, const Eigen::VectorXd& unknowns,
                             AndersonMixing& mixing) const;
    /// Takes `temperature` to the solution; gives the residual there.
    Result<Eigen::VectorXd> iterate(const StageBase& base, double a, double time,
                                    Eigen::VectorXd unknowns, Eigen::VectorXd& temperature,
                                    const TaskContext& context);

    const ThermalSystem& system_;
    const HeatFlowMeter flows_;
    const bool isNonlinear_;
    ConstraintMap<1> map_;
    Coarsening coarsening_;
    SolverSettings settings_;
    SolveReport& report_;
    const ThreadPool& pool_;
    std::shared_ptr<const BlockMatrix<1>> stiffness_;  // secant at the last temperature
    ThermalLoad load_;                                 // the same
    double termsTime_ = 0.0;
    std::shared_ptr<const BlockMatrix<1>> capacity_;  // at the temperature of the matrix
    std::unique_ptr<LinearSolver> solver_;            // of capacity + a stiffness
    bool isMatrixPoor_ = true;
    double preparedA_ = 0.0;
    double preparedTime_ = 0.0;
};

}  // namespace twinbench
