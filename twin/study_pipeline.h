#pragma once

#include <memory>
#include <optional>
#include <set>
#include <span>
#include <utility>
#include <vector>

#include "core/peak_memory.h"
#include "twin/prepared_study.h"
#include "twin/result_reader.h"
#include "twin/study_planner.h"
#include "twin/temperature_transfer.h"

namespace twinbench {

class SolveStage;

/// Runs studies stage by stage, those they depend on first, with everything reused whose key is in
/// the store. Plans may be made from several threads; runs go one at a time (see StudyRunner).
class StudyPipeline {
public:
    StudyPipeline(StageServices stageServices, std::shared_ptr<const MaterialLibrary> materials)
        : services(std::move(stageServices)), library(std::move(materials)) {}

    /// See StudyRunner::run and StudyRunner::prepare.
    Checked<StudyResult> run(const SystemModel& model, const StudyRequest& request,
                             const TaskContext& context);
    Checked<PreparedStudy> prepare(const SystemModel& model, const StudyRequest& request,
                                   const TaskContext& context);

    /// A planner that reads and searches nothing that is not in the store. `used`, if given,
    /// receives the keys of the contacts that it looks up and must outlive it, as the model must.
    StudyPlanner storedPlanner(const SystemModel& model, std::set<ContentHash>* used = nullptr);

    /// Runs of temporary requests, with their fields, meshes and contacts, that are still in the
    /// store. The model's own runs may use some of these too.
    std::set<ContentHash> temporaryResults;

    StageServices services;
    std::shared_ptr<const MaterialLibrary> library;
    AssemblyStage assemblies{services};
    ContactStage contacts{services};
    MeshStage meshes{services};
    ResultReader reader{services, meshes};

private:
    /// A run on its way: what it is and how its time went.
    struct Running {
        StudyPlan plan;
        StageClock clock;
        PeakMemory memory;
        std::size_t earlierWarnings = 0;
        /// Warnings of meshes that finer ones replaced: [first, second).
        std::pair<std::size_t, std::size_t> replacedWarnings = {0, 0};
    };

    StudyPlanner planner(const SystemModel& model, const TaskContext& context, StageClock& clock);
    std::optional<StudyResult> reuse(const StudyPlan& plan, StageClock& clock);
    /// A run that is solved and not stored yet.
    struct Solved {
        StudyResult result;
        std::shared_ptr<const FeMesh> mesh;
        std::unique_ptr<SolveStage> stage;
    };
    Checked<Solved> solveOnce(const SystemModel& model,
                              const std::optional<StudyResult>& dependency, Running& running,
                              const TaskContext& context);
    /// On ever finer meshes where the model has a target of the error.
    Checked<Solved> solveToTarget(const SystemModel& model,
                                  const std::optional<StudyResult>& dependency, Running& running,
                                  const TaskContext& context);
    Checked<StudyResult> compute(const SystemModel& model, Running& running,
                                 const TaskContext& context);
    /// Meshes that cannot be made, or that are too large for the memory.
    Problems sizeProblems(const StudyPlan& plan);
    /// Whether the store has the mesh of every part.
    bool isMeshed(const StudyPlan& plan);
    /// The mesh of a study that is not run here: with a target of the error that of its run, which
    /// is brought up to date.
    Checked<std::shared_ptr<const FeMesh>> meshOf(const SystemModel& model,
                                                  const StudyRequest& request, StudyPlan& plan,
                                                  const TaskContext& context, StageClock& clock);
    /// Meshes the parts and counts their nodes.
    Checked<std::shared_ptr<const FeMesh>> buildMesh(StudyPlan& plan, const TaskContext& context,
                                                     StageClock& clock);
    /// Of the study that the plan depends on, brought up to date; absent if it depends on none.
    Checked<std::optional<StudyResult>> runDependency(const SystemModel& model,
                                                      const StudyPlan& plan,
                                                      const TaskContext& context);
    /// `from` must outlive it.
    FieldTransfer transferOf(const StudyResult& from, std::span<const float> field,
                             const FeMesh& mesh);
    /// Where a transient starts from or what expands a static study (K per node), if anything.
    Checked<std::optional<Eigen::VectorXd>> temperatureFor(
        const std::optional<StudyResult>& dependency, const StudyPlan& plan, const FeMesh& mesh);
    /// Of the static study that a modal one starts from, put into the plan. Problems: parts that
    /// the other study lacks.
    Checked<void> takePrestress(const std::optional<StudyResult>& dependency, const FeMesh& mesh,
                                StudyPlan& plan);
    /// What a run with `--set` will store and nothing else had.
    void noteTemporary(const StudyPlan& plan);
    /// Of the plan, the mesh and what was told on the way.
    Problems warningsOf(const Running& running, const FeMesh& mesh, const TaskContext& context,
                        bool isSolved);
    Result<void> store(StudyResult& result, SolveStage& solved, Running& running);
};

}  // namespace twinbench
