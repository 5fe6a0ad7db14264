#include "simulation/buckling.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <fmt/format.h>

#include "simulation/buckling_pencil.h"
#include "simulation/eigen_vec3.h"
#include "simulation/geometric_stiffness.h"
#include "simulation/stopwatch.h"
#include "simulation/structural_constraints.h"
#include "simulation/structural_system.h"

namespace twinbench {

namespace {

constexpr double kBucklingResidual = 1e-3;

double youngsModulus(const ElasticMaterial& material) {
    if (!material.orthotropy) {
        return material.youngsModulus;
    }
    const Vec3& along = material.orthotropy->youngsModulus;
    return std::min({along.x, along.y, along.z});
}

/// The root mean square over the volume of the stress by Young's modulus.
double meanStrain(const StructuralModel& model, const Eigen::VectorXd& stress) {
    const FeMesh& mesh = *model.mesh;
    double sum = 0.0;
    double volume = 0.0;
    for (std::size_t p = 0; p < mesh.parts.size(); ++p) {
        const FePart& part = mesh.parts[p];
        const double young = youngsModulus(model.materials[p].values.front());
        for (std::uint32_t e = part.firstElement; e < part.firstElement + part.elementCount; ++e) {
            const auto& nodes = mesh.elements[e];
            const auto at = [&](std::size_t i) { return toEigen(mesh.nodes[nodes[i]]); };
            const double six = (at(1) - at(0)).cross(at(2) - at(0)).dot(at(3) - at(0));
            double squares = 0.0;
            for (std::size_t i = 0; i < 4; ++i) {
                const auto s = stress.segment<6>(6 * static_cast<Eigen::Index>(nodes[i]));
                squares += s.head<3>().squaredNorm() + 2.0 * s.tail<3>().squaredNorm();
            }
            sum += std::abs(six) / 6.0 * 0.25 * squares / (young * young);
            volume += std::abs(six) / 6.0;
        }
    }
    return std::sqrt(sum / volume);
}

Error noStress() {
    return failure("buckling.no_stress", "loads", "The loads make no stress: nothing can buckle.",
                   {}, "Add a force, a pressure or another load to the study.");
}

/// Finds and measures the modes of one model.
class BucklingSearch {
public:
    BucklingSearch(BucklingPencil& pencil, const ConstraintMap<3>& map, double floor,
                   BucklingSolution& solution)
        : pencil_(pencil), map_(map), floor_(floor), solution_(solution) {}

    /// The factors of smallest magnitude under the loads (`sign` 1) or the reversed ones (-1).
    Result<std::vector<BucklingMode>> find(Eigen::Index count, double sign,
                                           const TaskContext& context) {
        EigenOperators operators = pencil_.operators(sign);
        operators.floor = floor_;
        auto pairs = largestEigenpairs(operators, std::min(count, pencil_.size()), context);
        if (!pairs) {
            return fail(std::move(pairs.error()));
        }
        solution_.report.iterations += pairs->blocks;
        isComplete_ = isComplete_ && pairs->isComplete;
        if (sign > 0.0) {
            solution_.report.residualHistory = std::move(pairs->history);
        }
        std::vector<BucklingMode> modes;
        if (pairs->vectors.cols() == 0) {
            return modes;
        }
        const auto motions = pencil_.motions(pairs->vectors);
        if (!motions) {
            return fail(motions.error());
        }
        for (Eigen::Index i = 0; i < motions->cols(); ++i) {
            auto mode = measured(motions->col(i));
            if (!mode) {
                return fail(std::move(mode.error()));
            }
            modes.push_back(std::move(*mode));
        }
        std::ranges::stable_sort(
            modes, {}, [](const BucklingMode& mode) { return std::abs(mode.loadFactor); });
        return modes;
    }

    /// Whether all searches found what there is.
    bool isComplete() const { return isComplete_; }

private:
    Result<BucklingMode> measured(const Eigen::VectorXd& q) {
        const Eigen::VectorXd elastic = pencil_.stiffness(q);
        const Eigen::VectorXd geometric = pencil_.geometric(q);
        BucklingMode mode;
        mode.loadFactor = -q.dot(elastic) / q.dot(geometric);
        mode.residual = (elastic + mode.loadFactor * geometric).norm() /
                        (std::abs(mode.loadFactor) * geometric.norm());
        if (!(mode.residual <= kBucklingResidual)) {
            return fail(failure(
                "buckling.residual", "modes",
                "At the load factor {0} the mode leaves a residual of {1} (limit {2}).",
                {fmt::format("{:.5g}", mode.loadFactor), fmt::format("{:.2g}", mode.residual),
                 fmt::format("{:.2g}", kBucklingResidual)},
                "Refine the mesh where elements are long and thin, and check the materials."));
        }
        solution_.report.residual = std::max(solution_.report.residual, mode.residual);
        mode.shape = map_.spread(q);
        Eigen::Index largest = 0;
        mode.shape.cwiseAbs().maxCoeff(&largest);
        mode.shape /= mode.shape[largest];
        return mode;
    }

    BucklingPencil& pencil_;
    const ConstraintMap<3>& map_;
    double floor_;
    BucklingSolution& solution_;
    bool isComplete_ = true;
};

void warnOfFewer(const BucklingSettings& settings, const std::vector<BucklingMode>& forward,
                 const std::vector<BucklingMode>& reversed, const TaskContext& context) {
    const auto count = static_cast<int>(forward.size());
    if (count == 0) {
        context.diagnostics().warn(
            reversed.empty()
                ? failure("buckling.none", "loads",
                          "Nothing buckles under these loads, nor under the reversed ones.", {},
                          "Check the loads, if some part should be in compression.")
                : failure("buckling.only_reversed", "loads",
                          "Nothing buckles under these loads; the reversed ones buckle at {0} "
                          "times their size.",
                          {fmt::format("{:.4g}", std::abs(reversed.front().loadFactor))},
                          "Check the signs of the loads."));
    } else if (count < settings.modes) {
        context.diagnostics().warn(
            failure("buckling.fewer_modes", "modes",
                    "{0} load factors are asked for, {1} were found: larger ones strain the parts "
                    "by more than {2} % on average.",
                    {std::to_string(settings.modes), std::to_string(count),
                     fmt::format("{:g}", 100.0 * kLargestBucklingStrain)}));
    }
}

/// Stiffness and geometric stiffness, factorised.
Result<void> prepare(const StructuralModel& model, const Eigen::VectorXd& stress,
                     const ConstraintMap<3>& map, int modes, BucklingPencil& pencil,
                     const ThreadPool& pool, const TaskContext& context) {
    auto system = assembleStructure(model, pool, context.share(0.0, 0.1));
    if (!system) {
        return fail(std::move(system.error()));
    }
    BlockMatrix<3> geometric(system->stiffness.sharedGraph());
    if (auto added = addGeometricStiffness(*model.mesh, stress, pool, context, geometric); !added) {
        return added;
    }
    const double basisBytes = 8.0 * static_cast<double>(map.unknowns() * lanczosColumns(modes));
    return pencil.prepare(std::move(system->stiffness), std::move(geometric), basisBytes,
                          context.share(0.1, 1.0));
}

}  // namespace

Result<BucklingSolution> solveBuckling(const StructuralModel& model,
                                       const BucklingSettings& settings,
                                       const SolverSettings& solver, const ThreadPool& pool,
                                       const TaskContext& context) {
    if (settings.modes < 1) {
        return fail(badInput("buckling.modes", "modes", "{0} load factors are asked for.",
                             {std::to_string(settings.modes)}, "Ask for 1 at least."));
    }
    auto prebuckling = solveStatic(model, solver, pool, context.share(0.0, 0.3));
    if (!prebuckling) {
        return fail(std::move(prebuckling.error()));
    }
    Stopwatch watch;
    BucklingSolution solution;
    solution.prebuckling = std::move(*prebuckling);
    const Eigen::VectorXd& stress = solution.prebuckling.stress;
    const double strain = meanStrain(model, stress);
    if (!(strain > 0.0)) {
        return fail(noStress());
    }
    auto frames = structuralConstraints(model);
    if (!frames) {
        return fail(std::move(frames.error()));
    }
    const ConstraintMap<3> map(std::move(*frames));
    solution.report = solution.prebuckling.report;
    solution.report.method += "; block Lanczos, cholesky";
    solution.report.residual = 0.0;
    BucklingPencil pencil(map, pool);
    if (auto done =
            prepare(model, stress, map, settings.modes, pencil, pool, context.share(0.3, 0.7));
        !done) {
        return fail(std::move(done.error()));
    }
    solution.report.setupSeconds += watch.lap();
    BucklingSearch search(pencil, map, strain / kLargestBucklingStrain, solution);
    auto forward = search.find(settings.modes, 1.0, context.share(0.7, 0.9));
    if (!forward) {
        return fail(std::move(forward.error()));
    }
    auto reversed = search.find(1, -1.0, context.share(0.9, 1.0));
    if (!reversed) {
        return fail(std::move(reversed.error()));
    }
    if (search.isComplete()) {
        warnOfFewer(settings, *forward, *reversed, context);
    } else {
        context.diagnostics().warn(failure(
            "buckling.not_converged", "modes", "The search found {0} load factors and gave up.",
            {std::to_string(forward->size())}, "Ask for fewer, or check materials and mesh."));
    }
    if (!reversed->empty() &&
        (forward->empty() || -reversed->front().loadFactor < forward->front().loadFactor)) {
        forward->push_back(std::move(reversed->front()));
    }
    solution.modes = std::move(*forward);
    solution.report.solveSeconds += watch.lap();
    context.report(1.0, "Found the load factors");
    return solution;
}

}  // namespace twinbench
