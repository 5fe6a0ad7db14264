#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

#include "simulation/fe_mesh.h"
#include "twin/recent_cache.h"
#include "twin/run_spec.h"
#include "twin/stage_clock.h"
#include "twin/stage_services.h"

namespace twinbench {

/// One part's mesh, or why it has none.
struct MeshOutcome {
    std::uint32_t part = 0;  ///< index into the assembly
    std::shared_ptr<const VolumeMesh> mesh;
    std::optional<Error> error;
    bool reused = false;  ///< from the store, or shared with a part of the same shape
};

/// The stage "mesh": one call of the worker per distinct shape and settings, several at a time, and
/// the merging of meshes in the assembly frame. Thread-safe.
class MeshStage {
public:
    explicit MeshStage(StageServices& services) : services_(&services), recentMerged_(3) {}

    static ContentHash keyOf(const PartShape& shape, const MeshSettings& settings);

    /// In the order of `parts`. Each mesh is kept as soon as it is there. A stop request makes the
    /// rest errors of kind Cancelled.
    std::vector<MeshOutcome> run(const Assembly& assembly, const std::vector<StudyPart>& parts,
                                 const TaskContext& context);

    /// Null if there is none.
    std::shared_ptr<const VolumeMesh> stored(const ContentHash& key) const;

    /// The number of nodes of a stored mesh; none if there is none.
    std::optional<std::size_t> storedNodes(const ContentHash& key);

    /// The meshes of a study's parts as one, remembered by its key.
    static ContentHash mergedKey(const std::vector<ResultPart>& parts);
    std::shared_ptr<const FeMesh> merged(const ContentHash& key);
    std::shared_ptr<const FeMesh> merge(const ContentHash& key,
                                        const std::vector<PlacedMesh>& meshes);
    /// Once meshes were dropped from the store, a run on one in memory would refer to none.
    void forgetMerged() { recentMerged_.clear(); }

private:
    struct Job;
    void runJob(Job& job, const TaskContext& context);

    StageServices* services_;
    std::mutex nodesMutex_;
    std::map<ContentHash, std::size_t> nodes_;  ///< of meshes that were counted
    RecentCache<FeMesh> recentMerged_;
};

}  // namespace twinbench
