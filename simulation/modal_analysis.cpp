#include "simulation/modal_analysis.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include <fmt/format.h>

#include "simulation/eigen_vec3.h"
#include "simulation/geometric_stiffness.h"
#include "simulation/modal_pencil.h"
#include "simulation/model_check.h"
#include "simulation/movable_mass.h"
#include "simulation/residual_history.h"
#include "simulation/stopwatch.h"
#include "simulation/structural_constraints.h"
#include "simulation/structural_model_check.h"
#include "simulation/structural_system.h"

namespace twinbench {

namespace {

// A motion with less strain energy than this share of what the mesh's shortest waves have is a
// rigid one. Rounding leaves rigid motions 1e-16 to 1e-14; vibrations of bodies less slender than
// some 1 : 1000 have more than 1e-12.
constexpr double kRigidShare = 3e-13;
// Rounding in slender bodies, whose K phi is a difference of large numbers, leaves 1e-5.
constexpr double kResidualLimit = 1e-3;

Problems checkModalModel(const StructuralModel& model, const ModalSettings& settings) {
    Problems problems = checkStructuralModel(model);
    ModelCheck check(*model.mesh);
    for (std::size_t part = 0; part < std::min(model.materials.size(), model.mesh->parts.size());
         ++part) {
        check.requirePositive(model.materials[part].values.front().density, "The density", "kg/m^3",
                              part);
    }
    if (settings.modes < 1) {
        check.add(badInput("modal.modes", "modes", "{0} modes are asked for.",
                           {std::to_string(settings.modes)}, "Ask for 1 at least."));
    }
    if (settings.prestress &&
        (settings.prestress->size() != 6 * static_cast<Eigen::Index>(model.mesh->nodes.size()) ||
         !settings.prestress->allFinite())) {
        check.add(badInput("modal.prestress", "prestress",
                           "The prestress is not six finite numbers at each node.", {},
                           "Solve the static study on the mesh of this study."));
    }
    for (Error& problem : check.take()) {
        problems.push_back(std::move(problem));
    }
    return problems;
}

Error buckled() {
    return failure("modal.buckled", "prestress",
                   "The prestress is beyond buckling: some motion sets energy free.", {},
                   "Take smaller loads in the study that gives the prestress.");
}

/// Turns free unknowns into modes and measures them.
class ModeReader {
public:
    ModeReader(const ModalPencil& pencil, const Eigen::MatrixXd& momentum)
        : pencil_(pencil), momentum_(momentum) {}

    std::vector<Mode> read(const Eigen::MatrixXd& q) const {
        const Eigen::MatrixXd massTimes = pencil_.mass(q);
        const Eigen::MatrixXd forces = pencil_.stiffness(q);
        std::vector<Mode> modes;
        for (Eigen::Index k = 0; k < q.cols(); ++k) {
            modes.push_back(read(q.col(k), massTimes.col(k), forces.col(k)));
        }
        std::ranges::stable_sort(modes, {}, &Mode::frequency);
        return modes;
    }

private:
    using Column = Eigen::Ref<const Eigen::VectorXd>;

    Mode read(const Column& q, const Column& massTimes, const Column& force) const {
        const double size = std::sqrt(q.dot(massTimes));
        const double lambda = q.dot(force) / (size * size);
        Mode mode;
        mode.isRigid = std::abs(lambda) < kRigidShare * pencil_.scale();
        // An instability, which the shift may hide from the factorisation, is told below zero.
        mode.frequency = mode.isRigid ? 0.0
                                      : std::copysign(std::sqrt(std::abs(lambda)), lambda) /
                                            (2.0 * std::numbers::pi);
        mode.residual = (force - lambda * massTimes).norm() /
                        ((std::abs(lambda) + pencil_.shift()) * massTimes.norm());
        mode.shape = pencil_.spread(q) / size;
        Eigen::Index largest = 0;
        mode.shape.cwiseAbs().maxCoeff(&largest);
        const double sign = mode.shape[largest] < 0.0 ? -1.0 : 1.0;
        mode.shape *= sign;
        mode.participation = fromEigen(sign / size * (momentum_.transpose() * q));
        return mode;
    }

    const ModalPencil& pencil_;
    const Eigen::MatrixXd& momentum_;  // T' M r
};

Result<void> requireSmallResiduals(const ModalSolution& solution) {
    for (std::size_t i = 0; i < solution.modes.size(); ++i) {
        const Mode& mode = solution.modes[i];
        if (!mode.isRigid && !(mode.residual <= kResidualLimit)) {
            return fail(failure(
                "modal.residual", "mode " + std::to_string(i + 1),
                "At {0} Hz the mode leaves a residual of {1} (limit {2}); the steps came to {3}.",
                {fmt::format("{:.5g}", mode.frequency), fmt::format("{:.2g}", mode.residual),
                 fmt::format("{:.2g}", kResidualLimit),
                 historyText(solution.report.residualHistory)},
                "Refine the mesh where elements are long and thin, and check the materials."));
        }
    }
    return {};
}

/// Leaves out what lies above the largest frequency.
Result<void> cut(const ModalSettings& settings, bool isAll, ModalSolution& solution,
                 const TaskContext& context) {
    if (!settings.maxFrequency) {
        return {};
    }
    const auto above = std::ranges::find_if(
        solution.modes, [&](const Mode& mode) { return mode.frequency > *settings.maxFrequency; });
    if (above == solution.modes.end() && !isAll) {
        context.diagnostics().warn(failure(
            "modal.more_modes", "modes",
            "All {0} modes lie below the largest frequency of {1} Hz; there may be more.",
            {std::to_string(solution.modes.size()), fmt::format("{:.5g}", *settings.maxFrequency)},
            "Ask for more modes."));
    }
    if (above == solution.modes.begin() && !solution.modes.empty()) {
        return fail(failure("modal.no_modes", "modes",
                            "No mode lies below the largest frequency of {0} Hz; the lowest is at "
                            "{1} Hz.",
                            {fmt::format("{:.5g}", *settings.maxFrequency),
                             fmt::format("{:.5g}", solution.modes.front().frequency)},
                            "Set a larger frequency, or none."));
    }
    solution.modes.erase(above, solution.modes.end());
    return {};
}

/// The stiffness with that of the prestress.
Result<BlockMatrix<3>> assembledSystem(const StructuralModel& model, const ModalSettings& settings,
                                       const ThreadPool& pool, const TaskContext& context) {
    auto system = assembleStructure(model, pool, context);
    if (!system) {
        return fail(std::move(system.error()));
    }
    if (settings.prestress) {
        if (auto added = addGeometricStiffness(*model.mesh, *settings.prestress, pool, context,
                                               system->stiffness);
            !added) {
            return fail(std::move(added.error()));
        }
    }
    return std::move(system->stiffness);
}

/// How many modes to look for: no more than there are.
Result<Eigen::Index> unknownModes(const ConstraintMap<3>& map, const ModalSettings& settings,
                                  const TaskContext& context) {
    if (map.unknowns() == 0) {
        return fail(failure("modal.all_held", "constraints",
                            "Every node is held in every direction: nothing can vibrate.", {},
                            "Release some faces."));
    }
    if (settings.modes > map.unknowns() && !settings.isComplete) {
        context.diagnostics().warn(
            failure("modal.fewer_modes", "modes", "{0} modes are asked for, the mesh has {1}.",
                    {std::to_string(settings.modes), std::to_string(map.unknowns())}));
    }
    return std::min<Eigen::Index>(settings.modes, map.unknowns());
}

Error factorError(Error error, const ModalSettings& settings) {
    if (error.code == "solver.out_of_memory") {
        error.advice = "Choose a coarser mesh, or leave parts out of the study.";
    }
    return settings.prestress && error.code == "solver.not_positive_definite" ? buckled() : error;
}

EigenOperators operatorsOf(ModalPencil& pencil) {
    return {pencil.size(), [&pencil](const Eigen::MatrixXd& b) { return pencil.inverse(b); },
            [&pencil](const Eigen::MatrixXd& q) { return pencil.mass(q); }};
}

/// The lowest modes: `count` of them, or twice as many time and again until the largest frequency
/// is passed.
Result<EigenPairs> lowestModes(ModalPencil& pencil, const ModalSettings& settings,
                               Eigen::Index count, const TaskContext& context) {
    constexpr Eigen::Index kFirst = 16;
    const bool grows = settings.isComplete && settings.maxFrequency;
    const double largest =
        std::pow(2.0 * std::numbers::pi * settings.maxFrequency.value_or(0.0), 2);
    Eigen::Index wanted = grows ? std::min(kFirst, count) : count;
    std::uint64_t blocks = 0;
    while (true) {
        auto pairs = largestEigenpairs(operatorsOf(pencil), wanted, context);
        if (!pairs) {
            return pairs;
        }
        pairs->blocks += blocks;
        const bool isPassed = 1.0 / pairs->values[wanted - 1] - pencil.shift() > largest;
        if (!grows || wanted == count || isPassed) {
            return pairs;
        }
        blocks = pairs->blocks;
        wanted = std::min(2 * wanted, count);
    }
}

/// Unit translations of all nodes along x, y, z.
Eigen::MatrixXd translations(Eigen::Index nodes) {
    return Eigen::Matrix3d::Identity().replicate(nodes, 1);
}

Result<void> readModes(const ModalPencil& pencil, const MassMatrix& mass, const Eigen::MatrixXd& q,
                       ModalSolution& solution, const ThreadPool& pool,
                       const TaskContext& context) {
    const Eigen::MatrixXd moves =
        translations(static_cast<Eigen::Index>(mass.ofParts().graph().nodeCount()));
    const Eigen::MatrixXd momentum = mass.multiply(moves, pool);
    solution.mass = moves.col(0).dot(momentum.col(0));
    const Eigen::MatrixXd freeMomentum = pencil.restrict(momentum);
    solution.modes = ModeReader(pencil, freeMomentum).read(q);
    for (const Mode& mode : solution.modes) {
        // That of a rigid motion is relative to the shift, which is as good as rounding.
        solution.report.residual =
            std::max(solution.report.residual, mode.isRigid ? 0.0 : mode.residual);
    }
    auto movable = movableMass(pencil, freeMomentum, context);
    if (!movable) {
        return fail(std::move(movable.error()));
    }
    solution.movableMass = *movable;
    if (!solution.modes.empty() && solution.modes.front().frequency < 0.0) {
        return fail(buckled());
    }
    return requireSmallResiduals(solution);
}

}  // namespace

Vec3 Mode::effectiveMass() const {
    return {participation.x * participation.x, participation.y * participation.y,
            participation.z * participation.z};
}

Result<ModalSolution> solveModal(const StructuralModel& model, const ModalSettings& settings,
                                 const ThreadPool& pool, const TaskContext& context) {
    if (const Problems problems = checkModalModel(model, settings); !problems.empty()) {
        return fail(combined(problems));
    }
    ModalSolution solution;
    Stopwatch watch;
    auto frames = structuralConstraints(model);
    if (!frames) {
        return fail(std::move(frames.error()));
    }
    auto system = assembledSystem(model, settings, pool, context.share(0.0, 0.1));
    if (!system) {
        return fail(std::move(system.error()));
    }
    auto mass = MassMatrix::assemble(model, system->sharedGraph(), pool, context);
    if (!mass) {
        return fail(std::move(mass.error()));
    }
    const ConstraintMap<3> map(std::move(*frames));
    auto count = unknownModes(map, settings, context);
    if (!count) {
        return fail(std::move(count.error()));
    }
    solution.report.unknowns = static_cast<std::uint64_t>(map.unknowns());
    solution.report.method = "block Lanczos, cholesky";
    solution.report.assembleSeconds = watch.lap();

    ModalPencil pencil(map, *mass, pool);
    const double basisBytes = 8.0 * static_cast<double>(map.unknowns() * lanczosColumns(*count));
    if (auto done = pencil.prepare(std::move(*system), basisBytes, context.share(0.1, 0.6));
        !done) {
        return fail(factorError(std::move(done.error()), settings));
    }
    solution.report.setupSeconds = watch.lap();

    auto pairs = lowestModes(pencil, settings, *count, context.share(0.6, 0.95));
    if (!pairs) {
        return fail(std::move(pairs.error()));
    }
    solution.report.iterations = pairs->blocks;
    solution.report.residualHistory = std::move(pairs->history);
    solution.report.solveSeconds = watch.lap();
    if (auto done = readModes(pencil, *mass, pairs->vectors, solution, pool, context); !done) {
        return fail(std::move(done.error()));
    }
    const bool isAll = pairs->values.size() == map.unknowns();
    if (auto done = cut(settings, isAll, solution, context); !done) {
        return fail(std::move(done.error()));
    }
    solution.report.recoverSeconds = watch.lap();
    context.report(1.0, "Found the modes");
    return solution;
}

}  // namespace twinbench
