#include "twin/study_runner.h"

#include <chrono>
#include <map>
#include <mutex>
#include <utility>

#include "twin/flow_recorder.h"
#include "twin/problem_list.h"
#include "twin/project_compaction.h"
#include "twin/run_sizing.h"
#include "twin/study_pipeline.h"

namespace twinbench {

namespace {

constexpr std::chrono::milliseconds kTurnPoll{50};

}  // namespace

struct StudyRunner::Impl {
    Impl(StageServices services, std::shared_ptr<const MaterialLibrary> library)
        : pipeline(std::move(services), std::move(library)) {}

    /// Runs go one after the other; a stop request ends the wait.
    Result<std::unique_lock<std::timed_mutex>> turn(const TaskContext& context) {
        std::unique_lock lock(runMutex, std::defer_lock);
        while (!lock.try_lock_for(kTurnPoll)) {
            if (auto go = context.checkpoint(); !go) {
                return fail(std::move(go.error()));
            }
            context.report(0.0, "Waiting for another run");
        }
        return lock;
    }

    template <class Run>
    Result<std::uint64_t> compact(const TaskContext& context, const Run& run) {
        const auto taken = turn(context);
        if (!taken) {
            return fail(taken.error());
        }
        pipeline.meshes.forgetMerged();
        ProjectCompaction compaction(pipeline);
        return run(compaction);
    }

    StudyPipeline pipeline;
    std::timed_mutex runMutex;
};

StudyRunner::StudyRunner(std::shared_ptr<ProjectStore> store, GeometryWorker worker,
                         std::shared_ptr<const MaterialLibrary> library,
                         std::shared_ptr<const ThreadPool> pool)
    : impl_(std::make_shared<Impl>(
          StageServices{std::move(store), std::move(worker), std::move(pool)},
          std::move(library))) {}

Checked<std::shared_ptr<const Assembly>> StudyRunner::assembly(const SystemModel& model,
                                                               const TaskContext& context,
                                                               std::vector<StageRecord>* stages,
                                                               const AssemblySink& onTessellated) {
    StageClock clock;
    auto composed = impl_->pipeline.assemblies.run(model, context, clock, onTessellated);
    if (stages != nullptr) {
        *stages = clock.records();
    }
    if (!composed) {
        return fail(composed.error());
    }
    return std::move(composed->assembly);
}

Result<std::vector<ContactPair>> StudyRunner::contacts(const SystemModel& model, double gap,
                                                       const TaskContext& context) {
    StageClock clock;
    const auto composed = impl_->pipeline.assemblies.run(model, context.share(0.0, 0.8), clock);
    if (!composed) {
        return fail(composed.error().front());
    }
    const auto pairs = impl_->pipeline.contacts.run(*composed, gap, context.share(0.8, 1.0), clock);
    if (!pairs) {
        return fail(pairs.error());
    }
    return **pairs;
}

Checked<std::vector<MeshOutcome>> StudyRunner::meshes(const SystemModel& model,
                                                      const std::vector<StudyPart>& parts,
                                                      const TaskContext& context) {
    StageClock clock;
    const auto composed = impl_->pipeline.assemblies.run(model, context.share(0.0, 0.2), clock);
    if (!composed) {
        return fail(composed.error());
    }
    auto wanted = parts.empty() ? solidParts(model, *composed->assembly)
                                : Checked<std::vector<StudyPart>>(parts);
    if (!wanted) {
        return fail(wanted.error());
    }
    auto outcomes =
        impl_->pipeline.meshes.run(*composed->assembly, *wanted, context.share(0.2, 1.0));
    if (auto go = context.checkpoint(); !go) {
        return fail(singleProblem(go.error()));
    }
    return outcomes;
}

std::vector<MeshOutcome> StudyRunner::storedMeshes(const Assembly& assembly,
                                                   const std::vector<StudyPart>& parts,
                                                   const TaskContext& context) const {
    std::map<ContentHash, std::shared_ptr<const VolumeMesh>> meshes;  // occurrences share one
    std::vector<MeshOutcome> outcomes;
    for (const StudyPart& part : parts) {
        if (context.stopRequested()) {
            break;
        }
        const auto key = MeshStage::keyOf(*assembly.parts[part.part].shape, part.mesh);
        const auto [known, isNew] = meshes.try_emplace(key);
        if (isNew) {
            known->second = impl_->pipeline.meshes.stored(key);
        }
        if (known->second) {
            outcomes.push_back({part.part, known->second, std::nullopt, true});
        }
    }
    return outcomes;
}

Checked<StudyResult> StudyRunner::run(const SystemModel& model, const StudyRequest& request,
                                      const TaskContext& context) {
    const auto turn = impl_->turn(context);
    if (!turn) {
        return fail(singleProblem(turn.error()));
    }
    return impl_->pipeline.run(model, request, context);
}

Checked<PreparedStudy> StudyRunner::prepare(const SystemModel& model, const StudyRequest& request,
                                            const TaskContext& context) {
    const auto turn = impl_->turn(context);
    if (!turn) {
        return fail(singleProblem(turn.error()));
    }
    return impl_->pipeline.prepare(model, request, context);
}

Checked<std::vector<RunSize>> StudyRunner::sizes(const SystemModel& model,
                                                 const StudyRequest& request) {
    return RunSizing(impl_->pipeline).of(model, request);
}

ResultState StudyRunner::state(const SystemModel& model, const StudyRequest& request) {
    const auto run = stored(model, request);
    return run ? run->state : ResultState::Missing;
}

Result<StudyRunner::StoredRun> StudyRunner::stored(const SystemModel& model,
                                                   const StudyRequest& request) {
    const auto plan = impl_->pipeline.storedPlanner(model).plan(request);
    if (plan) {
        if (auto result = impl_->pipeline.reader.run(plan->key)) {
            result->study = request.study;
            result->scenario = request.scenario;
            renameFlows(plan->spec.loads, *result);
            return StoredRun{ResultState::Current, std::move(*result)};
        }
    }
    auto stale = latest(request.study, request.scenario);
    if (!stale) {
        return fail(stale.error());
    }
    const ResultState state = *stale ? ResultState::Stale : ResultState::Missing;
    return StoredRun{state, std::move(*stale)};
}

Result<std::optional<StudyResult>> StudyRunner::latest(const std::string& study,
                                                       const std::string& scenario) const {
    const auto key = impl_->pipeline.services.store->latestRun(study, scenario);
    if (!key) {
        return fail(key.error());
    }
    auto result = *key ? impl_->pipeline.reader.run(**key) : std::nullopt;
    if (result) {
        result->study = study;
        result->scenario = scenario;
    }
    return result;
}

Result<std::shared_ptr<const FeMesh>> StudyRunner::mesh(const StudyResult& result) const {
    return impl_->pipeline.reader.mesh(result);
}

std::shared_ptr<const VolumeMesh> StudyRunner::partMesh(const ResultPart& part) const {
    return impl_->pipeline.meshes.stored(part.meshKey);
}

Result<std::vector<float>> StudyRunner::field(const FieldInfo& field, std::size_t timeIndex) const {
    return impl_->pipeline.reader.field(field, timeIndex);
}

Result<std::vector<float>> StudyRunner::nodalField(const StudyResult& result, std::string_view name,
                                                   std::optional<double> time) const {
    return impl_->pipeline.reader.nodalField(result, name, time);
}

Result<std::uint64_t> StudyRunner::compact(const SystemModel& model, const TaskContext& task) {
    return impl_->compact(
        task, [&](ProjectCompaction& compaction) { return compaction.run(model, task); });
}

Result<std::uint64_t> StudyRunner::compactResults(const SystemModel& model, const std::string& asOf,
                                                  const TaskContext& task) {
    return impl_->compact(task, [&](ProjectCompaction& compaction) {
        return compaction.runOnResults(model, asOf, task);
    });
}

Result<void> StudyRunner::dropTemporary(const SystemModel& model) {
    const std::lock_guard lock(impl_->runMutex);
    const auto keys = std::exchange(impl_->pipeline.temporaryResults, {});
    if (keys.empty() || impl_->pipeline.services.store->readOnly()) {
        return {};
    }
    impl_->pipeline.meshes.forgetMerged();
    return ProjectCompaction(impl_->pipeline).dropOf(model, keys);
}

StageCounts StudyRunner::stageCounts() const { return impl_->pipeline.services.counter->counts(); }

}  // namespace twinbench
