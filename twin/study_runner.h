#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "geometry/geometry_worker.h"
#include "simulation/fe_mesh.h"
#include "twin/mesh_stage.h"
#include "twin/prepared_study.h"
#include "twin/project_store.h"
#include "twin/run_size.h"
#include "twin/study_result.h"

namespace twinbench {

/// How often each stage was really executed (not reused): what tests count.
using StageCounts = std::map<std::string, int>;

/// Is the stored run of a study what the model of today would give?
enum class ResultState { Current, Stale, Missing };

/// Turns studies into results as a build system does: read, tessellate, contacts, mesh, assemble,
/// setup, solve, recover, store; every stage keyed by exactly the inputs it reads, reused from the
/// store when its key is there. Works on snapshots of the model; safe to use from several threads,
/// runs of which go one after the other.
class StudyRunner {
public:
    StudyRunner(std::shared_ptr<ProjectStore> store, GeometryWorker worker,
                std::shared_ptr<const MaterialLibrary> library,
                std::shared_ptr<const ThreadPool> pool);

    /// The composed assembly of the model's geometry, imported or from the store. What is imported
    /// can be drawn earlier, with the files before it: `onTessellated`, if given, gets it.
    Checked<std::shared_ptr<const Assembly>> assembly(const SystemModel& model,
                                                      const TaskContext& context,
                                                      std::vector<StageRecord>* stages = nullptr,
                                                      const AssemblySink& onTessellated = {});

    Result<std::vector<ContactPair>> contacts(const SystemModel& model, double gap,
                                              const TaskContext& context);

    /// Meshes of the parts (all solids with the model's sizes if empty), several worker processes
    /// at a time.
    Checked<std::vector<MeshOutcome>> meshes(const SystemModel& model,
                                             const std::vector<StudyPart>& parts,
                                             const TaskContext& context);

    /// Those meshes of these parts that the store has; meshes nothing. Fewer when it is stopped.
    std::vector<MeshOutcome> storedMeshes(const Assembly& assembly,
                                          const std::vector<StudyPart>& parts,
                                          const TaskContext& context) const;

    /// Brings what the study depends on up to date, then the study. A study that is current is
    /// given back as stored, all its stages marked reused. A temporary request (with sets) leaves
    /// no latest run; its result is in the store until `dropTemporary`. Problems carry every
    /// reason; a Failed or Invalid run that got as far as a solver is a StudyResult with that
    /// status and errors.
    Checked<StudyResult> run(const SystemModel& model, const StudyRequest& request,
                             const TaskContext& context);

    /// The study as it would be solved, for exports. Brings what it depends on up to date.
    Checked<PreparedStudy> prepare(const SystemModel& model, const StudyRequest& request,
                                   const TaskContext& context);

    /// How large the run of a study would be and those that it depends on, which come first. Reads,
    /// meshes and solves nothing. Problems: those of planning; also if the geometry or its contacts
    /// were not read yet.
    Checked<std::vector<RunSize>> sizes(const SystemModel& model, const StudyRequest& request);

    /// Compares keys; reads, meshes and solves nothing.
    ResultState state(const SystemModel& model, const StudyRequest& request);
    /// The stored run of the model of today, or else the latest (stale) one, or none.
    struct StoredRun {
        ResultState state = ResultState::Missing;
        std::optional<StudyResult> result;
    };
    Result<StoredRun> stored(const SystemModel& model, const StudyRequest& request);
    /// The run that was last made or found current, current or stale.
    Result<std::optional<StudyResult>> latest(const std::string& study,
                                              const std::string& scenario) const;

    /// The merged mesh that the fields of a result stand on.
    Result<std::shared_ptr<const FeMesh>> mesh(const StudyResult& result) const;
    /// The mesh of one of a result's parts; null if the store has it no more.
    std::shared_ptr<const VolumeMesh> partMesh(const ResultPart& part) const;
    /// Nodal values of a stored field at a time index: components fastest, all parts in order.
    Result<std::vector<float>> field(const FieldInfo& field, std::size_t timeIndex) const;
    /// Nodal values of a stored or derived field at a time; between stored times blended linearly.
    /// Absent time is the end. Errors: BadInput for a field that the result does not have and a
    /// time outside of it.
    Result<std::vector<float>> nodalField(const StudyResult& result, std::string_view name,
                                          std::optional<double> time) const;

    /// Drops from the store what neither the model, nor its journal, nor a current or latest
    /// result of its studies and scenarios refers to; gives the bytes won back. Waits for a run
    /// that is going on.
    Result<std::uint64_t> compact(const SystemModel& model, const TaskContext& task);
    /// The same of results alone, while edits of the model go on, which was taken at `asOf`
    /// (`utcNow`): what came later stays.
    Result<std::uint64_t> compactResults(const SystemModel& model, const std::string& asOf,
                                         const TaskContext& task);

    /// Drops what temporary requests (with sets) left in the store since the last call, but for
    /// results that the model has without them, too.
    Result<void> dropTemporary(const SystemModel& model);

    /// How often each stage was executed since the runner was made.
    StageCounts stageCounts() const;

private:
    struct Impl;
    std::shared_ptr<Impl> impl_;
};

}  // namespace twinbench
