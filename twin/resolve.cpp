#include <algorithm>
#include <set>

#include "twin/active_attachment.h"
#include "twin/entity_check.h"
#include "twin/material_reader.h"
#include "twin/model_editor.h"
#include "twin/model_under_request.h"
#include "twin/problem_list.h"
#include "twin/resolve_context.h"
#include "twin/run_spec.h"
#include "twin/study_type.h"
#include "twin/value_check.h"

namespace twinbench {

namespace {

std::optional<StudyRequest> sourceStudy(const ResolveContext& context, const StudyRequest& request,
                                        const char* key) {
    if (!context.study.values.contains(key)) {
        return std::nullopt;
    }
    StudyRequest source = request;
    source.study = context.study.values[key].get<std::string>();
    return source;
}

/// Requires that the source exists and gives temperatures, or else stresses.
void checkSource(ResolveContext& context, const std::optional<StudyRequest>& source,
                 bool isOfStress = false) {
    if (!source) {
        return;
    }
    const std::string object = describeEntity(EntityKind::Study, context.study.name);
    const Entity* study = context.model.find(EntityKind::Study, source->study);
    if (study == nullptr) {
        context.problems.push_back(
            badInput("study.unknown", object, "The study '{0}' does not exist.", {source->study},
                     suggest(source->study, context.model.names(EntityKind::Study))));
    } else if (isOfStress && study->values["type"] != "structural_static") {
        context.problems.push_back(badInput("study.source", object,
                                            "The study '{0}' gives no stresses.", {source->study},
                                            "Name a static stress study."));
    } else if (!isOfStress && !isThermalStudy(study->values.value("type", ""))) {
        context.problems.push_back(badInput("study.source", object,
                                            "The study '{0}' gives no temperatures.",
                                            {source->study}, "Name a thermal study."));
    }
}

SolverSettings resolveSolver(const ResolveContext& context) {
    const Json& values = context.study.values;
    const auto chosen = values.find("solver");
    SolverSettings solver;
    if (chosen != values.end() && *chosen == "iterative") {
        solver.method = SolverMethod::ConjugateGradients;
    } else if (chosen != values.end() && *chosen == "direct") {
        solver.method = SolverMethod::Cholesky;
    }
    return solver;
}

/// The number of an optional key of the study.
std::optional<double> studyQuantity(ResolveContext& context, const char* id) {
    const Json& values = context.study.values;
    if (!values.contains(id) || values[id] == "end") {
        return std::nullopt;
    }
    const ParameterDescriptor& descriptor = *findStudyType(context.studyType())->find(id);
    return takeOr(
        context.reader.quantity(values[id], descriptor,
                                describeEntity(EntityKind::Study, context.study.name) + ", " + id),
        context.problems);
}

void resolveThermal(ResolveContext& context, RunSpec& spec, const ContactLookup& contacts) {
    ThermalModel thermal;
    MaterialReader materials(context);
    thermal.materials = resolveThermalMaterials(context, materials);
    spec.loads = resolveThermalLoads(context, materials, thermal);
    ElectricModel* electric = thermal.electric ? &*thermal.electric : nullptr;
    thermal.contacts = resolveContacts(context, contacts, electric);
    spec.physics = std::move(thermal);
    if (spec.type == "thermal_transient") {
        spec.transient = resolveTransient(context);
        spec.initialTemperature = studyQuantity(context, "initial_temperature").value_or(0.0);
        spec.initialFrom = sourceStudy(context, spec.request, "initial_from");
        checkSource(context, spec.initialFrom);
    }
}

/// The end of a transient study; 0 of any other.
double endOf(const ResolveContext& context, const std::optional<StudyRequest>& study) {
    const Entity* source = study ? context.model.find(EntityKind::Study, study->study) : nullptr;
    if (source == nullptr || !source->values.contains("duration")) {
        return 0.0;
    }
    const ParameterDescriptor& descriptor = *findStudyType("thermal_transient")->find("duration");
    // A fault in it is told with its own study.
    return context.reader.quantity(source->values["duration"], descriptor, source->name)
        .value_or(0.0);
}

/// What a static solution needs, with its loads.
StructuralModel resolveStatic(ResolveContext& context, RunSpec& spec,
                              const ContactLookup& contacts) {
    StructuralModel structural;
    spec.loads = resolveStructuralLoads(context, structural, spec.partTemperatures);
    spec.temperatureFrom = sourceStudy(context, spec.request, "temperature_from");
    checkSource(context, spec.temperatureFrom);
    spec.temperatureTime = studyQuantity(context, "time");
    structural.time = spec.temperatureTime.value_or(endOf(context, spec.temperatureFrom));
    context.key.add(structural.time);
    ElasticNeeds needs;
    needs.expansion = spec.temperatureFrom.has_value() || !spec.partTemperatures.empty();
    needs.density = !structural.gravity.empty() || !structural.rotations.empty();
    MaterialReader materials(context);
    resolveElasticMaterials(context, materials, needs, structural);
    spec.yieldStrengths = resolveYieldStrengths(context, materials);
    structural.contacts = resolveContacts(context, contacts);
    return structural;
}

void resolveModes(ResolveContext& context, int& modes) {
    if (const Json& values = context.study.values; values.contains("modes")) {
        modes = values["modes"].get<int>();
    }
    context.key.add(modes);
}

void resolveBuckling(ResolveContext& context, RunSpec& spec, const ContactLookup& contacts) {
    StructuralModel structural = resolveStatic(context, spec, contacts);
    const bool isMoved = std::ranges::any_of(structural.displacements, [](const auto& moved) {
        return std::ranges::any_of(moved.components, [](const auto& component) {
            return component && (!component->isConstant() || (*component)({}, 0.0) != 0.0);
        });
    });
    const bool isWarm = spec.temperatureFrom || !spec.partTemperatures.empty();
    if (!isMoved && !isWarm && structural.forces.empty() && structural.remoteLoads.empty() &&
        structural.pressures.empty() && structural.gravity.empty() &&
        structural.rotations.empty()) {
        context.problems.push_back(
            badInput("buckling.no_load", describeEntity(EntityKind::Study, context.study.name),
                     "No load acts in the study: nothing can buckle.", {},
                     "Add a force, a pressure, an acceleration, a rotation or temperatures."));
    }
    resolveModes(context, spec.buckling.modes);
    spec.physics = std::move(structural);
}

/// The base vibrations of the study.
std::vector<BaseExcitation> resolveExcitations(ResolveContext& context) {
    std::vector<BaseExcitation> excitations;
    for (const Entity& attachment : context.model.entities(EntityKind::Attachment)) {
        const ModelDescriptor* model = descriptorOf(attachment);
        if (model == nullptr || model->id != "base_vibration" ||
            !actsIn(attachment, context.study)) {
            continue;
        }
        const std::string object = describeEntity(attachment.kind, attachment.name);
        const auto numbers = [&](const char* id) {
            return takeOr(context.reader.quantities(attachment.values.value(id, Json()),
                                                    *model->find(id), object + ", " + id),
                          context.problems);
        };
        BaseExcitation excitation;
        excitation.direction = takeOr(
            readDirection(attachment.values.value("direction", Json()), object + ", direction"),
            context.problems);
        const std::size_t before = context.problems.size();
        excitation.spectrum = {numbers("frequencies"), numbers("levels")};
        if (context.problems.size() == before) {
            appendProblems(context.problems, problemsOf(excitation.spectrum, object));
        }
        context.key.add(excitation.direction.x).add(excitation.direction.y);
        context.key.add(excitation.direction.z).add(excitation.spectrum.frequencies.size());
        for (const auto* list : {&excitation.spectrum.frequencies, &excitation.spectrum.levels}) {
            std::ranges::for_each(*list, [&](double number) { context.key.add(number); });
        }
        excitations.push_back(std::move(excitation));
    }
    if (excitations.empty()) {
        context.problems.push_back(badInput(
            "random_vibration.no_excitation", describeEntity(EntityKind::Study, context.study.name),
            "Nothing shakes in the study.", {}, "Add a base vibration."));
    }
    return excitations;
}

/// By study part, of those whose material has one.
std::vector<std::optional<FatigueCurve>> resolveFatigue(ResolveContext& context,
                                                        MaterialReader& materials) {
    std::vector<std::optional<FatigueCurve>> curves(context.parts.size());
    for (std::size_t i = 0; i < curves.size(); ++i) {
        if (materials.of(i) == nullptr) {
            continue;
        }
        const auto coefficient = materials.curve(i, "fatigue_strength_coefficient", false);
        const auto exponent =
            materials.curve(i, "fatigue_strength_exponent", coefficient.has_value());
        if (coefficient && exponent) {
            curves[i] = FatigueCurve{coefficient->values.front().x, exponent->values.front().x};
            context.key.add(curves[i]->coefficient).add(curves[i]->exponent);
        }
        context.key.add(curves[i].has_value());
    }
    return curves;
}

void resolveRandomVibration(ResolveContext& context, RunSpec& spec, const ContactLookup& contacts) {
    StructuralModel structural;
    spec.loads = resolveStructuralLoads(context, structural, spec.partTemperatures);
    RandomVibrationSettings& settings = spec.randomVibration;
    settings.excitations = resolveExcitations(context);
    settings.damping = studyQuantity(context, "damping").value_or(settings.damping);
    settings.duration = studyQuantity(context, "duration").value_or(0.0);
    settings.maxFrequency = studyQuantity(context, "max_frequency");
    context.key.add(settings.damping).add(settings.duration);
    context.key.add(settings.maxFrequency.value_or(0.0));
    resolveModes(context, settings.maxModes);
    MaterialReader materials(context);
    resolveElasticMaterials(context, materials, {.expansion = false, .density = true}, structural);
    settings.fatigue = resolveFatigue(context, materials);
    const bool hasCurve =
        std::ranges::any_of(settings.fatigue, [](const auto& curve) { return curve.has_value(); });
    if (settings.duration > 0.0 && !hasCurve) {
        context.problems.push_back(
            badInput("random_vibration.no_fatigue",
                     describeEntity(EntityKind::Study, context.study.name) + ", duration",
                     "No material of the study has fatigue data, which the damage over the "
                     "duration needs.",
                     {},
                     "Give a material a fatigue_strength_coefficient and a "
                     "fatigue_strength_exponent, or leave the duration out."));
    }
    spec.yieldStrengths.resize(context.parts.size());
    structural.contacts = resolveContacts(context, contacts);
    spec.physics = std::move(structural);
}

/// That loads are left out is told where no other study takes them.
void warnOfLoads(ResolveContext& context) {
    const auto& studies = context.model.entities(EntityKind::Study);
    for (const Entity& attachment : context.model.entities(EntityKind::Attachment)) {
        const ModelDescriptor* model = descriptorOf(attachment);
        const bool isLoad = model != nullptr && model->fitsStudyType("structural_static") &&
                            !isThermalStudy(model->studyTypes.front());
        const bool actsSomewhere = std::ranges::any_of(
            studies, [&](const Entity& study) { return actsIn(attachment, study); });
        if (isLoad && isSwitchedOn(attachment) && !actsSomewhere) {
            context.warnings.push_back(
                badInput("modal.load", describeEntity(attachment.kind, attachment.name),
                         "It changes no natural frequency: free vibrations have no loads.", {},
                         "For the effect of its stresses add a static stress study, and name it in "
                         "prestress_from."));
        }
    }
}

void resolveModal(ResolveContext& context, RunSpec& spec, const ContactLookup& contacts) {
    StructuralModel structural;
    spec.loads = resolveStructuralLoads(context, structural, spec.partTemperatures);
    spec.prestressFrom = sourceStudy(context, spec.request, "prestress_from");
    checkSource(context, spec.prestressFrom, true);
    resolveModes(context, spec.modal.modes);
    spec.modal.maxFrequency = studyQuantity(context, "max_frequency");
    context.key.add(spec.modal.maxFrequency.value_or(0.0));
    MaterialReader materials(context);
    resolveElasticMaterials(context, materials, {.expansion = false, .density = true}, structural);
    spec.yieldStrengths.resize(context.parts.size());
    structural.contacts = resolveContacts(context, contacts);
    spec.physics = std::move(structural);
    warnOfLoads(context);
}

/// The parts of faces, edges or points, ascending.
template <class T>
std::vector<std::uint32_t> partsOf(const std::vector<T>& items) {
    std::set<std::uint32_t> parts;
    for (const T& item : items) {
        parts.insert(item.part);
    }
    return {parts.begin(), parts.end()};
}

}  // namespace

Checked<RunSpec> resolve(const SystemModel& baseline, const Assembly& assembly,
                         const MaterialLibrary& library, const StudyRequest& request,
                         const ContactLookup& contacts) {
    const auto changed = modelUnder(baseline, request);
    if (!changed) {
        return fail(changed.error());
    }
    const SystemModel& model = *changed;
    const Entity* study = model.find(EntityKind::Study, request.study);
    if (study == nullptr) {
        return fail(Problems{badInput(
            "study.unknown", describeEntity(EntityKind::Study, request.study), "It does not exist.",
            {}, suggest(request.study, model.names(EntityKind::Study)))});
    }
    const Checked<ParameterValues> parameters = evaluateParameters(model.parameterTexts());
    if (!parameters) {
        return fail(parameters.error());
    }
    const ValueReader reader(*parameters);
    const auto settings = readContactSettings(model, study, reader);
    if (!settings) {
        return fail(settings.error());
    }
    const TargetResolver targets(model, assembly, settings->gap);
    ResolveContext context{model,       assembly, library,   *study,
                           *parameters, reader,   *settings, targets};
    RunSpec spec;
    spec.request = request;
    spec.type = context.studyType();
    spec.solver = resolveSolver(context);
    resolveStudyParts(context);
    spec.errorTarget = resolveErrorTarget(context);
    if (spec.type == "structural_static") {
        spec.physics = resolveStatic(context, spec, contacts);
    } else if (spec.type == kBucklingStudy) {
        resolveBuckling(context, spec, contacts);
    } else if (spec.type == kRandomVibrationStudy) {
        resolveRandomVibration(context, spec, contacts);
    } else if (spec.type == kModalStudy) {
        resolveModal(context, spec, contacts);
    } else {
        resolveThermal(context, spec, contacts);
    }
    if (!context.problems.empty()) {
        return fail(std::move(context.problems));
    }
    for (const StudyPart& part : context.parts) {
        spec.partNames.push_back(context.partName(part.part));
    }
    spec.parts = std::move(context.parts);
    spec.physicsKey = context.key.finish();
    spec.warnings = std::move(context.warnings);
    spec.contactOrigins = std::move(context.contactOrigins);
    return spec;
}

Checked<ResolvedTarget> resolveTarget(const SystemModel& model, const Assembly& assembly,
                                      const Json& values) {
    const TargetResolver targets(model, assembly, touchingGap(model));
    const auto has = [&](const char* key) { return values.is_object() && values.contains(key); };
    ResolvedTarget result;
    Problems problems;
    if (has("faces")) {
        result.faces = takeOr(targets.faces(values["faces"], "faces"), problems);
        result.parts = partsOf(result.faces);
    } else if (has("edges")) {
        result.edges = takeOr(targets.edges(values["edges"], "edges"), problems);
        result.parts = partsOf(result.edges);
    } else if (has("points")) {
        result.points = takeOr(targets.points(values["points"], "points"), problems);
        result.parts = partsOf(result.points);
    } else {
        result.parts =
            takeOr(targets.parts(has("part") ? values["part"] : Json("**"), "part"), problems);
    }
    if (!problems.empty()) {
        return fail(std::move(problems));
    }
    return result;
}

}  // namespace twinbench
