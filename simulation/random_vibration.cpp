#include "simulation/random_vibration.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <utility>

#include <fmt/format.h>

#include "core/system_memory.h"
#include "simulation/eigen_vec3.h"
#include "simulation/mass_matrix.h"
#include "simulation/model_check.h"
#include "simulation/node_graph.h"
#include "simulation/random_response.h"
#include "simulation/spectral_fatigue.h"
#include "simulation/stopwatch.h"

namespace twinbench {

namespace {

using Eigen::Index;

Problems checkSettings(const StructuralModel& model, const RandomVibrationSettings& settings) {
    Problems problems;
    const auto text = [](double value) { return fmt::format("{:.5g}", value); };
    if (!(settings.damping > 0.0 && settings.damping < 1.0)) {
        problems.push_back(badInput("random_vibration.damping", "damping",
                                    "The damping ratio {0} is not between 0 and 1.",
                                    {text(settings.damping)}));
    }
    if (!(settings.duration >= 0.0) || !std::isfinite(settings.duration)) {
        problems.push_back(badInput("random_vibration.duration", "duration",
                                    "The duration {0} s is negative.", {text(settings.duration)}));
    }
    if (settings.excitations.empty()) {
        problems.push_back(badInput("random_vibration.no_excitation", "base vibration",
                                    "No spectrum shakes the parts.", {}, "Add a base vibration."));
    }
    for (std::size_t i = 0; i < settings.excitations.size(); ++i) {
        const std::string object = "base vibration " + std::to_string(i + 1);
        const Problems more = problemsOf(settings.excitations[i].spectrum, object);
        problems.insert(problems.end(), more.begin(), more.end());
        if (!(norm(settings.excitations[i].direction) > 0.0)) {
            problems.push_back(
                badInput("random_vibration.direction", object, "The direction has no length.", {}));
        }
    }
    for (const auto& curve : settings.fatigue) {
        if (curve && !(curve->coefficient > 0.0 && curve->exponent < 0.0)) {
            problems.push_back(badInput(
                "random_vibration.fatigue", "material",
                "The fatigue strength coefficient {0} Pa is to be positive, the exponent {1} "
                "negative.",
                {text(curve->coefficient), text(curve->exponent)}));
        }
    }
    if (!settings.fatigue.empty() && settings.fatigue.size() != model.mesh->parts.size()) {
        problems.push_back(badInput("random_vibration.fatigue", "material",
                                    "There is not one fatigue curve for each part.", {}));
    }
    return problems;
}

/// Without loads, and held where it was held: what vibrates.
StructuralModel unloaded(const StructuralModel& model) {
    StructuralModel bare = model;
    bare.forces.clear();
    bare.remoteLoads.clear();
    bare.pressures.clear();
    bare.gravity.clear();
    bare.rotations.clear();
    bare.temperature.reset();
    for (PrescribedDisplacement& held : bare.displacements) {
        for (auto& component : held.components) {
            component = component ? std::optional(Coefficient(0.0)) : std::nullopt;
        }
    }
    return bare;
}

double endOfSpectra(const RandomVibrationSettings& settings) {
    double end = 0.0;
    for (const BaseExcitation& excitation : settings.excitations) {
        end = std::max(end, excitation.spectrum.frequencies.back());
    }
    return end;
}

void warnOfMissingModes(const RandomVibrationSettings& settings, double largest,
                        const TaskContext& context) {
    if (const double end = endOfSpectra(settings); largest < end) {
        context.diagnostics().warn(
            failure("random_vibration.beyond_modes", "modes",
                    "The modes end at {0} Hz, the spectrum at {1} Hz: resonances between are left "
                    "out.",
                    {fmt::format("{:.5g}", largest), fmt::format("{:.5g}", end)},
                    "Set a larger frequency, or none."));
    }
}

/// With an advice of its own where no mode lies in the band.
Error modalError(Error error) {
    if (error.code == "modal.no_modes") {
        error.code = "random_vibration.no_mode";
        error.advice =
            "Set a larger frequency. Far below the first mode the parts move as their base does: "
            "there a static stress study with an acceleration is enough.";
    }
    return error;
}

class RandomVibration {
public:
    RandomVibration(const StructuralModel& model, const RandomVibrationSettings& settings,
                    const SolverSettings& solver, const ThreadPool& pool)
        : model_(unloaded(model)), settings_(settings), solver_(solver), pool_(pool) {
        for (const BaseExcitation& excitation : settings.excitations) {
            directions_.push_back(excitation.direction / norm(excitation.direction));
        }
    }

    Result<RandomVibrationSolution> run(const TaskContext& context) {
        for (const auto step : {&RandomVibration::solveStatics, &RandomVibration::solveModes,
                                &RandomVibration::collectShapes, &RandomVibration::correlate,
                                &RandomVibration::respond, &RandomVibration::measureBase}) {
            const double begin = kShares[step_];
            const double end = kShares[++step_];
            if (auto done = (this->*step)(context.share(begin, end)); !done) {
                return fail(std::move(done.error()));
            }
        }
        addFatigue();
        for (Mode& mode : solution_.modes) {
            mode.shape.resize(0);
        }
        solution_.report.recoverSeconds += watch_.lap();
        context.report(1.0, "Done");
        return std::move(solution_);
    }

private:
    static constexpr std::array<double, 7> kShares = {0.0, 0.2, 0.6, 0.8, 0.85, 0.95, 1.0};

    Index modeCount() const { return static_cast<Index>(solution_.modes.size()); }
    Index excitationCount() const { return static_cast<Index>(directions_.size()); }
    Index nodeCount() const { return static_cast<Index>(model_.mesh->nodes.size()); }
    double participation(Index mode, Index excitation) const {
        return dot(solution_.modes[static_cast<std::size_t>(mode)].participation,
                   directions_[static_cast<std::size_t>(excitation)]);
    }

    /// The displacement under a steady acceleration of 1 m/s^2 of the base.
    Result<void> solveStatics(const TaskContext& context) {
        for (std::size_t e = 0; e < directions_.size(); ++e) {
            StructuralModel accelerated = model_;
            accelerated.gravity.push_back({VectorCoefficient(-directions_[e])});
            auto solved = solveStatic(accelerated, solver_, pool_, context);
            if (!solved) {
                return fail(std::move(solved.error()));
            }
            const bool isWorst =
                e == 0 || solved->balance.relativeError() > solution_.balance.relativeError();
            if (isWorst) {
                solution_.balance = solved->balance;
            }
            statics_.push_back(std::move(solved->displacement));
        }
        return {};
    }

    Result<void> solveModes(const TaskContext& context) {
        const double largest =
            settings_.maxFrequency.value_or(kModeReach * endOfSpectra(settings_));
        warnOfMissingModes(settings_, largest, context);
        auto modal = solveModal(
            model_, {.modes = settings_.maxModes, .maxFrequency = largest, .isComplete = true},
            pool_, context);
        if (!modal) {
            return fail(modalError(std::move(modal.error())));
        }
        solution_.modes = std::move(modal->modes);
        solution_.mass = modal->mass;
        solution_.movableMass = modal->movableMass;
        solution_.report = std::move(modal->report);
        if (solution_.modes.front().isRigid) {
            return fail(failure("random_vibration.free", "modes",
                                "Some parts are free to move: nothing shakes them.", {},
                                "Hold them, or bond them to what is held."));
        }
        watch_.lap();
        return {};
    }

    /// Of modes, then what the static solutions have beside them; with their stresses.
    Result<void> collectShapes(const TaskContext& context) {
        const Index columns = modeCount() + excitationCount();
        const double bytes = 9.0 * sizeof(float) * static_cast<double>(nodeCount() * columns);
        if (const auto available = static_cast<double>(availableMemory()); bytes > available) {
            return fail(failure("random_vibration.memory", "modes",
                                "The stresses of {0} modes need {1} GB of memory, {2} GB are "
                                "available.",
                                {std::to_string(modeCount()), fmt::format("{:.1f}", bytes / 1e9),
                                 fmt::format("{:.1f}", available / 1e9)},
                                "Choose a coarser mesh, or a lower largest frequency."));
        }
        shapes_.resize(3 * nodeCount(), columns);
        stresses_.resize(6 * nodeCount(), columns);
        for (Index column = 0; column < columns; ++column) {
            const Eigen::VectorXd shape =
                column < modeCount() ? solution_.modes[static_cast<std::size_t>(column)].shape
                                     : residualShape(column - modeCount());
            const Eigen::VectorXd stress = recoverStress(model_, shape, pool_, context);
            if (auto go = context.checkpoint(); !go) {
                return go;
            }
            shapes_.col(column) = shape.cast<float>();
            stresses_.col(column) = stress.cast<float>();
            context.report(static_cast<double>(column) / static_cast<double>(columns),
                           "Stresses of the modes");
        }
        return {};
    }

    Eigen::VectorXd residualShape(Index excitation) const {
        Eigen::VectorXd rest = statics_[static_cast<std::size_t>(excitation)];
        for (Index k = 0; k < modeCount(); ++k) {
            const Mode& mode = solution_.modes[static_cast<std::size_t>(k)];
            const double omega = 2.0 * std::numbers::pi * mode.frequency;
            rest += participation(k, excitation) / (omega * omega) * mode.shape;
        }
        return rest;
    }

    Result<void> correlate(const TaskContext& context) {
        std::vector<ExcitedMode> modes;
        for (Index k = 0; k < modeCount(); ++k) {
            ExcitedMode mode{solution_.modes[static_cast<std::size_t>(k)].frequency, {}};
            for (Index e = 0; e < excitationCount(); ++e) {
                mode.participation.push_back(participation(k, e));
            }
            modes.push_back(std::move(mode));
        }
        std::vector<AccelerationSpectrum> spectra;
        for (const BaseExcitation& excitation : settings_.excitations) {
            spectra.push_back(excitation.spectrum);
        }
        auto covariance = modalCovariance(modes, spectra, settings_.damping, context);
        if (!covariance) {
            return fail(std::move(covariance.error()));
        }
        covariance_ = std::move(*covariance);
        accelerationFactor_ = factorOf(covariance_.acceleration);
        return {};
    }

    Result<void> respond(const TaskContext& context) {
        solution_.displacement = rootMeanSquares(shapes_, factorOf(covariance_.motion[0]), pool_);
        for (std::size_t n = 0; n < moments_.size(); ++n) {
            if (auto go = context.checkpoint(); !go) {
                return go;
            }
            moments_[n] = vonMisesMoments(stresses_, factorOf(covariance_.motion[n]), pool_);
        }
        solution_.vonMises = moments_[0].cwiseSqrt();
        solution_.frequency.resize(nodeCount());
        for (Index node = 0; node < nodeCount(); ++node) {
            solution_.frequency[node] = momentsAt(node).crossingRate();
        }
        stresses_.resize(0, 0);
        // The base's own motion beside that of the shapes.
        ShapeMatrix moving(3 * nodeCount(), shapes_.cols() + excitationCount());
        moving.leftCols(shapes_.cols()) = shapes_;
        for (Index e = 0; e < excitationCount(); ++e) {
            moving.col(shapes_.cols() + e) = translation(e).cast<float>();
        }
        solution_.acceleration = rootMeanSquares(moving, accelerationFactor_, pool_);
        return context.checkpoint();
    }

    Eigen::VectorXd translation(Index excitation) const {
        return toEigen(directions_[static_cast<std::size_t>(excitation)]).replicate(nodeCount(), 1);
    }

    SpectralMoments momentsAt(Index node) const {
        return {moments_[0][node], moments_[1][node], moments_[2][node], moments_[3][node]};
    }

    /// The momentum of all parts, which what holds them has to change.
    Result<void> measureBase(const TaskContext& context) {
        auto mass =
            MassMatrix::assemble(model_, buildNodeGraph(*model_.mesh, {}, pool_), pool_, context);
        if (!mass) {
            return fail(std::move(mass.error()));
        }
        const Eigen::MatrixXd momentum = mass->multiply(rigidMotions(), pool_);
        Eigen::MatrixXd resultants(6, shapes_.cols() + excitationCount());
        resultants.leftCols(shapes_.cols()) = momentum.transpose() * shapes_.cast<double>();
        for (Index e = 0; e < excitationCount(); ++e) {
            resultants.col(shapes_.cols() + e) = momentum.transpose() * translation(e);
        }
        const Eigen::VectorXd sizes = (resultants * accelerationFactor_).rowwise().norm();
        solution_.baseForce = fromEigen(sizes.head<3>());
        solution_.baseMoment = fromEigen(sizes.tail<3>());
        return {};
    }

    /// Translations, and turns about the centre of the bounding box.
    Eigen::MatrixXd rigidMotions() const {
        Box3 box;
        for (const Vec3& node : model_.mesh->nodes) {
            box.add(node);
        }
        const Eigen::Vector3d centre = toEigen(0.5 * (box.min + box.max));
        Eigen::MatrixXd motions(3 * nodeCount(), 6);
        for (Index node = 0; node < nodeCount(); ++node) {
            const Eigen::Vector3d arm =
                toEigen(model_.mesh->nodes[static_cast<std::size_t>(node)]) - centre;
            for (int axis = 0; axis < 3; ++axis) {
                const Eigen::Vector3d unit = Eigen::Vector3d::Unit(axis);
                motions.block<3, 1>(3 * node, axis) = unit;
                motions.block<3, 1>(3 * node, 3 + axis) = unit.cross(arm);
            }
        }
        return motions;
    }

    void addFatigue() {
        const bool hasCurve = std::ranges::any_of(
            settings_.fatigue, [](const auto& curve) { return curve.has_value(); });
        if (!hasCurve || !(settings_.duration > 0.0)) {
            return;
        }
        constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
        solution_.damage.setConstant(nodeCount(), kNone);
        solution_.narrowBandDamage.setConstant(nodeCount(), kNone);
        for (std::size_t p = 0; p < model_.mesh->parts.size(); ++p) {
            const auto& curve = settings_.fatigue[p];
            const FePart& part = model_.mesh->parts[p];
            for (Index i = 0; curve && i < static_cast<Index>(part.nodeCount); ++i) {
                const Index node = static_cast<Index>(part.firstNode) + i;
                const SpectralMoments moments = momentsAt(node);
                solution_.damage[node] = settings_.duration * dirlikDamageRate(moments, *curve);
                solution_.narrowBandDamage[node] =
                    settings_.duration * narrowBandDamageRate(moments, *curve);
            }
        }
    }

    StructuralModel model_;
    const RandomVibrationSettings& settings_;
    const SolverSettings& solver_;
    const ThreadPool& pool_;
    std::vector<Vec3> directions_;  // unit
    std::vector<Eigen::VectorXd> statics_;
    ShapeMatrix shapes_;
    ShapeMatrix stresses_;
    ModalCovariance covariance_;
    Eigen::MatrixXd accelerationFactor_;
    std::array<Eigen::VectorXd, 4> moments_;  // of the equivalent stress, by order
    RandomVibrationSolution solution_;
    Stopwatch watch_;
    std::size_t step_ = 0;
};

}  // namespace

Result<RandomVibrationSolution> solveRandomVibration(const StructuralModel& model,
                                                     const RandomVibrationSettings& settings,
                                                     const SolverSettings& solver,
                                                     const ThreadPool& pool,
                                                     const TaskContext& context) {
    if (const Problems problems = checkSettings(model, settings); !problems.empty()) {
        return fail(combined(problems));
    }
    return RandomVibration(model, settings, solver, pool).run(context);
}

}  // namespace twinbench
