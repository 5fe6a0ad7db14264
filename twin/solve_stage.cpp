#include "twin/solve_stage.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include <fmt/format.h>

#include "simulation/heat_flux.h"
#include "simulation/heat_flux_error.h"
#include "simulation/stopwatch.h"
#include "twin/derived_fields.h"
#include "twin/part_temperature.h"
#include "twin/study_type.h"

namespace twinbench {

namespace {

BalanceResult balanceOf(const HeatBalance& balance, const char* kind) {
    BalanceResult result;
    result.kind = kind;
    result.in = balance.in;
    result.out = balance.out;
    result.stored = balance.stored;
    result.relativeError = balance.relativeError();
    return result;
}

BalanceResult balanceOf(const ForceBalance& balance) {
    BalanceResult result;
    result.kind = "force";
    result.in = norm(balance.appliedForce);
    result.out = norm(balance.reactionForce);
    result.relativeError = balance.relativeError();
    result.appliedForce = balance.appliedForce;
    result.reactionForce = balance.reactionForce;
    result.appliedMoment = balance.appliedMoment;
    result.reactionMoment = balance.reactionMoment;
    return result;
}

void addEnergyErrors(const ErrorEstimate& error, const FeMesh& mesh, StudyResult& result) {
    const auto scalarOf = [](const EnergyError& sum, const std::string& part) {
        return ScalarResult{kEnergyErrorScalar, sum.relative(), {}, false, part, {}};
    };
    result.scalars.push_back(scalarOf(error.total, ""));
    for (std::size_t p = 0; p < error.parts.size(); ++p) {
        result.partScalars.push_back(scalarOf(error.parts[p], mesh.parts[p].name));
    }
}

/// How good the view factors are of which enclosures are made.
void addViewFactorErrors(const std::optional<ViewFactorErrors>& errors, StudyResult& result) {
    if (errors) {
        result.scalars.push_back({"view_factor_sum_error", errors->sum, {}, false, {}, {}});
        result.scalars.push_back(
            {"view_factor_reciprocity_error", errors->reciprocity, {}, false, {}, {}});
    }
}

/// Of the extremes of a stress; none of other fields.
ResultStatistics::BandOf bandOf(std::string_view field, const StressError& error) {
    static constexpr std::array<std::pair<std::string_view, StressMeasure>, 3> kMeasures = {
        {{"von_mises", StressMeasure::VonMises},
         {"tresca", StressMeasure::Tresca},
         {"principal_stress", StressMeasure::Principal}}};
    for (const auto& [name, measure] : kMeasures) {
        if (field == name) {
            return [&error, measure = measure](std::uint32_t node) {
                return error.bandAt(node, measure);
            };
        }
    }
    return {};
}

Measure measureOf(const FieldInfo& info) {
    return {info.name, info.dimension, info.absoluteTemperature};
}

}  // namespace

SolveStage::SolveStage(StudyPlan& plan, std::shared_ptr<const FeMesh> mesh, StageServices& services)
    : plan_(&plan),
      mesh_(std::move(mesh)),
      services_(&services),
      statistics_(mesh_, plan.spec.type == "thermal_transient"),
      fields_(plan.key),
      monitors_(mesh_, plan.monitors),
      flows_(plan.spec) {}

Result<void> SolveStage::run(const std::optional<Eigen::VectorXd>& temperature, StudyResult& result,
                             const TaskContext& context, StageClock& clock) {
    for (const char* stage : {"assemble", "setup", "solve", "recover"}) {
        services_->counter->add(stage);
        clock.setReused(stage, false);
    }
    clock.enter("solve");
    RunSpec& spec = plan_->spec;
    Result<void> done;
    if (auto* structural = std::get_if<StructuralModel>(&spec.physics)) {
        structural->mesh = mesh_;
        structural->temperature = structuralTemperature(spec, *mesh_, temperature);
        done = runStructural(*structural, result, context);
    } else {
        auto& thermal = std::get<ThermalModel>(spec.physics);
        thermal.mesh = mesh_;
        const auto count = static_cast<Eigen::Index>(mesh_->nodes.size());
        done = spec.type == "thermal_transient"
                   ? runTransient(thermal,
                                  temperature.value_or(
                                      Eigen::VectorXd::Constant(count, spec.initialTemperature)),
                                  result, context)
                   : runSteady(thermal, result, context);
    }
    const SolveReport& report = result.solver;
    clock.charge({{"assemble", report.assembleSeconds},
                  {"setup", report.setupSeconds},
                  {"recover", report.recoverSeconds + recordSeconds_}});
    if (!done) {
        return done;
    }
    clock.enter("recover");
    statistics_.writeTo(result);
    if (isThermalStudy(spec.type) || spec.type == "structural_static") {
        addEnergyErrors(error_, *mesh_, result);
    }
    result.monitors = monitors_.series();
    result.fields = fields_.fields();
    return {};
}

Result<void> SolveStage::runSteady(ThermalModel& model, StudyResult& result,
                                   const TaskContext& context) {
    auto solution =
        solveSteady(model, plan_->spec.solver, *services_->pool, context, recordInstants(model));
    if (!solution) {
        return fail(solution.error());
    }
    result.solver = solution->report;
    result.balance = balanceOf(solution->balance, "heat rate");
    addViewFactorErrors(solution->viewFactors, result);
    flows_.writeTo(solution->flows, result);
    if (solution->electric) {
        addElectric(*solution->electric, result);
    }
    return estimateError(model, solution->temperature, context);
}

Result<void> SolveStage::estimateError(const ThermalModel& model,
                                       const Eigen::VectorXd& temperature,
                                       const TaskContext& context) {
    Stopwatch watch;
    const ElementPatches patches(*mesh_);
    const HeatFluxError error(model, temperature, patches);
    error_ = error.estimate(*services_->pool, context);
    statistics_.addFinalBands(measureOf(fieldDescription("heat_flux")),
                              [&](std::uint32_t node) { return error.bandAt(node); });
    recordSeconds_ += watch.lap();
    return context.checkpoint();
}

Result<void> SolveStage::runTransient(ThermalModel& model, const Eigen::VectorXd& initial,
                                      StudyResult& result, const TaskContext& context) {
    TransientCheckpoints checkpoints;
    std::optional<RunCheckpoint::Kept> kept;
    // A run that leaves nothing in the model is not continued either.
    if (plan_->spec.request.sets.empty()) {
        checkpoint_.emplace(*services_, plan_->key);
        kept = checkpoint_->load();
        if (kept) {
            if (auto taken = takeRecords(kept->records); !taken) {
                return taken;
            }
            checkpoints.resume = &kept->state;
        }
        checkpoints.keep = [this](const std::function<TransientState()>& state, bool isStopping) {
            keep(state, isStopping);
        };
    }
    auto solution = solveTransient(model, initial, plan_->spec.transient, plan_->spec.solver,
                                   recordInstants(model), *services_->pool, context, checkpoints);
    if (!solution) {
        Error error = solution.error();
        if (error.kind == ErrorKind::Cancelled && checkpoint_ && checkpoint_->time()) {
            error.advice =
                fmt::format("It goes on from {:.4g} s when it is run again.", *checkpoint_->time());
        }
        return fail(std::move(error));
    }
    result.solver = solution->report;
    result.balance = balanceOf(solution->balance, "heat");
    addViewFactorErrors(solution->viewFactors, result);
    flows_.writeTo(solution->flows, result);
    if (solution->electric) {
        addElectric(*solution->electric, result);
    }
    return estimateError(model, solution->temperature, context);
}

std::vector<std::byte> SolveStage::records() const {
    ArchiveWriter archive;
    statistics_.write(archive);
    fields_.write(archive);
    monitors_.write(archive);
    flows_.write(archive);
    return archive.take();
}

Result<void> SolveStage::takeRecords(std::span<const std::byte> bytes) {
    ArchiveReader archive(bytes);
    statistics_.read(archive);
    fields_.read(archive);
    monitors_.read(archive);
    flows_.read(archive);
    if (archive.status("checkpoint")) {
        return {};
    }
    checkpoint_->drop();
    return fail(failure("checkpoint.damaged", plan_->spec.request.study,
                        "What was kept of the stopped run is damaged.", {},
                        "Run it again: it starts anew."));
}

void SolveStage::keep(const std::function<TransientState()>& state, bool isStopping) {
    if (checkpoint_->isDue(isStopping, mesh_->nodes.size())) {
        Stopwatch watch;
        if (checkpoint_->keep(state(), records(), fields_.items())) {
            fields_.forgetItems();
        }
        recordSeconds_ += watch.lap();
    }
}

void SolveStage::dropCheckpoint() {
    if (checkpoint_) {
        checkpoint_->drop();
    }
}

Result<void> SolveStage::runStatic(StructuralModel& model, StudyResult& result,
                                   const TaskContext& context) {
    auto solution = solveStatic(model, plan_->spec.solver, *services_->pool, context);
    if (!solution) {
        return fail(solution.error());
    }
    result.solver = solution->report;
    result.balance = balanceOf(solution->balance);
    flows_.writeTo(solution->reactions, result);
    Stopwatch watch;
    record("displacement", 0.0, solution->displacement);
    record("stress", 0.0, solution->stress);
    const ElementPatches patches(*mesh_);
    const StressError error(model, solution->displacement, patches);
    error_ = error.estimate(*services_->pool, context);
    addDerivedStress(*solution, model.temperature.value_or(Eigen::VectorXd()), error);
    if (model.temperature) {
        record("temperature", 0.0, *model.temperature);
    }
    recordSeconds_ += watch.lap();
    return context.checkpoint();
}

Result<void> SolveStage::runStructural(StructuralModel& model, StudyResult& result,
                                       const TaskContext& context) {
    const std::string& type = plan_->spec.type;
    return type == kModalStudy             ? runModal(model, result, context)
           : type == kBucklingStudy        ? runBuckling(model, result, context)
           : type == kRandomVibrationStudy ? runRandomVibration(model, result, context)
                                           : runStatic(model, result, context);
}

Result<void> SolveStage::runRandomVibration(StructuralModel& model, StudyResult& result,
                                            const TaskContext& context) {
    const RunSpec& spec = plan_->spec;
    auto solution =
        solveRandomVibration(model, spec.randomVibration, spec.solver, *services_->pool, context);
    if (!solution) {
        return fail(solution.error());
    }
    result.solver = solution->report;
    result.balance = balanceOf(solution->balance);
    result.modalMass = {solution->mass, solution->movableMass};
    for (const Mode& mode : solution->modes) {
        result.modes.push_back({mode.frequency, mode.isRigid, mode.residual, mode.participation});
    }
    Stopwatch watch;
    record("rms_von_mises", 0.0, solution->vonMises);
    record("rms_acceleration", 0.0, solution->acceleration);
    record("rms_displacement", 0.0, solution->displacement);
    record("stress_frequency", 0.0, solution->frequency);
    recordFatigue(*solution);
    constexpr std::array<const char*, 3> kAxes = {"x", "y", "z"};
    const auto addBase = [&](const std::string& name, const Vec3& value, Dimension dimension) {
        for (int axis = 0; axis < 3; ++axis) {
            result.scalars.push_back({name + kAxes[static_cast<std::size_t>(axis)],
                                      value[axis],
                                      dimension,
                                      false,
                                      {},
                                      {}});
        }
    };
    addBase("rms_base_force_", solution->baseForce, dimension::force());
    addBase("rms_base_moment_", solution->baseMoment, dimension::energy());
    recordSeconds_ += watch.lap();
    return context.checkpoint();
}

void SolveStage::recordFatigue(const RandomVibrationSolution& solution) {
    if (solution.damage.size() == 0) {
        return;
    }
    // Of places that feel next to nothing: longer than anything lasts, and still a float.
    constexpr double kLongestLife = 1e18;  // s
    const double duration = plan_->spec.randomVibration.duration;
    Eigen::VectorXd life(solution.damage.size());
    for (Eigen::Index i = 0; i < life.size(); ++i) {
        const double damage = solution.damage[i];
        life[i] =
            std::isnan(damage) ? damage : duration / std::max(damage, duration / kLongestLife);
    }
    record("fatigue_life", 0.0, life);
    record("damage", 0.0, solution.damage);
    record("narrow_band_damage", 0.0, solution.narrowBandDamage);
}

Result<void> SolveStage::runBuckling(StructuralModel& model, StudyResult& result,
                                     const TaskContext& context) {
    const RunSpec& spec = plan_->spec;
    auto solution = solveBuckling(model, spec.buckling, spec.solver, *services_->pool, context);
    if (!solution) {
        return fail(solution.error());
    }
    result.solver = solution->report;
    result.balance = balanceOf(solution->prebuckling.balance);
    flows_.writeTo(solution->prebuckling.reactions, result);
    Stopwatch watch;
    const auto addFactor = [&](const std::string& name, double factor) {
        result.scalars.push_back({name, factor, {}, false, {}, {}});
    };
    if (!solution->modes.empty() && solution->modes.front().loadFactor > 0.0) {
        addFactor("min_load_factor", solution->modes.front().loadFactor);
    }
    for (const BucklingMode& mode : solution->modes) {
        result.bucklingModes.push_back({mode.loadFactor, mode.residual});
        const std::string number = std::to_string(result.bucklingModes.size());
        addFactor(mode.loadFactor > 0.0 ? "load_factor_" + number : "reversed_load_factor",
                  mode.loadFactor);
        fields_.add(fieldDescription("displacement"),
                    static_cast<double>(result.bucklingModes.size()), mode.shape);
    }
    recordSeconds_ += watch.lap();
    return context.checkpoint();
}

Result<void> SolveStage::runModal(StructuralModel& model, StudyResult& result,
                                  const TaskContext& context) {
    auto solution = solveModal(model, plan_->spec.modal, *services_->pool, context);
    if (!solution) {
        return fail(solution.error());
    }
    result.solver = solution->report;
    result.balance.kind = "none";
    result.modalMass = {solution->mass, solution->movableMass};
    Stopwatch watch;
    const auto addFrequency = [&](const std::string& name, double hertz) {
        result.scalars.push_back({name, hertz, frequencyDimension(), false, {}, {}});
    };
    const auto first = std::ranges::find(solution->modes, false, &Mode::isRigid);
    if (first != solution->modes.end()) {
        addFrequency("min_frequency", first->frequency);
    }
    for (const Mode& mode : solution->modes) {
        result.modes.push_back({mode.frequency, mode.isRigid, mode.residual, mode.participation});
        const auto number = static_cast<double>(result.modes.size());
        addFrequency("frequency_" + std::to_string(result.modes.size()), mode.frequency);
        fields_.add(fieldDescription("displacement"), number, mode.shape);
    }
    recordSeconds_ += watch.lap();
    return context.checkpoint();
}

void SolveStage::addDerivedStress(const StructuralSolution& solution,
                                  const Eigen::VectorXd& temperature, const StressError& error) {
    const FieldOrigin origin{mesh_, plan_->parts, *services_->pool, temperature};
    for (const FieldKind& field : fieldKinds()) {
        if (field.source.empty() || field.physics != FieldKind::Physics::Structural ||
            (field.name == "safety_factor" && !hasYieldStrength(plan_->parts))) {
            continue;
        }
        fields_.addDerived(fieldDescription(field.name), 0.0);
        if (field.hasExtremes || monitors_.watchesField(field.name)) {
            const Eigen::VectorXd& source =
                field.source == "stress" ? solution.stress : solution.displacement;
            measure(field.name, 0.0, deriveField(field.name, source, origin),
                    bandOf(field.name, error));
        }
    }
}

void SolveStage::addElectric(const ElectricState& electric, StudyResult& result) const {
    flows_.writeTo(electric, result);
    const std::string when = plan_->spec.type == "thermal_transient" ? "final_" : "";
    const auto add = [&](const char* name, double value, const Dimension& dimension) {
        result.scalars.push_back({when + name, value, dimension, false, {}, {}});
    };
    const ElectricResult& summary = *result.electric;
    add("joule_power", electric.power(), dimension::power());
    if (!electric.contacts.empty()) {
        add("contact_joule_power", summary.contactHeat, dimension::power());
    }
    if (summary.voltage) {
        add("voltage_drop", *summary.voltage, dimension::voltage());
    }
    if (summary.resistance) {
        add("electric_resistance", *summary.resistance,
            dimension::voltage() / dimension::current());
    }
}

Result<void> SolveStage::recordElectric(const ThermalInstant& instant) {
    if (!instant.electric) {
        return {};
    }
    const auto state = instant.electric();
    if (!state) {
        return fail(state.error());
    }
    const ElectricFields fields = instant.electricFields(**state);
    for (const auto& [name, values] : {std::pair{"electric_potential", &fields.potential},
                                       std::pair{"current_density", &fields.currentDensity},
                                       std::pair{"joule_heat", &fields.jouleHeat}}) {
        if (instant.isOutput) {
            fields_.add(fieldDescription(name), instant.time, *values);
        }
        measure(name, instant.time, *values);
    }
    return {};
}

/// Fields are kept at outputs; extremes, curves and monitors take every step, so that no peak
/// between two outputs is missed.
ThermalSink SolveStage::recordInstants(const ThermalModel& model) {
    // Shared, as functions have to be copyable.
    const auto fluxes = std::make_shared<const HeatFluxRecovery>(model, *services_->pool);
    const auto patches = std::make_shared<const ElementPatches>(*mesh_);
    return [this, &model, fluxes, patches](const ThermalInstant& instant) -> Result<void> {
        Stopwatch watch;
        if (instant.isOutput) {
            fields_.add(fieldDescription("temperature"), instant.time, instant.temperature);
            fields_.addDerived(fieldDescription("heat_flux"), instant.time);
        }
        measure("temperature", instant.time, instant.temperature);
        const HeatFluxError error(model, instant.temperature, *patches);
        measure("heat_flux", instant.time, fluxes->of(instant.temperature),
                [&](std::uint32_t node) { return error.bandAt(node); });
        monitors_.addHeat(instant);
        auto recorded = recordElectric(instant);
        if (recorded) {
            recorded = flows_.add(instant);
        }
        recordSeconds_ += watch.lap();
        return recorded;
    };
}

void SolveStage::record(std::string_view field, double time, const Eigen::VectorXd& values) {
    fields_.add(fieldDescription(field), time, values);
    measure(field, time, values);
}

void SolveStage::measure(std::string_view field, double time, const Eigen::VectorXd& values,
                         const ResultStatistics::BandOf& band) {
    const FieldInfo info = fieldDescription(field);
    const FieldKind& kind = *findFieldKind(field);
    const Measure measured = measureOf(info);
    if (info.name == "principal_stress") {
        statistics_.addRange(measured, time, nodalMeasure(info, values),
                             smallestPrincipalStress(values), band);
    } else if (kind.hasOnlyMinimum) {
        statistics_.addMinimum(measured, time, values);
    } else if (kind.hasExtremes) {
        statistics_.add(measured, time, nodalMeasure(info, values), band);
    }
    monitors_.addField(info, time, values);
}

}  // namespace twinbench
