#include "simulation/thermal_stage.h"

#include <cmath>

#include "simulation/model_check.h"
#include "simulation/stopwatch.h"

namespace twinbench {

ThermalStageSolver::ThermalStageSolver(const ThermalSystem& system,
                                       std::vector<NodeFrame<1>> constraints,
                                       const SolverSettings& settings, SolveReport& report,
                                       const ThreadPool& pool)
    : system_(system),
      map_(std::move(constraints)),
      coarsening_(map_.coarsening(*system.model().mesh)),
      settings_(settings),
      report_(report),
      pool_(pool) {
    report_.unknowns = static_cast<std::uint64_t>(map_.unknowns());
}

Result<void> ThermalStageSolver::updateStiffness(double time) {
    if (stiffness_ && (!system_.stiffnessDependsOnTime() || time == stiffnessTime_)) {
        return {};
    }
    auto stiffness = system_.stiffness(time);
    if (!stiffness) {
        return fail(std::move(stiffness.error()));
    }
    stiffness_ = std::move(*stiffness);
    stiffnessTime_ = time;
    return {};
}

Result<void> ThermalStageSolver::updateLoad(double time) {
    if (load_.size() > 0 && !system_.loadDependsOnTime()) {
        return {};
    }
    auto load = system_.load(time);
    if (!load) {
        return fail(std::move(load.error()));
    }
    load_ = std::move(*load);
    return {};
}

Result<void> ThermalStageSolver::updateConstraints(double time) {
    if (!system_.constraintsDependOnTime()) {
        return {};
    }
    const auto frames = system_.constraints(time);
    if (!frames) {
        return fail(frames.error());
    }
    for (std::size_t node = 0; node < frames->size(); ++node) {
        map_.setValue(node, (*frames)[node].value);
    }
    return {};
}

Result<void> ThermalStageSolver::prepare(double a, double time, const TaskContext& context) {
    const auto updated =
        updateStiffness(time).and_then([&] { return updateLoad(time); }).and_then([&] {
            return updateConstraints(time);
        });
    if (!updated) {
        return updated;
    }
    const bool isStale = system_.stiffnessDependsOnTime() && time != preparedTime_;
    // Equal steps may differ by the rounding of their ends.
    const bool isSame = std::abs(a - preparedA_) <= 1e-12 * a;
    if (matrix_ && isSame && !isStale) {
        return {};
    }
    Stopwatch watch;
    matrix_ = system_.capacity();
    matrix_->addScaled(a, *stiffness_);
    SparseMatrix reduced = map_.reduce(*matrix_, pool_);
    report_.assembleSeconds += watch.lap();
    solver_.reset();  // frees its factors before the next ones are made
    if (map_.unknowns() > 0) {
        auto solver = makeLinearSolver(std::move(reduced), coarsening_, settings_, pool_, context);
        report_.setupSeconds += watch.lap();
        if (!solver) {
            return fail(std::move(solver.error()));
        }
        solver_ = std::move(*solver);
    }
    preparedA_ = a;
    preparedTime_ = time;
    return {};
}

Result<void> ThermalStageSolver::solveFree(const Eigen::VectorXd& rightSide,
                                           Eigen::VectorXd& unknowns, const TaskContext& context) {
    if (!solver_) {
        return {};
    }
    Stopwatch watch;
    auto outcome = solver_->solve(rightSide, unknowns, context);
    report_.solveSeconds += watch.lap();
    if (!outcome) {
        return fail(std::move(outcome.error()));
    }
    report_.method = solver_->method();
    report_.iterations += outcome->iterations;
    report_.residual = std::max(report_.residual, outcome->residual);
    report_.residualHistory = std::move(outcome->residualHistory);
    return {};
}

Result<ThermalStage> ThermalStageSolver::solve(const Eigen::VectorXd& base, double a, double time,
                                               const Eigen::VectorXd& guess,
                                               const TaskContext& context) {
    if (auto ready = prepare(a, time, context); !ready) {
        return fail(std::move(ready.error()));
    }
    // Solved for the change, so that the solver's tolerance is relative to what drives it.
    const Eigen::VectorXd start = map_.imposed(base);
    const Eigen::VectorXd rightSide =
        map_.restrict(a * (load_ - stiffness_->multiply(start, pool_)) -
                      system_.capacity().multiply(start - base, pool_));
    Eigen::VectorXd unknowns = map_.restrict(guess - base);
    if (auto solved = solveFree(rightSide, unknowns, context); !solved) {
        return fail(std::move(solved.error()));
    }
    ThermalStage stage;
    stage.time = time;
    stage.temperature = start + map_.spread(unknowns);
    stage.rate = (stage.temperature - base) / a;
    if (!stage.temperature.allFinite()) {
        return fail(failure("thermal.not_finite", {}, "The temperature field is not finite.", {},
                            "Check the materials and the mesh."));
    }
    stage.nodalHeat = system_.capacity().multiply(stage.rate, pool_) +
                      stiffness_->multiply(stage.temperature, pool_) - load_;
    stage.heat = system_.externalRates(stage.temperature, time);
    const HeatRates reactions = system_.reactionRates(stage.nodalHeat);
    stage.heat.in += reactions.in;
    stage.heat.out += reactions.out;
    return stage;
}

Result<Eigen::VectorXd> ThermalStageSolver::damped(const Eigen::VectorXd& error,
                                                   const TaskContext& context) {
    const Eigen::VectorXd freeError = error - map_.heldPart(error);
    const Eigen::VectorXd rightSide = map_.restrict(system_.capacity().multiply(freeError, pool_));
    Eigen::VectorXd unknowns = Eigen::VectorXd::Zero(map_.unknowns());
    if (auto solved = solveFree(rightSide, unknowns, context); !solved) {
        return fail(std::move(solved.error()));
    }
    return unknowns;
}

Result<void> ThermalStageSolver::imposePrescribed(double time, Eigen::VectorXd& temperature) {
    if (auto updated = updateConstraints(time); !updated) {
        return updated;
    }
    temperature = map_.imposed(temperature);
    return {};
}

double ThermalStageSolver::heatContent(const Eigen::VectorXd& temperature) const {
    return system_.capacity().multiply(temperature, pool_).sum();
}

}  // namespace twinbench
