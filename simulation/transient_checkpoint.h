#pragma once

#include <cstddef>
#include <functional>
#include <span>
#include <vector>

#include "simulation/thermal_model.h"
#include "simulation/thermal_stage.h"

namespace twinbench {

/// All that a transient run knows at the end of an accepted step, number by number.
struct TransientState {
    ThermalStage stage;         ///< at the time reached
    HeatRates heat;             ///< J, from the start
    HeatFlows flows;            ///< the same
    double startContent = 0.0;  ///< J
    double lastSize = 0.0;      ///< s, of the step accepted last
    std::uint64_t nextOutput = 0;
    std::uint64_t span = 0;   ///< between times where loads jump: which
    std::int32_t level = 0;   ///< of the steps within it, if their size is controlled
    std::uint64_t index = 0;  ///< the same: the next step
    std::uint64_t steps = 0, rejectedSteps = 0, iterations = 0;
    double residual = 0.0;                  ///< the largest so far
    std::vector<std::byte> bounds, tables;  ///< what watches the temperatures
};

std::vector<std::byte> toBytes(const TransientState& state);
/// Errors: damaged data.
Result<TransientState> transientStateFromBytes(std::span<const std::byte> bytes);

/// How a transient run is interrupted and goes on later.
struct TransientCheckpoints {
    /// Where to go on, of a run of the same model and settings; null: from the start. The sink gets
    /// what comes after it.
    const TransientState* resume = nullptr;
    /// Called at the end of each accepted step, when the sink has got all up to it; `state` tells
    /// it as long as the call lasts. Once more, with `isStopping`, when a run is stopped after a
    /// step was accepted.
    std::function<void(const std::function<TransientState()>& state, bool isStopping)> keep;
};

/// As solveTransient, with checkpoints. What is linear goes on exactly as without an interruption;
/// of what is not, the matrix of Newton's method is made anew, so that the temperatures agree
/// within the tolerance of its iteration.
Result<TransientThermalSolution> solveTransient(
    const ThermalModel& model, const Eigen::VectorXd& initial, const TransientSettings& settings,
    const SolverSettings& solver, const ThermalSink& sink, const ThreadPool& pool,
    const TaskContext& context, const TransientCheckpoints& checkpoints);

}  // namespace twinbench
