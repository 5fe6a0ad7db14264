#include "twin/study_pipeline.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "core/quantity.h"
#include "core/system_memory.h"
#include "twin/flow_recorder.h"
#include "twin/load_errors.h"
#include "twin/material_validity.h"
#include "twin/meshed_areas.h"
#include "twin/part_temperature.h"
#include "twin/problem_list.h"
#include "twin/run_memory.h"
#include "twin/run_sizing.h"
#include "twin/solve_stage.h"
#include "twin/temperature_transfer.h"
#include "twin/utc_time.h"

namespace twinbench {

namespace {

/// A run whose balance is off by more than this is invalid.
constexpr double kBalanceLimit = 1e-3;

/// How much of the progress range each step of a run takes, as the end of its share.
constexpr double kAssemblyShare = 0.10;
constexpr double kContactShare = 0.15;
constexpr double kMeshShare = 0.50;
constexpr double kSolveShare = 0.97;

Error balanceError(const StudyResult& result) {
    const BalanceResult& balance = result.balance;
    const std::string error = fmt::format("{:.2g}", 100.0 * balance.relativeError);
    const std::string limit = fmt::format("{:g}", 100.0 * kBalanceLimit);
    if (balance.kind == "force") {
        return failure("balance.off", result.study,
                       "The reactions miss the applied forces and moments by {0} % (limit {1} %).",
                       {error, limit}, "Refine the mesh, and check that the parts are held.");
    }
    const auto text = [&](double value) {
        return formatQuantity(
            {value, balance.kind == "heat" ? dimension::energy() : dimension::power()}, 4);
    };
    return failure("balance.off", result.study,
                   "The heat balance is off by {0} % (limit {1} %): in {2}, out {3}, stored {4}.",
                   {error, limit, text(balance.in), text(balance.out), text(balance.stored)},
                   "Refine the mesh or tighten the tolerance of the study.");
}

/// Of currents that do not add up; none if all is well.
std::optional<Error> electricError(const StudyResult& result) {
    const double worst =
        result.electric ? std::max(result.electric->chargeError, result.electric->powerError) : 0.0;
    if (worst <= kBalanceLimit) {
        return std::nullopt;
    }
    return failure(
        "electric.balance", result.study,
        "The currents of the electrodes, or their power and the Joule heat, miss each "
        "other by {0} % (limit {1} %).",
        {fmt::format("{:.2g}", 100.0 * worst), fmt::format("{:g}", 100.0 * kBalanceLimit)},
        "Check the electrical conductivities of materials and contacts.");
}

/// Of a thermal result that no material can have; none if all is well.
std::optional<Error> coldError(const StudyResult& result) {
    const ScalarResult* coldest = result.scalar("min_temperature");
    if (coldest == nullptr || coldest->value >= 0.0) {
        return std::nullopt;
    }
    return failure("temperature.below_zero", coldest->part,
                   "The temperature falls to {0}, below absolute zero (-273.15 degC).",
                   {formatQuantity({coldest->value, dimension::temperature(), true}, 4)},
                   "More heat is taken out than can come in: check the signs and sizes of heat "
                   "sources and fluxes, and the ambient temperatures.");
}

StudyResult emptyResult(const StudyPlan& plan) {
    StudyResult result;
    result.study = plan.spec.request.study;
    result.scenario = plan.spec.request.scenario;
    result.type = plan.spec.type;
    result.key = plan.key;
    result.geometryKey = plan.composed.key;
    result.time = utcNow();
    result.parts = plan.parts;
    return result;
}

/// Parts that no attachment prescribes a temperature for.
std::vector<ResultPart> partsWithoutTemperature(const StudyPlan& plan) {
    std::vector<bool> prescribed(plan.parts.size(), false);
    for (const PartTemperature& temperature : plan.spec.partTemperatures) {
        for (const std::uint32_t part : temperature.parts) {
            prescribed[part] = true;
        }
    }
    std::vector<ResultPart> parts;
    for (std::size_t i = 0; i < plan.parts.size(); ++i) {
        if (!prescribed[i]) {
            parts.push_back(plan.parts[i]);
        }
    }
    return parts;
}

}  // namespace

StudyPlanner StudyPipeline::planner(const SystemModel& model, const TaskContext& context,
                                    StageClock& clock) {
    const TaskContext forAssembly = context.share(0.0, kAssemblyShare);
    const TaskContext forContacts = context.share(kAssemblyShare, kContactShare);
    return StudyPlanner(
        model, *library,
        [this, &clock, forAssembly](const SystemModel& underRequest) {
            auto composed = assemblies.run(underRequest, forAssembly, clock);
            clock.enter("contacts");
            clock.setReused("contacts", true);
            return composed;
        },
        [this, &clock, forContacts](const ComposedAssembly& composed,
                                    double gap) -> Result<std::vector<ContactPair>> {
            auto pairs = contacts.run(composed, gap, forContacts, clock);
            return pairs ? Result<std::vector<ContactPair>>(**pairs) : fail(pairs.error());
        });
}

StudyPlanner StudyPipeline::storedPlanner(const SystemModel& model, std::set<ContentHash>* used) {
    const auto missing = [](const char* what) {
        return failure("store.not_computed", what, "It was not computed yet.", {}, "Run it.");
    };
    return StudyPlanner(
        model, *library,
        [this, missing](const SystemModel& underRequest) -> Checked<ComposedAssembly> {
            auto composed = assemblies.stored(underRequest);
            if (composed && !composed->assembly) {
                return fail(singleProblem(missing("geometry")));
            }
            return composed;
        },
        [this, missing, used](const ComposedAssembly& composed,
                              double gap) -> Result<std::vector<ContactPair>> {
            if (used != nullptr) {
                used->insert(ContactStage::keyOf(composed, gap));
            }
            const auto pairs = contacts.stored(composed, gap);
            return pairs ? Result<std::vector<ContactPair>>(*pairs) : fail(missing("contacts"));
        });
}

std::optional<StudyResult> StudyPipeline::reuse(const StudyPlan& plan, StageClock& clock) {
    auto result = reader.run(plan.key);
    if (!result) {
        return std::nullopt;
    }
    // Another scenario may have had the same inputs.
    result->study = plan.spec.request.study;
    result->scenario = plan.spec.request.scenario;
    renameFlows(plan.spec.loads, *result);
    for (const char* stage : {"mesh", "assemble", "setup", "solve", "recover", "store"}) {
        clock.charge({{stage, 0.0}});
        clock.setReused(stage, true);
    }
    result->stages = clock.records();
    result->wallSeconds = clock.wallSeconds();
    return result;
}

Checked<StudyResult> StudyPipeline::run(const SystemModel& model, const StudyRequest& request,
                                        const TaskContext& context) {
    Running running;
    running.earlierWarnings = context.diagnostics().warnings().size();
    auto plan = planner(model, context, running.clock).plan(request);
    if (!plan) {
        return fail(plan.error());
    }
    running.plan = std::move(*plan);
    if (!request.sets.empty()) {
        noteTemporary(running.plan);
    }
    auto result = reuse(running.plan, running.clock);
    if (!result) {
        return compute(model, running, context);
    }
    if (request.sets.empty() && !services.store->readOnly()) {
        const auto marked =
            services.store->setLatestRun(request.study, request.scenario, running.plan.key);
        if (!marked) {
            return fail(singleProblem(marked.error()));
        }
    }
    context.report(1.0, "Done");
    return std::move(*result);
}

void StudyPipeline::noteTemporary(const StudyPlan& plan) {
    // A mesh that is there already may be that of a run which undo brings back.
    for (const ResultPart& part : plan.parts) {
        if (!services.store->hasResult(part.meshKey)) {
            temporaryResults.insert(part.meshKey);
        }
    }
}

Checked<std::optional<StudyResult>> StudyPipeline::runDependency(const SystemModel& model,
                                                                 const StudyPlan& plan,
                                                                 const TaskContext& context) {
    if (!plan.dependency) {
        return std::optional<StudyResult>();
    }
    auto result = run(model, *plan.dependency, context);
    if (!result) {
        return fail(result.error());
    }
    if (result->status != RunStatus::Done) {
        return fail(result->errors);
    }
    return std::optional(std::move(*result));
}

Checked<std::optional<Eigen::VectorXd>> StudyPipeline::temperatureFor(
    const std::optional<StudyResult>& dependency, const StudyPlan& plan, const FeMesh& mesh) {
    std::optional<Eigen::VectorXd> transferred;
    // A static study that gives a prestress may have been without temperatures.
    if (dependency && (!plan.spec.prestressFrom || dependency->field("temperature") != nullptr)) {
        const auto source =
            reader.nodalField(*dependency, "temperature", plan.spec.temperatureTime);
        if (!source) {
            return fail(singleProblem(source.error()));
        }
        transferred = Eigen::VectorXd::Zero(static_cast<Eigen::Index>(mesh.nodes.size()));
        auto moved =
            transferTemperature(*dependency, *source, partsWithoutTemperature(plan), *transferred);
        if (!moved) {
            return fail(moved.error());
        }
    }
    return structuralTemperature(plan.spec, mesh, std::move(transferred));
}

Checked<void> StudyPipeline::takePrestress(const std::optional<StudyResult>& dependency,
                                           const FeMesh& mesh, StudyPlan& plan) {
    if (!dependency || !plan.spec.prestressFrom) {
        return {};
    }
    const auto source = reader.nodalField(*dependency, "stress", std::nullopt);
    if (!source) {
        return fail(singleProblem(source.error()));
    }
    Eigen::VectorXd stress =
        Eigen::VectorXd::Zero(6 * static_cast<Eigen::Index>(mesh.nodes.size()));
    if (auto moved = transferStress(*dependency, *source, plan.parts, stress); !moved) {
        return moved;
    }
    plan.spec.modal.prestress = std::move(stress);
    return {};
}

bool StudyPipeline::isMeshed(const StudyPlan& plan) {
    return std::ranges::all_of(plan.parts, [this](const ResultPart& part) {
        return services.store->hasResult(part.meshKey);
    });
}

Problems StudyPipeline::sizeProblems(const StudyPlan& plan) {
    const auto size = RunSizing(*this).sizeOf(plan);
    if (!size) {
        return size.error();
    }
    const auto problem = memoryProblem(*size, static_cast<double>(availableMemory()));
    return problem ? Problems{*problem} : Problems{};
}

Checked<std::shared_ptr<const FeMesh>> StudyPipeline::buildMesh(StudyPlan& plan,
                                                                const TaskContext& context,
                                                                StageClock& clock) {
    clock.enter("mesh");
    clock.setReused("mesh", true);
    std::shared_ptr<const FeMesh> merged = meshes.merged(plan.meshKey);
    if (!merged) {
        const Assembly& assembly = *plan.composed.assembly;
        Problems problems;
        std::vector<PlacedMesh> placed;
        bool reused = true;
        for (MeshOutcome& outcome : meshes.run(assembly, plan.spec.parts, context)) {
            reused = reused && outcome.reused;
            if (outcome.error) {
                problems.push_back(std::move(*outcome.error));
                continue;
            }
            const ResultPart& part = plan.parts[placed.size()];
            placed.push_back({std::move(outcome.mesh), part.placement, part.name});
        }
        clock.setReused("mesh", reused);
        if (!problems.empty()) {
            return fail(std::move(problems));
        }
        clock.enter("assemble");
        merged = meshes.merge(plan.meshKey, placed);
    }
    for (std::size_t i = 0; i < plan.parts.size(); ++i) {
        plan.parts[i].firstNode = merged->parts[i].firstNode;
        plan.parts[i].nodeCount = merged->parts[i].nodeCount;
    }
    return merged;
}

Problems StudyPipeline::warningsOf(const Running& running, const FeMesh& mesh,
                                   const TaskContext& context, bool isSolved) {
    const StudyPlan& plan = running.plan;
    Problems warnings = plan.spec.warnings;
    const std::vector<ContactInterface>& interfaces = contactsOf(plan.spec);
    if (isSolved) {
        const auto pairs =
            interfaces.empty() ? nullptr : contacts.stored(plan.composed, interfaces.front().gap);
        appendProblems(warnings, warningsOfAreas(plan.spec, *plan.composed.assembly,
                                                 pairs ? *pairs : ContactStage::Pairs(), mesh,
                                                 *services.pool, context));
    }
    const Problems told = context.diagnostics().warnings();
    warnings.insert(warnings.end(),
                    told.begin() + static_cast<std::ptrdiff_t>(running.earlierWarnings),
                    told.end());
    return warnings;
}

Checked<StudyResult> StudyPipeline::compute(const SystemModel& model, Running& running,
                                            const TaskContext& context) {
    if (services.store->readOnly()) {
        return fail(singleProblem(
            failure("store.read_only", running.plan.spec.request.study,
                    "The study has to run, and its result could not be kept: {0}.",
                    {services.store->readOnlyReason()},
                    "Close the project there, make it writable, or work on a copy.")));
    }
    running.clock.pause();
    const auto dependency = runDependency(model, running.plan, context.share(0.0, kContactShare));
    if (!dependency) {
        return fail(dependency.error());
    }
    if (auto problems = sizeProblems(running.plan); !problems.empty()) {
        return fail(std::move(problems));
    }
    const double meshed = isMeshed(running.plan) ? kContactShare : kMeshShare;
    const auto mesh = buildMesh(running.plan, context.share(kContactShare, meshed), running.clock);
    if (!mesh) {
        return fail(mesh.error());
    }
    running.clock.enter("assemble");
    const auto temperature = temperatureFor(*dependency, running.plan, **mesh);
    if (!temperature) {
        return fail(temperature.error());
    }
    if (auto taken = takePrestress(*dependency, **mesh, running.plan); !taken) {
        return fail(taken.error());
    }
    StudyResult result = emptyResult(running.plan);
    SolveStage solve(running.plan, *mesh, services);
    if (Problems problems = solve.problems(); !problems.empty()) {
        return fail(std::move(problems));
    }
    const auto solved =
        solve.run(*temperature, result, context.share(meshed, kSolveShare), running.clock);
    running.clock.enter("recover");
    result.warnings = warningsOf(running, **mesh, context, solved.has_value());
    const bool isWarmedByAnother = running.plan.spec.temperatureFrom && *dependency;
    appendProblems(result.warnings,
                   beyondValidity(model, *running.plan.composed.assembly, *library, result,
                                  isWarmedByAnother ? **dependency : result));
    if (!solved && solved.error().kind == ErrorKind::Failed) {
        result.status = RunStatus::Failed;
        result.errors = {namingLoad(solved.error(), model)};
        result.stages = running.clock.records();
        result.wallSeconds = running.clock.wallSeconds();
        return result;
    }
    if (!solved) {
        return fail(singleProblem(namingLoad(solved.error(), model)));
    }
    if (!(result.balance.relativeError <= kBalanceLimit)) {
        result.status = RunStatus::Invalid;
        result.errors = {balanceError(result)};
    }
    if (auto electric = electricError(result)) {
        result.status = RunStatus::Invalid;
        result.errors.push_back(std::move(*electric));
    }
    if (auto cold = coldError(result)) {
        result.status = RunStatus::Invalid;
        result.errors.push_back(std::move(*cold));
    }
    if (auto go = context.checkpoint(); !go) {
        return fail(singleProblem(go.error()));
    }
    if (auto stored = store(result, solve, running); !stored) {
        return fail(singleProblem(stored.error()));
    }
    context.report(1.0, "Done");
    return result;
}

Result<void> StudyPipeline::store(StudyResult& result, SolveStage& solved, Running& running) {
    running.clock.enter("store");
    running.clock.setReused("store", false);
    services.counter->add("store");
    result.peakMemory = running.memory.bytes();
    result.stages = running.clock.records();
    result.wallSeconds = running.clock.wallSeconds();
    std::vector<ProjectStore::ResultItem> items = solved.takeFields();
    items.push_back({result.key, "run", toBytes(result)});
    std::optional<LatestRun> latest;
    if (running.plan.spec.request.sets.empty()) {
        latest = LatestRun{result.study, result.scenario, result.key};
    } else {
        for (const ProjectStore::ResultItem& item : items) {
            temporaryResults.insert(item.key);
        }
    }
    auto stored = services.store->putResults(items, latest);
    if (stored) {
        solved.dropCheckpoint();
    }
    result.stages = running.clock.records();
    result.wallSeconds = running.clock.wallSeconds();
    return stored;
}

Checked<PreparedStudy> StudyPipeline::prepare(const SystemModel& model, const StudyRequest& request,
                                              const TaskContext& context) {
    StageClock clock;
    auto plan = planner(model, context, clock).plan(request);
    if (!plan) {
        return fail(plan.error());
    }
    const auto dependency = runDependency(model, *plan, context.share(kContactShare, kMeshShare));
    if (!dependency) {
        return fail(dependency.error());
    }
    auto mesh = buildMesh(*plan, context.share(kMeshShare, 1.0), clock);
    if (!mesh) {
        return fail(mesh.error());
    }
    auto temperature = temperatureFor(*dependency, *plan, **mesh);
    if (!temperature) {
        return fail(temperature.error());
    }
    if (auto taken = takePrestress(*dependency, **mesh, *plan); !taken) {
        return fail(taken.error());
    }
    PreparedStudy study{std::move(plan->spec), plan->composed.assembly, *mesh, std::nullopt};
    if (auto* structural = std::get_if<StructuralModel>(&study.spec.physics)) {
        structural->mesh = *mesh;
        structural->temperature = std::move(*temperature);
    } else {
        std::get<ThermalModel>(study.spec.physics).mesh = *mesh;
        study.initialTemperature = std::move(*temperature);
        if (study.spec.type == "thermal_transient" && !study.initialTemperature) {
            study.initialTemperature = Eigen::VectorXd::Constant(
                static_cast<Eigen::Index>((*mesh)->nodes.size()), study.spec.initialTemperature);
        }
    }
    return study;
}

}  // namespace twinbench
