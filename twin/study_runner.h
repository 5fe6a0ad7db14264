#pragma once

#include <functional>
#include <map>
#include <memory>
#include <mutex>

#include "geometry/geometry_worker.h"
#include "simulation/fe_mesh.h"
#include "twin/project_store.h"
#include "twin/run_spec.h"
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

    /// The composed assembly of the model's geometry, imported or from the store.
    Checked<std::shared_ptr<const Assembly>> assembly(const SystemModel& model,
                                                      const TaskContext& context,
                                                      std::vector<StageRecord>* stages = nullptr);

    Result<std::vector<ContactPair>> contacts(const SystemModel& model, double gap,
                                              const TaskContext& context);

    /// One part's mesh. `name` labels errors.
    struct MeshOutcome {
        std::uint32_t part = 0;
        std::shared_ptr<const VolumeMesh> mesh;
        std::optional<Error> error;
        bool reused = false;
    };
    /// Meshes of the parts (all solids if empty), several worker processes at a time.
    Checked<std::vector<MeshOutcome>> meshes(const SystemModel& model,
                                             const std::vector<StudyPart>& parts,
                                             const TaskContext& context);

    /// Brings what the study depends on up to date, then the study. A study that is current is
    /// given back as stored, all its stages marked reused. A temporary request (with sets) leaves
    /// no latest run. Problems carry every reason; a Failed or Invalid run that got as far as a
    /// solver is a StudyResult with that status and errors.
    Checked<StudyResult> run(const SystemModel& model, const StudyRequest& request,
                             const TaskContext& context);

    ResultState state(const SystemModel& model, const StudyRequest& request);
    /// The stored run, current or stale.
    Result<std::optional<StudyResult>> latest(const std::string& study,
                                              const std::string& scenario) const;
    /// The merged mesh that the fields of a result stand on.
    Result<std::shared_ptr<const FeMesh>> mesh(const StudyResult& result) const;
    /// Nodal values at a stored time index: components fastest, all parts in order.
    Result<std::vector<float>> field(const FieldInfo& field, std::size_t timeIndex) const;

    StageCounts stageCounts() const;

private:
    struct Impl;
    std::shared_ptr<Impl> impl_;
};

/// Finds the stored times around `time` and blends linearly; absent time is the end.
Result<std::vector<float>> fieldAt(const StudyRunner& runner, const FieldInfo& field,
                                   std::optional<double> time);

}  // namespace twinbench
