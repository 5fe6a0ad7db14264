#include "simulation/linear_solver.h"
#include "simulation/model_check.h"
#include "simulation/stopwatch.h"
#include "simulation/thermal_balance.h"
#include "simulation/thermal_model_check.h"

namespace twinbench {

namespace {

struct SteadyEquations {
    SparseMatrix matrix;
    Coarsening coarsening;
    Eigen::VectorXd rightSide;
};

SteadyEquations reduceEquations(const ThermalModel& model, const ConstraintMap<1>& map,
                                const BlockMatrix<1>& stiffness, const Eigen::VectorXd& load,
                                const ThreadPool& pool) {
    return {map.reduce(stiffness, pool), map.coarsening(*model.mesh),
            map.restrict(load - stiffness.multiply(map.prescribed(), pool))};
}

/// A first guess for the solver: the mean of what is prescribed.
Eigen::VectorXd meanPrescribed(const ThermalModel& model, const ConstraintMap<1>& map) {
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
    return Eigen::VectorXd::Constant(map.unknowns(), count > 0.0 ? sum / count : 0.0);
}

}  // namespace

Result<SteadyThermalSolution> solveSteady(const ThermalModel& model, const SolverSettings& settings,
                                          const ThreadPool& pool, const TaskContext& context) {
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
    SteadyEquations equations = reduceEquations(model, map, *stiffness, *load, pool);
    report.unknowns = static_cast<std::uint64_t>(map.unknowns());
    report.assembleSeconds = watch.lap();

    Eigen::VectorXd unknowns = meanPrescribed(model, map);
    if (map.unknowns() > 0) {
        auto solver = makeLinearSolver(std::move(equations.matrix), equations.coarsening, settings,
                                       pool, context.share(0.2, 0.5));
        if (!solver) {
            return fail(std::move(solver.error()));
        }
        report.setupSeconds = watch.lap();
        auto outcome = (*solver)->solve(equations.rightSide, unknowns, context.share(0.5, 0.95));
        if (!outcome) {
            return fail(std::move(outcome.error()));
        }
        report.method = (*solver)->method();
        report.iterations = outcome->iterations;
        report.residual = outcome->residual;
        report.residualHistory = std::move(outcome->residualHistory);
    }
    report.solveSeconds = watch.lap();

    solution.temperature = map.expand(unknowns);
    if (!solution.temperature.allFinite()) {
        return fail(failure("thermal.not_finite", {}, "The temperature field is not finite.", {},
                            "Check the materials and the mesh."));
    }
    auto balance = steadyBalance(*system, solution.temperature, pool);
    if (!balance) {
        return fail(std::move(balance.error()));
    }
    solution.balance = *balance;
    report.recoverSeconds = watch.lap();
    context.report(1.0, "Done");
    return solution;
}

}  // namespace twinbench
