#include <algorithm>
#include <cmath>
#include <optional>

#include "simulation/joule_heating.h"
#include "simulation/model_check.h"
#include "simulation/stopwatch.h"
#include "simulation/table_ranges.h"
#include "simulation/temperature_bounds.h"
#include "simulation/thermal_balance.h"
#include "simulation/thermal_model_check.h"
#include "simulation/thermal_stage.h"

namespace twinbench {

namespace {

/// A temperature amid those that drive the model, K.
double referenceTemperature(const ThermalModel& model, const std::vector<NodeFrame<1>>& frames) {
    double sum = 0.0;
    double count = 0.0;
    const auto add = [&](double kelvin) {
        sum += kelvin;
        count += 1.0;
    };
    for (const NodeFrame<1>& frame : frames) {
        if (frame.freeCount == 0) {
            add(frame.value[0]);
        }
    }
    if (count == 0.0) {
        const Vec3& place = model.mesh->nodes[model.mesh->triangles.front().nodes[0]];
        for (const Convection& convection : model.convections) {
            add(convection.ambient(place, 0.0));
        }
        for (const Radiation& radiation : model.radiations) {
            add(radiation.ambient(place, 0.0));
        }
        for (const EnclosureRadiation& radiation : model.enclosures) {
            if (radiation.ambient) {
                add((*radiation.ambient)(place, 0.0));
            }
        }
    }
    return count > 0.0 ? sum / count : 0.0;
}

/// The uniform temperature, K, at which what heats and cools a model that nothing holds is in
/// balance; absent if there is none. `jouleHeat` in W. The heat of a uniform field is c - a T - b
/// T^4.
std::optional<double> lumpedTemperature(const ThermalSystem& system, double jouleHeat,
                                        Eigen::Index nodes) {
    constexpr double kFirst = 500.0, kSecond = 1000.0;  // K
    const auto heatAt = [&](double kelvin) {
        const HeatRates rates = system.externalRates(Eigen::VectorXd::Constant(nodes, kelvin), 0.0);
        return rates.in - rates.out + jouleHeat;
    };
    const double c = heatAt(0.0);
    const double first = (c - heatAt(kFirst)) / kFirst;
    const double second = (c - heatAt(kSecond)) / kSecond;
    const double b = (second - first) / (std::pow(kSecond, 3) - std::pow(kFirst, 3));
    const double a = first - b * std::pow(kFirst, 3);
    const auto heat = [&](double kelvin) { return c - a * kelvin - b * std::pow(kelvin, 4); };
    constexpr double kHottest = 1e9;  // K
    if (!(c > 0.0) || !(heat(kHottest) < 0.0)) {
        return std::nullopt;
    }
    double low = 0.0;
    double high = kHottest;
    while (high - low > 1e-6 * high) {
        const double middle = 0.5 * (low + high);
        (heat(middle) > 0.0 ? low : high) = middle;
    }
    return high;
}

/// Errors: those of the Joule heat.
Result<double> startTemperature(const ThermalSystem& system,
                                const std::vector<NodeFrame<1>>& frames,
                                const TaskContext& context) {
    const double reference = referenceTemperature(system.model(), frames);
    const bool isHeld =
        std::ranges::any_of(frames, [](const NodeFrame<1>& frame) { return frame.freeCount == 0; });
    if (isHeld || !system.isNonlinear()) {
        return reference;
    }
    // Radiation pulls hard far from its ambient only: that is no place to start from.
    const auto nodes = static_cast<Eigen::Index>(frames.size());
    double jouleHeat = 0.0;
    if (system.joule()) {
        const auto state =
            system.joule()->at(Eigen::VectorXd::Constant(nodes, reference), 0.0, context);
        if (!state) {
            return fail(state.error());
        }
        jouleHeat = (*state)->power();
    }
    return lumpedTemperature(system, jouleHeat, nodes).value_or(reference);
}

/// Below this a field is within its bounds: what solving leaves open, K, and a share of the span.
constexpr double kSolvedTo = 1e-5;
constexpr double kAllowedOvershoot = 1e-3;

void warnOfRanges(const ThermalModel& model, const Eigen::VectorXd& temperature,
                  const TaskContext& context) {
    TemperatureBounds bounds(model);
    bounds.addInputs(0.0);
    bounds.check(temperature, 0.0);
    bounds.warn(kSolvedTo + kAllowedOvershoot * bounds.span(), context);
    TableRanges tables(model, false);
    tables.check(temperature);
    tables.warn(context);
}

}  // namespace

Result<SteadyThermalSolution> solveSteady(const ThermalModel& model, const SolverSettings& settings,
                                          const ThreadPool& pool, const TaskContext& context,
                                          const ThermalSink& sink) {
    if (const Problems problems = checkThermalModel(model, false); !problems.empty()) {
        return fail(combined(problems));
    }
    SteadyThermalSolution solution;
    SolveReport& report = solution.report;
    Stopwatch watch;
    const auto system = ThermalSystem::assemble(model, false, pool, context.share(0.0, 0.2));
    if (!system) {
        return fail(system.error());
    }
    if (auto held = system->requireHeatPaths(); !held) {
        return fail(std::move(held.error()));
    }
    auto frames = system->constraints(0.0);
    if (!frames) {
        return fail(frames.error());
    }
    report.assembleSeconds = watch.lap();
    // Solved for the difference to a constant, so that the solver's tolerance is relative to what
    // drives the heat and not to absolute temperatures.
    const auto nodes = static_cast<Eigen::Index>(model.mesh->nodes.size());
    const auto start = startTemperature(*system, *frames, context);
    if (!start) {
        return fail(start.error());
    }
    const StageBase base = {Eigen::VectorXd::Constant(nodes, *start), Eigen::VectorXd::Zero(nodes)};
    ThermalStageSolver solver(*system, std::move(*frames), settings, report, pool);
    auto stage = solver.solve(base, 1.0, 0.0, base.temperature, context.share(0.2, 0.95));
    if (!stage) {
        return fail(std::move(stage.error()));
    }
    watch.lap();
    solution.temperature = std::move(stage->temperature);
    solution.flows = std::move(stage->flows);
    solution.electric = stage->electric;
    solution.viewFactors = system->viewFactorErrors();
    warnOfRanges(model, solution.temperature, context);
    auto balance = steadyBalance(*system, solution.temperature, pool);
    if (!balance) {
        return fail(std::move(balance.error()));
    }
    solution.balance = *balance;
    if (sink) {
        const HeatMeter meter = system->heatMeter();
        const auto heatThrough = [&](const std::vector<PartFace>& faces) {
            return meter.through(faces, solution.temperature, &stage->nodalHeat, 0.0);
        };
        ThermalInstant instant{0.0, solution.temperature, true, heatThrough, &solution.flows};
        if (solution.electric) {
            instant.electric = [&]() -> Result<std::shared_ptr<const ElectricState>> {
                return solution.electric;
            };
            instant.electricFields = [&](const ElectricState& state) {
                return system->joule()->fields(state, solution.temperature);
            };
        }
        if (auto taken = sink(instant); !taken) {
            return fail(std::move(taken.error()));
        }
    }
    report.recoverSeconds = watch.lap();
    context.report(1.0, "Done");
    return solution;
}

}  // namespace twinbench
