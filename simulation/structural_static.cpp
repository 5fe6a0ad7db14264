#include <fmt/format.h>

#include "simulation/elastic_support.h"
#include "simulation/model_check.h"
#include "simulation/reaction_shares.h"
#include "simulation/rigid_body_check.h"
#include "simulation/solve_linear.h"
#include "simulation/structural_balance.h"
#include "simulation/structural_constraints.h"
#include "simulation/structural_model_check.h"
#include "simulation/table_ranges.h"

namespace twinbench {

namespace {

/// Small-strain theory ends long before parts move by a tenth of the model's size.
void warnOfLargeDisplacement(const FeMesh& mesh, const Eigen::VectorXd& displacement,
                             const TaskContext& context) {
    Box3 box;
    double largest = 0.0;
    for (std::size_t node = 0; node < mesh.nodes.size(); ++node) {
        box.add(mesh.nodes[node]);
        largest =
            std::max(largest, displacement.segment<3>(3 * static_cast<Eigen::Index>(node)).norm());
    }
    if (largest > 0.1 * box.diagonal()) {
        context.diagnostics().warn(failure(
            "structural.large_displacement", {},
            "The largest displacement, {0} m, is beyond small-strain theory (model size {1} m).",
            {fmt::format("{:.3g}", largest), fmt::format("{:.3g}", box.diagonal())},
            "Check loads, materials and whether the supports hold every motion."));
    }
}

}  // namespace

Result<StructuralSolution> solveStatic(const StructuralModel& model, const SolverSettings& settings,
                                       const ThreadPool& pool, const TaskContext& context) {
    if (const Problems problems = checkStructuralModel(model); !problems.empty()) {
        return fail(combined(problems));
    }
    Stopwatch watch;
    auto frames = structuralConstraints(model);
    if (!frames) {
        return fail(std::move(frames.error()));
    }
    auto system = assembleStructure(model, pool, context.share(0.0, 0.2));
    if (!system) {
        return fail(std::move(system.error()));
    }
    if (auto held = requireNoRigidMotion(*model.mesh, *frames, resistedBySupports(model),
                                         system->bondedParts);
        !held) {
        return fail(std::move(held.error()));
    }
    if (model.temperature) {
        TableRanges tables(model);
        tables.check(*model.temperature);
        tables.warn(context);
    }
    const ConstraintMap<3> map(std::move(*frames));
    const Coarsening coarsening = map.coarsening(*model.mesh);
    const HeldEquations equations(*system, map, pool);
    SystemMatrix matrix = map.reduce(std::move(system->stiffness));
    const Eigen::VectorXd rightSide =
        map.restrict(equations.mechanicalForce() + equations.innerForce());
    StructuralSolution solution;
    solution.report.assembleSeconds = watch.lap();

    Eigen::VectorXd unknowns = Eigen::VectorXd::Zero(map.unknowns());
    if (auto solved = solveOnce(std::move(matrix), coarsening, rightSide, unknowns, settings,
                                solution.report, pool, context.share(0.2, 0.95));
        !solved) {
        return fail(std::move(solved.error()));
    }
    watch.lap();
    solution.displacement = map.expand(unknowns);
    solution.stress = recoverStress(model, solution.displacement, pool, context);
    if (auto stop = context.checkpoint(); !stop) {
        return fail(std::move(stop.error()));
    }
    if (!solution.stress.allFinite()) {
        return fail(failure("structural.not_finite", {}, "The displacement field is not finite.",
                            {}, "Check the materials and the mesh."));
    }
    solution.reactions =
        shareReactions(model, solution.displacement, equations.reactions(solution.displacement));
    solution.balance = structuralBalance(model, equations, solution.displacement);
    warnOfLargeDisplacement(*model.mesh, solution.displacement, context);
    solution.report.recoverSeconds = watch.lap();
    context.report(1.0, "Done");
    return solution;
}

}  // namespace twinbench
