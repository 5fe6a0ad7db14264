#include <algorithm>
#include <cmath>
#include <string>

#include <fmt/format.h>

#include "simulation/joule_heating.h"
#include "simulation/load_times.h"
#include "simulation/model_check.h"
#include "simulation/stopwatch.h"
#include "simulation/table_ranges.h"
#include "simulation/temperature_bounds.h"
#include "simulation/thermal_balance.h"
#include "simulation/thermal_model_check.h"
#include "simulation/thermal_stage.h"
#include "simulation/tr_bdf2.h"
#include "simulation/transient_checkpoint.h"

namespace twinbench {

namespace {

// However slowly things change, the loads are looked at this often.
constexpr double kFewestSteps = 16.0;
// And this often, if nobody knows when they change.
constexpr double kFewestBlindSteps = 100.0;
constexpr double kFirstSteps = 1024.0;
// Loads at the end of a step are those just before it, by this share of the time between breaks
// and of the time itself: with a jump there, the value after it belongs to the next step.
constexpr double kLeftOfBreak = 1e-9;
constexpr double kRounding = 1e-14;
// Steps are doubled when the larger one is expected to stay below this share of the tolerance.
constexpr double kSafety = 0.5;

/// A step tried: its stages in order, the last at its end, and how each weighs in its integral.
struct Step {
    std::vector<ThermalStage> stages;
    std::vector<double> weights;  // sum 1
    Eigen::VectorXd error;        // estimate of the local error, K, free nodes
    int errorOrder = 0;           // the estimate falls with the step size to this power
};

/// The largest step where nobody knows when the loads change: that of the outputs, if these are
/// many.
double blindStep(const TransientSettings& settings) {
    return settings.duration /
           std::max(kFewestBlindSteps, static_cast<double>(settings.outputTimes.size()));
}

/// Into how many halves of halves a span has to be cut to be no longer than `size`.
int levelOf(double span, double size) {
    const double halvings = std::ceil(std::log2(span / size) - 1e-9);
    return static_cast<int>(std::clamp(halvings, 0.0, double{DyadicSteps::kFinestLevel}));
}

class TransientRun {
public:
    TransientRun(ThermalStageSolver& stages, const HeatMeter& meter,
                 std::shared_ptr<JouleHeating> joule, TemperatureBounds& bounds,
                 TableRanges& tables, const TransientSettings& settings, const LoadTimes& loadTimes,
                 const ThermalSink& sink, SolveReport& report, const TaskContext& context,
                 const TransientCheckpoints& checkpoints)
        : stages_(stages),
          meter_(meter),
          joule_(std::move(joule)),
          bounds_(bounds),
          tables_(tables),
          settings_(settings),
          loadTimes_(loadTimes),
          sink_(sink),
          report_(report),
          context_(context),
          checkpoints_(checkpoints) {}

    Result<void> run(const Eigen::VectorXd& initial);
    const Eigen::VectorXd& temperature() const { return current_.temperature; }
    const HeatFlows& flows() const { return flows_; }
    /// Of the stage at the end.
    const std::shared_ptr<const ElectricState>& electric() const { return current_.electric; }
    HeatBalance balance() const;

private:
    Result<void> begin(const Eigen::VectorXd& initial);
    Result<void> resume(const TransientState& state);
    Result<void> runSpans();
    /// The state at the end of the step accepted last, whatever was tried since.
    TransientState state() const;
    void reach(int level, std::uint64_t index);
    Result<void> runAdaptive(double begin, double end);
    Result<void> runFixed(double end);
    double largestStep() const;
    Result<Step> firstStep(double size, double end);
    Result<Step> laterStep(double size, double end);
    Result<Step> tryStep(double size, double end);
    Result<void> accept(Step step, double size);
    Result<void> deliverOutputs(const ThermalStage& end, double size);
    Result<void> deliver(double time, const Eigen::VectorXd& temperature, const ThermalStage* stage,
                         bool isOutput);
    Eigen::VectorXd interpolate(const ThermalStage& end, double size, double time) const;
    Result<ThermalStage> solveStage(const StageBase& base, double a, double time);
    /// Tells the time reached with whatever a solve tells. Nothing in there warns.
    TaskContext solveContext() const;
    std::string timeReached() const;

    ThermalStageSolver& stages_;
    const HeatMeter& meter_;
    const std::shared_ptr<JouleHeating> joule_;  // null of a model without
    TemperatureBounds& bounds_;
    TableRanges& tables_;
    const TransientSettings& settings_;
    const LoadTimes& loadTimes_;
    const ThermalSink& sink_;
    SolveReport& report_;
    const TaskContext& context_;
    const TransientCheckpoints& checkpoints_;
    ThermalStage current_;       // at the beginning of the step; its rate is unknown at first
    double startContent_ = 0.0;  // J
    std::size_t nextOutput_ = 0;
    double latestLoad_ = 0.0;  // the last time before the next break
    double lastSize_ = 0.0;    // of the step accepted last
    HeatRates heat_;           // integrated, J
    HeatFlows flows_;          // the same
    bool hasReached_ = false;  // a step was accepted since the run began or went on
    // When the step was accepted last:
    std::uint64_t span_ = 0;
    int level_ = 0;
    std::uint64_t index_ = 0;
    SolveReport reached_;
};

Result<void> TransientRun::run(const Eigen::VectorXd& initial) {
    auto begun = checkpoints_.resume ? resume(*checkpoints_.resume) : begin(initial);
    if (!begun) {
        return begun;
    }
    auto done = runSpans();
    const bool isStopped = !done && done.error().kind == ErrorKind::Cancelled;
    if (isStopped && hasReached_ && checkpoints_.keep) {
        checkpoints_.keep([this] { return state(); }, true);
    }
    return done;
}

TransientState TransientRun::state() const {
    TransientState state;
    state.stage = current_;
    state.heat = heat_;
    state.flows = flows_;
    state.startContent = startContent_;
    state.lastSize = lastSize_;
    state.nextOutput = nextOutput_;
    state.span = span_;
    state.level = level_;
    state.index = index_;
    state.steps = reached_.steps;
    state.rejectedSteps = reached_.rejectedSteps;
    state.iterations = reached_.iterations;
    state.residual = reached_.residual;
    state.bounds = bounds_.memory();
    state.tables = tables_.memory();
    return state;
}

Result<void> TransientRun::resume(const TransientState& state) {
    current_ = state.stage;
    heat_ = state.heat;
    flows_ = state.flows;
    startContent_ = state.startContent;
    lastSize_ = state.lastSize;
    nextOutput_ = state.nextOutput;
    span_ = state.span;
    level_ = state.level;
    index_ = state.index;
    report_.steps = state.steps;
    report_.rejectedSteps = state.rejectedSteps;
    report_.iterations = state.iterations;
    report_.residual = state.residual;
    if (auto remembered = bounds_.remember(state.bounds); !remembered) {
        return remembered;
    }
    return tables_.remember(state.tables);
}

void TransientRun::reach(int level, std::uint64_t index) {
    hasReached_ = true;
    level_ = level;
    index_ = index;
    reached_ = report_;
    if (checkpoints_.keep) {
        checkpoints_.keep([this] { return state(); }, false);
    }
}

Result<void> TransientRun::begin(const Eigen::VectorXd& initial) {
    current_.temperature = initial;
    if (auto imposed = stages_.imposePrescribed(0.0, current_.temperature); !imposed) {
        return imposed;
    }
    current_.content = stages_.content(current_.temperature);
    startContent_ = current_.content.sum();
    bounds_.addInitial(initial);
    bounds_.addInputs(0.0);
    if (auto taken = deliver(0.0, current_.temperature, nullptr, true); !taken) {
        return taken;
    }
    lastSize_ = settings_.duration / kFirstSteps;
    return {};
}

Result<void> TransientRun::runSpans() {
    std::vector<double> ends = loadTimes_.breaks;
    ends.push_back(settings_.duration);
    for (; span_ < ends.size(); ++span_) {
        const double begin = span_ == 0 ? 0.0 : ends[span_ - 1];
        const double end = ends[span_];
        latestLoad_ = end - std::max(kLeftOfBreak * (end - begin), kRounding * end);
        auto done = settings_.fixedStep ? runFixed(end) : runAdaptive(begin, end);
        if (!done) {
            return done;
        }
        current_.rate.resize(0);  // a jump makes it another one
        index_ = 0;
    }
    return {};
}

std::string TransientRun::timeReached() const {
    return fmt::format("t = {:.4g} s of {:.4g} s", current_.time, settings_.duration);
}

TaskContext TransientRun::solveContext() const {
    const auto tell = [this](const Progress& solve) {
        context_.report(current_.time / settings_.duration, timeReached() + ", " + solve.activity);
    };
    return TaskContext(context_.stopToken(), tell);
}

Result<ThermalStage> TransientRun::solveStage(const StageBase& base, double a, double time) {
    const Eigen::VectorXd guess = current_.rate.size() > 0
                                      ? Eigen::VectorXd(base.temperature + a * current_.rate)
                                      : base.temperature;
    auto stage = stages_.solve(base, a, std::min(time, latestLoad_), guess, solveContext());
    if (stage) {
        stage->time = time;
    }
    return stage;
}

/// Alexander's L-stable SDIRK method of two stages (1977, SIAM J. Numer. Anal. 14, theorem 5) needs
/// no initial rate, which a jump of a boundary value would spoil, and has the diagonal of TR-BDF2,
/// so that the matrix is the same. The error is estimated against backward Euler's weights.
Result<Step> TransientRun::firstStep(double size, double end) {
    constexpr double d = tr_bdf2::kDiagonal;
    const StageBase base = {current_.temperature, current_.content};
    auto middle = solveStage(base, d * size, current_.time + d * size);
    if (!middle) {
        return fail(std::move(middle.error()));
    }
    const double rest = (1.0 - d) * size;
    auto last = solveStage(
        {base.temperature + rest * middle->rate, base.content + rest * middle->contentRate},
        d * size, end);
    if (!last) {
        return fail(std::move(last.error()));
    }
    Step step;
    step.error = d * size * (last->rate - middle->rate);
    step.errorOrder = 2;
    step.weights = {1.0 - d, d};
    step.stages = {std::move(*middle), std::move(*last)};
    return step;
}

Result<Step> TransientRun::laterStep(double size, double end) {
    using namespace tr_bdf2;
    const double a = kDiagonal * size;
    auto middle = solveStage(
        {current_.temperature + a * current_.rate, current_.content + a * current_.contentRate}, a,
        current_.time + kGamma * size);
    if (!middle) {
        return fail(std::move(middle.error()));
    }
    const double outer = kOuter * size;
    auto last =
        solveStage({current_.temperature + outer * (current_.rate + middle->rate),
                    current_.content + outer * (current_.contentRate + middle->contentRate)},
                   a, end);
    if (!last) {
        return fail(std::move(last.error()));
    }
    Step step;
    step.error = size * (kErrorFirst * current_.rate + kErrorMiddle * middle->rate +
                         kErrorLast * last->rate);
    step.errorOrder = 3;
    step.weights = {kOuter, kOuter, kDiagonal};
    step.stages = {current_, std::move(*middle), std::move(*last)};
    return step;
}

Result<Step> TransientRun::tryStep(double size, double end) {
    if (auto stop = context_.checkpoint(); !stop) {
        return fail(std::move(stop.error()));
    }
    return current_.rate.size() == 0 ? firstStep(size, end) : laterStep(size, end);
}

Result<void> TransientRun::accept(Step step, double size) {
    for (std::size_t i = 0; i < step.stages.size(); ++i) {
        heat_.in += size * step.weights[i] * step.stages[i].heat.in;
        heat_.out += size * step.weights[i] * step.stages[i].heat.out;
        flows_.add(size * step.weights[i], step.stages[i].flows);
        bounds_.addInputs(std::min(step.stages[i].time, latestLoad_));
    }
    bounds_.check(step.stages.back().temperature, step.stages.back().time);
    tables_.check(step.stages.back().temperature);
    if (auto delivered = deliverOutputs(step.stages.back(), size); !delivered) {
        return delivered;
    }
    current_ = std::move(step.stages.back());
    lastSize_ = size;
    ++report_.steps;
    context_.report(current_.time / settings_.duration, timeReached());
    return {};
}

/// Cubic Hermite between the ends of a step, of higher order than the step itself; in the first
/// step, whose initial rate is unknown, the parabola.
Eigen::VectorXd TransientRun::interpolate(const ThermalStage& end, double size, double time) const {
    const double s = (time - end.time) / size;  // -1 to 0
    const Eigen::VectorXd change = end.temperature - current_.temperature;
    const Eigen::VectorXd endSlope = size * end.rate;
    const Eigen::VectorXd bend = endSlope - change;
    Eigen::VectorXd result = end.temperature + s * endSlope + s * s * bend;
    if (current_.rate.size() > 0) {
        const Eigen::VectorXd twist = endSlope + size * current_.rate - 2.0 * change;
        result += s * s * (s + 1.0) * twist;
    }
    return result;
}

/// `stage` is the one that ends at the time; null if none does, where its heat is not known.
Result<void> TransientRun::deliver(double time, const Eigen::VectorXd& temperature,
                                   const ThermalStage* stage, bool isOutput) {
    const auto heatThrough = [&](const std::vector<PartFace>& faces) {
        return meter_.through(faces, temperature, stage ? &stage->nodalHeat : nullptr,
                              std::min(time, latestLoad_));
    };
    ThermalInstant instant{time, temperature, isOutput, heatThrough,
                           stage ? &stage->flows : nullptr};
    if (joule_) {
        instant.electric = [&]() -> Result<std::shared_ptr<const ElectricState>> {
            return stage ? stage->electric
                         : joule_->at(temperature, std::min(time, latestLoad_), solveContext());
        };
        instant.electricFields = [&](const ElectricState& state) {
            return joule_->fields(state, temperature);
        };
    }
    return sink_(instant);
}

/// The output times within a step, and its end.
Result<void> TransientRun::deliverOutputs(const ThermalStage& end, double size) {
    const double slack = 1e-9 * size;
    const std::vector<double>& times = settings_.outputTimes;
    for (; nextOutput_ < times.size() && times[nextOutput_] < end.time - slack; ++nextOutput_) {
        Eigen::VectorXd field = interpolate(end, size, times[nextOutput_]);
        if (auto imposed = stages_.imposePrescribed(times[nextOutput_], field); !imposed) {
            return imposed;
        }
        if (auto taken = deliver(times[nextOutput_], field, nullptr, true); !taken) {
            return taken;
        }
    }
    const bool isOutputTime = nextOutput_ < times.size() && times[nextOutput_] <= end.time + slack;
    nextOutput_ += isOutputTime ? 1 : 0;
    return deliver(end.time, end.temperature, &end, isOutputTime || end.time >= settings_.duration);
}

/// Steps end at multiples of their size, and where the loads change.
Result<void> TransientRun::runFixed(double end) {
    const double full = *settings_.fixedStep;
    const double slack = 1e-9 * full;
    while (current_.time < end) {
        const double next = full * (std::floor((current_.time + slack) / full) + 1.0);
        const double stepEnd = next < end - slack ? next : end;
        const double rest = stepEnd - current_.time;
        const double size = std::abs(rest - full) < slack ? full : rest;
        auto step = tryStep(size, stepEnd);
        if (!step) {
            return fail(std::move(step.error()));
        }
        if (auto accepted = accept(std::move(*step), size); !accepted) {
            return accepted;
        }
        reach(0, 0);
    }
    return {};
}

double TransientRun::largestStep() const {
    const double chosen =
        settings_.maxStep.value_or(loadTimes_.areKnown ? settings_.duration : blindStep(settings_));
    return std::min(chosen, settings_.duration / kFewestSteps);
}

Result<void> TransientRun::runAdaptive(double begin, double end) {
    const int coarsest = levelOf(end - begin, largestStep());
    DyadicSteps grid(begin, end, coarsest, std::max(coarsest, levelOf(end - begin, lastSize_)));
    if (index_ > 0) {
        grid.restore(level_, index_);  // goes on within the span
    }
    bool wasRejected = false;
    while (!grid.isDone()) {
        const double size = grid.size();
        auto step = tryStep(size, grid.end());
        if (!step && step.error().code == kNewtonFailed && grid.mayHalve()) {
            grid.halve(1);  // a shorter step changes properties less
            ++report_.rejectedSteps;
            wasRejected = true;
            continue;
        }
        if (!step) {
            return fail(std::move(step.error()));
        }
        const auto damped = stages_.damped(step->error, solveContext());
        if (!damped) {
            return fail(damped.error());
        }
        const double error =
            damped->size() > 0 ? damped->cwiseAbs().maxCoeff() / settings_.tolerance : 0.0;
        if (error > 1.0 && grid.mayHalve()) {
            const double halvings = std::log2(error / kSafety) / step->errorOrder;
            grid.halve(std::clamp(static_cast<int>(std::ceil(halvings)), 1, 6));
            ++report_.rejectedSteps;
            wasRejected = true;
            continue;
        }
        const double errorOfTwice = error * std::exp2(step->errorOrder);
        if (auto accepted = accept(std::move(*step), size); !accepted) {
            return accepted;
        }
        grid.advance();
        if (!wasRejected && errorOfTwice < kSafety && grid.mayDouble() && !grid.isDone()) {
            grid.twice();
        }
        reach(grid.level(), grid.index());
        wasRejected = false;
    }
    return {};
}

HeatBalance TransientRun::balance() const {
    HeatBalance balance;
    balance.in = heat_.in;
    balance.out = heat_.out;
    balance.stored = current_.content.sum() - startContent_;
    balance.resolution = kHeatResolution * std::abs(startContent_);
    return balance;
}

void warnOfBlindSteps(const TransientSettings& settings, const TaskContext& context) {
    const std::string step = fmt::format("{:.4g}", blindStep(settings));
    context.diagnostics().warn(failure(
        "transient.unknown_load_times", {},
        "A load depends on time in a way that does not tell when it changes; steps are kept within "
        "{0} s, and what happens within less may be missed.",
        {step}, "Set max_step, or write the load with table(t, ...) or if(t < ..., ...)."));
}

}  // namespace

Result<TransientThermalSolution> solveTransient(const ThermalModel& model,
                                                const Eigen::VectorXd& initial,
                                                const TransientSettings& settings,
                                                const SolverSettings& solver,
                                                const ThermalSink& sink, const ThreadPool& pool,
                                                const TaskContext& context) {
    return solveTransient(model, initial, settings, solver, sink, pool, context, {});
}

Result<TransientThermalSolution> solveTransient(
    const ThermalModel& model, const Eigen::VectorXd& initial, const TransientSettings& settings,
    const SolverSettings& solver, const ThermalSink& sink, const ThreadPool& pool,
    const TaskContext& context, const TransientCheckpoints& checkpoints) {
    Problems problems = checkThermalModel(model, true);
    std::ranges::move(checkTransient(model, initial, settings), std::back_inserter(problems));
    if (!problems.empty()) {
        return fail(combined(problems));
    }
    TransientThermalSolution solution;
    Stopwatch watch;
    const auto system = ThermalSystem::assemble(model, true, pool, context.share(0.0, 0.05));
    if (!system) {
        return fail(system.error());
    }
    auto constraints = system->constraints(0.0);
    if (!constraints) {
        return fail(std::move(constraints.error()));
    }
    solution.report.assembleSeconds = watch.lap();
    ThermalStageSolver stages(*system, std::move(*constraints), solver, solution.report, pool);
    const TaskContext runContext = context.share(0.05, 1.0);
    const LoadTimes times = loadTimes(model, settings.duration);
    if (!times.areKnown && !settings.maxStep && !settings.fixedStep) {
        warnOfBlindSteps(settings, context);
    }
    const HeatMeter meter = system->heatMeter();
    TemperatureBounds bounds(model);
    TableRanges tables(model, true);
    tables.check(initial);
    TransientRun run(stages, meter, system->joule(), bounds, tables, settings, times, sink,
                     solution.report, runContext, checkpoints);
    if (auto done = run.run(initial); !done) {
        return fail(std::move(done.error()));
    }
    bounds.warn(settings.tolerance, context);
    tables.warn(context);
    solution.temperature = run.temperature();
    solution.balance = run.balance();
    solution.flows = run.flows();
    solution.electric = run.electric();
    if (system->joule() && !solution.electric) {  // a run that went on had no more to do
        auto state = system->joule()->at(solution.temperature, settings.duration, context);
        if (!state) {
            return fail(std::move(state.error()));
        }
        solution.electric = std::move(*state);
    }
    solution.viewFactors = system->viewFactorErrors();
    return solution;
}

}  // namespace twinbench
