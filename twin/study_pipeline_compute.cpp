#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "core/quantity.h"
#include "core/system_memory.h"
#include "geometry/mesh_sizes.h"
#include "simulation/singular_places.h"
#include "twin/flow_recorder.h"
#include "twin/load_errors.h"
#include "twin/material_validity.h"
#include "twin/mesh_refinement.h"
#include "twin/meshed_areas.h"
#include "twin/problem_list.h"
#include "twin/run_memory.h"
#include "twin/run_sizing.h"
#include "twin/solve_stage.h"
#include "twin/study_pipeline.h"
#include "twin/study_run_shares.h"
#include "twin/utc_time.h"

namespace twinbench {

namespace {

/// A run whose balance is off by more than this is invalid.
constexpr double kBalanceLimit = 1e-3;

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

/// Runs that break a law of conservation or of nature are invalid.
void judge(StudyResult& result) {
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
}

bool isCancelled(const Problems& problems) {
    return std::ranges::any_of(
        problems, [](const Error& error) { return error.kind == ErrorKind::Cancelled; });
}

std::vector<SingularPlace> singularPlacesOf(const RunSpec& spec) {
    return std::visit([](const auto& physics) { return singularPlaces(physics); }, spec.physics);
}

/// By part, metres: what the mesher is asked for, or what it chooses.
std::vector<double> elementSizes(const StudyPlan& plan) {
    std::vector<double> sizes;
    for (const StudyPart& part : plan.spec.parts) {
        const auto chosen =
            meshSizes(plan.composed.assembly->parts[part.part].shape->mass, part.mesh);
        sizes.push_back(chosen ? chosen->target : part.mesh.size.value_or(0.0));
    }
    return sizes;
}

/// Parts that keep their size keep their mesh too.
void setElementSizes(const std::vector<double>& sizes, StudyPlan& plan) {
    const std::vector<double> before = elementSizes(plan);
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        StudyPart& part = plan.spec.parts[i];
        if (sizes[i] < before[i]) {
            part.mesh.size = sizes[i];
            plan.parts[i].meshKey =
                MeshStage::keyOf(*plan.composed.assembly->parts[part.part].shape, part.mesh);
        }
    }
    plan.meshKey = MeshStage::mergedKey(plan.parts);
}

}  // namespace

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
    const auto [from, to] = running.replacedWarnings;
    for (std::size_t i = running.earlierWarnings; i < told.size(); ++i) {
        if (i < from || i >= to) {
            warnings.push_back(told[i]);
        }
    }
    return warnings;
}

Checked<StudyPipeline::Solved> StudyPipeline::solveOnce(
    const SystemModel& model, const std::optional<StudyResult>& dependency, Running& running,
    const TaskContext& context) {
    if (auto problems = sizeProblems(running.plan); !problems.empty()) {
        return fail(std::move(problems));
    }
    const double meshed = isMeshed(running.plan) ? kContactShare : kMeshShare;
    const auto mesh = buildMesh(running.plan, context.share(kContactShare, meshed), running.clock);
    if (!mesh) {
        return fail(mesh.error());
    }
    running.clock.enter("assemble");
    const auto temperature = temperatureFor(dependency, running.plan, **mesh);
    if (!temperature) {
        return fail(temperature.error());
    }
    if (auto taken = takePrestress(dependency, **mesh, running.plan); !taken) {
        return fail(taken.error());
    }
    Solved solved{emptyResult(running.plan), *mesh,
                  std::make_unique<SolveStage>(running.plan, *mesh, services)};
    if (Problems problems = solved.stage->problems(); !problems.empty()) {
        return fail(std::move(problems));
    }
    const auto done = solved.stage->run(*temperature, solved.result,
                                        context.share(meshed, kSolveShare), running.clock);
    running.clock.enter("recover");
    solved.result.warnings = warningsOf(running, **mesh, context, done.has_value());
    const bool isWarmedByAnother = running.plan.spec.temperatureFrom && dependency;
    appendProblems(solved.result.warnings,
                   beyondValidity(model, *running.plan.composed.assembly, *library, solved.result,
                                  isWarmedByAnother ? *dependency : solved.result));
    if (!done && done.error().kind == ErrorKind::Failed) {
        solved.result.status = RunStatus::Failed;
        solved.result.errors = {namingLoad(done.error(), model)};
        return solved;
    }
    if (!done) {
        return fail(singleProblem(namingLoad(done.error(), model)));
    }
    judge(solved.result);
    return solved;
}

Checked<StudyPipeline::Solved> StudyPipeline::solveToTarget(
    const SystemModel& model, const std::optional<StudyResult>& dependency, Running& running,
    const TaskContext& context) {
    if (!running.plan.spec.errorTarget) {
        return solveOnce(model, dependency, running, context);
    }
    const auto warnings = [&] { return context.diagnostics().warnings().size(); };
    running.replacedWarnings = {warnings(), warnings()};
    // Each mesh takes a multiple of the time of the one before; how many there will be nobody
    // knows.
    double done = 0.0;
    const auto nextShare = [&] {
        const double from = std::exchange(done, 0.5 * (1.0 + done));
        return context.share(from, done);
    };
    auto solved = solveOnce(model, dependency, running, nextShare());
    if (!solved) {
        return solved;
    }
    MeshRefinement refinement(*running.plan.spec.errorTarget);
    while (solved->result.status == RunStatus::Done) {
        const auto sizes =
            refinement.next(*solved->mesh, solved->stage->errorEstimate(),
                            singularPlacesOf(running.plan.spec), elementSizes(running.plan));
        if (!sizes) {
            break;
        }
        const StudyPlan before = running.plan;
        setElementSizes(*sizes, running.plan);
        if (!running.plan.spec.request.sets.empty()) {
            noteTemporary(running.plan);
        }
        running.replacedWarnings.second = warnings();
        const TaskContext share = nextShare();
        share.report(0.0, "Making the mesh finer");
        auto finer = solveOnce(model, dependency, running, share);
        if (!finer && isCancelled(finer.error())) {
            return fail(finer.error());
        }
        if (!finer || finer->result.status != RunStatus::Done) {
            running.plan = before;
            refinement.giveUp(finer ? finer->result.errors.front() : finer.error().front());
            break;
        }
        solved = std::move(finer);
    }
    solved->result.refinement = refinement.passes();
    solved->result.leftOut = refinement.leftOut();
    appendProblems(solved->result.warnings, refinement.warnings());
    return solved;
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
    auto solved = solveToTarget(model, *dependency, running, context);
    if (!solved) {
        return fail(solved.error());
    }
    StudyResult& result = solved->result;
    if (result.status == RunStatus::Failed) {
        result.stages = running.clock.records();
        result.wallSeconds = running.clock.wallSeconds();
        return std::move(result);
    }
    if (auto go = context.checkpoint(); !go) {
        return fail(singleProblem(go.error()));
    }
    if (auto stored = store(result, *solved->stage, running); !stored) {
        return fail(singleProblem(stored.error()));
    }
    context.report(1.0, "Done");
    return std::move(result);
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

}  // namespace twinbench
