#include "simulation/model_check.h"
#include "simulation/solve_linear.h"
#include "simulation/temperature_bounds.h"
#include "simulation/thermal_balance.h"
#include "simulation/thermal_model_check.h"

namespace twinbench {

namespace {

/// A temperature amid those that drive the model, K.
double referenceTemperature(const ThermalModel& model, const ConstraintMap<1>& map) {
    double sum = 0.0;
    double count = 0.0;
    for (const NodeFrame<1>& frame : map.frames()) {
        if (frame.freeCount == 0) {
            sum += frame.value[0];
            count += 1.0;
        }
    }
    if (count == 0.0) {
        for (const Convection& convection : model.convections) {
            const FeTriangle& triangle = model.mesh->triangles.front();
            sum += convection.ambient(model.mesh->nodes[triangle.nodes[0]], 0.0);
            count += 1.0;
        }
    }
    return count > 0.0 ? sum / count : 0.0;
}

/// Below this a field is within its bounds: what solving leaves open, K, and a share of the span.
constexpr double kSolvedTo = 1e-5;
constexpr double kAllowedOvershoot = 1e-3;

void warnOfOvershoot(const ThermalModel& model, const Eigen::VectorXd& temperature,
                     const TaskContext& context) {
    TemperatureBounds bounds(model);
    bounds.addInputs(0.0);
    bounds.check(temperature, 0.0);
    bounds.warn(kSolvedTo + kAllowedOvershoot * bounds.span(), context);
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
    const auto stiffness = system->stiffness(0.0);
    const auto load = system->load(0.0);
    auto frames = system->constraints(0.0);
    if (!stiffness || !load || !frames) {
        return fail(!stiffness ? stiffness.error() : !load ? load.error() : frames.error());
    }
    const ConstraintMap<1> map(std::move(*frames));
    SparseMatrix matrix = map.reduce(*stiffness, pool);
    const Coarsening coarsening = map.coarsening(*model.mesh);
    // Solved for the difference to a constant, so that the solver's tolerance is relative to what
    // drives the heat and not to absolute temperatures.
    const Eigen::VectorXd base =
        map.imposed(Eigen::VectorXd::Constant(load->size(), referenceTemperature(model, map)));
    const Eigen::VectorXd rightSide = map.restrict(*load - stiffness->multiply(base, pool));
    report.assembleSeconds = watch.lap();

    Eigen::VectorXd unknowns = Eigen::VectorXd::Zero(map.unknowns());
    if (auto solved = solveOnce(std::move(matrix), coarsening, rightSide, unknowns, settings,
                                report, pool, context.share(0.2, 0.95));
        !solved) {
        return fail(std::move(solved.error()));
    }
    watch.lap();
    solution.temperature = base + map.spread(unknowns);
    if (!solution.temperature.allFinite()) {
        return fail(failure("thermal.not_finite", {}, "The temperature field is not finite.", {},
                            "Check the materials and the mesh."));
    }
    warnOfOvershoot(model, solution.temperature, context);
    auto balance = steadyBalance(*system, solution.temperature, pool);
    if (!balance) {
        return fail(std::move(balance.error()));
    }
    solution.balance = *balance;
    if (sink) {
        const HeatMeter meter = system->heatMeter();
        const Eigen::VectorXd nodalHeat = stiffness->multiply(solution.temperature, pool) - *load;
        const auto heatThrough = [&](const std::vector<PartFace>& faces) {
            return meter.through(faces, solution.temperature, &nodalHeat, 0.0);
        };
        if (auto taken = sink({0.0, solution.temperature, true, heatThrough}); !taken) {
            return fail(std::move(taken.error()));
        }
    }
    report.recoverSeconds = watch.lap();
    context.report(1.0, "Done");
    return solution;
}

}  // namespace twinbench
