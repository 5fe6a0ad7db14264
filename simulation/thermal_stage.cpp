#include "simulation/thermal_stage.h"

#include <cmath>

#include "simulation/model_check.h"
#include "simulation/residual_history.h"
#include "simulation/stopwatch.h"

namespace twinbench {

namespace {

// Newton's method ends at this share of the residual that the stage starts with.
constexpr double kNewtonTolerance = 1e-8;
// Its linear systems need not be solved any better than the method converges.
constexpr double kInnerTolerance = 1e-3;
// So does it when temperatures change by less than this share of themselves.
constexpr double kSettled = 1e-10;
constexpr int kMostIterations = 200;
// A matrix that reduces the residual by less is made anew.
constexpr double kGoodReduction = 0.1;
constexpr int kMostHalvings = 8;
// So many steps in a row that make it worse however short they are: where the heat of currents
// grows faster with the temperature than it leaves, there is no end to it.
constexpr int kMostVainSteps = 10;

SolverSettings inner(SolverSettings settings, bool isNonlinear) {
    settings.tolerance = isNonlinear ? kInnerTolerance : settings.tolerance;
    return settings;
}

// No step changes temperatures by more than the largest one there is, or this, K: far from the
// solution the tangent of radiation may ask for any.
constexpr double kLargestStep = 300.0;

/// The part whose nodes are farthest from balance.
std::string worstPart(const FeMesh& mesh, const Eigen::VectorXd& nodalResidual) {
    Eigen::Index node = 0;
    nodalResidual.cwiseAbs().maxCoeff(&node);
    return partName(mesh, mesh.partOfNode(static_cast<std::uint32_t>(node)));
}

Error diverged(const ThermalModel& model, const Eigen::VectorXd& nodalResidual,
               const std::vector<double>& history) {
    const char* advice =
        model.electric
            ? "Check the currents and the tables of the materials: a resistance that grows with "
              "the temperature may make more heat than can leave."
        : model.radiations.empty() && model.enclosures.empty()
            ? "Check the table of its material for jumps, or start a transient with "
              "smaller steps."
            : "Check the radiation and the table of its material, or run a transient "
              "study.";
    return failure(
        kNewtonFailed, worstPart(*model.mesh, nodalResidual),
        "The temperatures that properties or radiation depend on do not settle: after "
        "{0} iterations the residual is {1} of that at the start. On the way it was {2}.",
        {std::to_string(history.size()), fmt::format("{:.2g}", history.back()),
         historyText(history)},
        advice);
}

void addElectric(const ElectricState& electric, ThermalStage& stage) {
    stage.heat.add(electric.power());
    for (const ElectrodeState& electrode : electric.potentials) {
        stage.flows.potentials.push_back(electrode.power);
    }
    for (const ElectrodeState& electrode : electric.currents) {
        stage.flows.currents.push_back(electrode.power);
    }
}

}  // namespace

ThermalStageSolver::ThermalStageSolver(const ThermalSystem& system,
                                       std::vector<NodeFrame<1>> constraints,
                                       const SolverSettings& settings, SolveReport& report,
                                       const ThreadPool& pool)
    : system_(system),
      flows_(system.heatFlowMeter()),
      isNonlinear_(system.isNonlinear()),
      map_(std::move(constraints)),
      coarsening_(map_.coarsening(*system.model().mesh)),
      settings_(inner(settings, isNonlinear_)),
      report_(report),
      pool_(pool) {
    report_.unknowns = static_cast<std::uint64_t>(map_.unknowns());
}

Eigen::VectorXd ThermalStageSolver::content(const Eigen::VectorXd& temperature) const {
    return system_.storage() ? system_.storage()->content(temperature)
                             : Eigen::VectorXd::Zero(temperature.size());
}

Result<void> ThermalStageSolver::updateTerms(const Eigen::VectorXd& temperature, double time,
                                             const TaskContext& context) {
    const auto isOld = [&](bool dependsOnTime) {
        return !stiffness_ || isNonlinear_ || (dependsOnTime && time != termsTime_);
    };
    const bool newLoad = isOld(system_.loadDependsOnTime());
    if (isOld(system_.stiffnessDependsOnTime())) {
        auto stiffness = system_.stiffness(temperature, time, context);
        if (!stiffness) {
            return fail(std::move(stiffness.error()));
        }
        stiffness_ = std::move(*stiffness);
    }
    if (newLoad) {
        auto load = system_.load(temperature, time, context);
        if (!load) {
            return fail(std::move(load.error()));
        }
        load_ = std::move(*load);
    }
    termsTime_ = time;
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

Result<void> ThermalStageSolver::updateMatrix(const Eigen::VectorXd& temperature, double a,
                                              double time, const TaskContext& context) {
    const bool isOld =
        isNonlinear_ ? isMatrixPoor_ : system_.stiffnessDependsOnTime() && time != preparedTime_;
    // Equal steps may differ by the rounding of their ends.
    const bool isSame = std::abs(a - preparedA_) <= 1e-12 * a;
    if (isSame && !isOld) {
        return {};
    }
    Stopwatch watch;
    BlockMatrix<1> matrix = *stiffness_;
    if (isNonlinear_) {
        system_.addTangent(temperature, time, matrix);
    }
    matrix.scale(a);
    if (system_.storage()) {
        auto capacity = system_.storage()->capacity(temperature, context);
        if (!capacity) {
            return fail(std::move(capacity.error()));
        }
        capacity_ = std::move(*capacity);
        matrix.addScaled(1.0, *capacity_);
    }
    SystemMatrix reduced = map_.reduce(std::move(matrix));
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
    isMatrixPoor_ = false;
    preparedA_ = a;
    preparedTime_ = time;
    return {};
}

Eigen::VectorXd ThermalStageSolver::residual(const StageBase& base, double a,
                                             const Eigen::VectorXd& temperature) const {
    Eigen::VectorXd result = a * (load_.nodal - stiffness_->multiply(temperature, pool_));
    if (system_.storage()) {
        result -= content(temperature) - base.content;
    }
    return result;
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
    if (!isNonlinear_) {
        report_.residual = std::max(report_.residual, outcome->residual);
        report_.residualHistory = std::move(outcome->residualHistory);
    }
    return {};
}

Eigen::VectorXd ThermalStageSolver::nextStep(const Eigen::VectorXd& temperature,
                                             const Eigen::VectorXd& unknowns,
                                             AndersonMixing& mixing) const {
    Eigen::VectorXd step = map_.spread(mixing.step(map_.restrict(temperature), unknowns));
    const double allowed = std::max(kLargestStep, temperature.lpNorm<Eigen::Infinity>());
    if (const double largest = step.lpNorm<Eigen::Infinity>(); largest > allowed) {
        step *= allowed / largest;
        mixing = {};
    }
    return step;
}

Result<Eigen::VectorXd> ThermalStageSolver::iterate(const StageBase& base, double a, double time,
                                                    Eigen::VectorXd unknowns,
                                                    Eigen::VectorXd& temperature,
                                                    const TaskContext& context) {
    std::vector<double> norms;
    AndersonMixing mixing;
    Eigen::VectorXd step;
    int halvings = 0;
    int vainSteps = 0;
    for (int iteration = 0; iteration < kMostIterations;) {
        if (auto updated = updateTerms(temperature, time, context); !updated) {
            return fail(std::move(updated.error()));
        }
        Eigen::VectorXd residual = this->residual(base, a, temperature);
        if (!isNonlinear_ && iteration == 1) {
            return residual;
        }
        const Eigen::VectorXd rightSide = map_.restrict(residual);
        const double norm = rightSide.norm();
        const bool isSettled =
            iteration > 0 &&
            step.lpNorm<Eigen::Infinity>() <= kSettled * temperature.lpNorm<Eigen::Infinity>();
        const bool grew = !norms.empty() && !(norm <= norms.back());
        const bool isDone =
            iteration > 0 && (isSettled || norm <= kNewtonTolerance * norms.front());
        if (grew && !isDone && halvings < kMostHalvings) {
            step *= 0.5;
            temperature -= step;
            ++halvings;
            mixing = {};
            continue;
        }
        vainSteps = grew && !isDone ? vainSteps + 1 : 0;
        if (vainSteps == kMostVainSteps && system_.joule()) {
            break;
        }
        isMatrixPoor_ = isMatrixPoor_ || (!norms.empty() && norm > kGoodReduction * norms.back());
        norms.push_back(norm);
        if (isDone) {
            const double start = std::max(norms.front(), norm);
            report_.residual = std::max(report_.residual, start > 0.0 ? norm / start : 0.0);
            report_.residualHistory = std::move(norms);
            return residual;
        }
        if (auto ready = updateMatrix(temperature, a, time, context); !ready) {
            return fail(std::move(ready.error()));
        }
        if (auto solved = solveFree(rightSide, unknowns, context); !solved) {
            return fail(std::move(solved.error()));
        }
        step = isNonlinear_ ? nextStep(temperature, unknowns, mixing) : map_.spread(unknowns);
        temperature += step;
        unknowns.setZero();
        halvings = 0;
        ++iteration;
    }
    std::vector<double> history;
    for (const double norm : norms) {
        history.push_back(norm / norms.front());
    }
    return fail(diverged(system_.model(),
                         map_.spread(map_.restrict(residual(base, a, temperature))), history));
}

Result<ThermalStage> ThermalStageSolver::solve(const StageBase& base, double a, double time,
                                               const Eigen::VectorXd& guess,
                                               const TaskContext& context) {
    if (auto updated = updateConstraints(time); !updated) {
        return fail(std::move(updated.error()));
    }
    // Solved for the change, so that the solver's tolerance is relative to what drives it.
    ThermalStage stage;
    stage.time = time;
    stage.temperature = map_.imposed(base.temperature);
    const auto left =
        iterate(base, a, time, map_.restrict(guess - base.temperature), stage.temperature, context);
    if (!left) {
        return fail(left.error());
    }
    if (!stage.temperature.allFinite()) {
        return fail(failure("thermal.not_finite", {}, "The temperature field is not finite.", {},
                            "Check the materials and the mesh."));
    }
    stage.content = content(stage.temperature);
    stage.rate = (stage.temperature - base.temperature) / a;
    stage.contentRate = (stage.content - base.content) / a;
    stage.nodalHeat = *left / -a;
    stage.heat = system_.externalRates(stage.temperature, time);
    const HeatRates reactions = system_.reactionRates(stage.nodalHeat);
    stage.heat.in += reactions.in;
    stage.heat.out += reactions.out;
    stage.flows = flows_.of(stage.temperature, stage.nodalHeat, time);
    if (load_.electric) {
        addElectric(*load_.electric, stage);
        stage.electric = load_.electric;
    }
    return stage;
}

Result<Eigen::VectorXd> ThermalStageSolver::damped(const Eigen::VectorXd& error,
                                                   const TaskContext& context) {
    const Eigen::VectorXd freeError = error - map_.heldPart(error);
    const Eigen::VectorXd rightSide = map_.restrict(capacity_->multiply(freeError, pool_));
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

}  // namespace twinbench
