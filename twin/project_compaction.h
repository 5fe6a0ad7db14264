#pragma once

#include <set>
#include <vector>

#include "twin/study_pipeline.h"

namespace twinbench {

/// Drops from the project file what nothing refers to: keeps the STEP files that the model, its
/// journal or a version mentions, and the current and latest runs of the model's studies and
/// scenarios with their fields and meshes, what stopped ones go on from, imports and contacts.
class ProjectCompaction {
public:
    explicit ProjectCompaction(StudyPipeline& pipeline) : pipeline_(&pipeline) {}

    /// The bytes won back. A stop leaves all that is kept.
    Result<std::uint64_t> run(const SystemModel& model, const TaskContext& task);
    /// The same, but all STEP files stay and what came after `asOf` (`utcNow`), when the model was
    /// taken: for a project that is being worked on.
    Result<std::uint64_t> runOnResults(const SystemModel& model, const std::string& asOf,
                                       const TaskContext& task);
    /// Drops of these results only those that would not be kept.
    Result<void> dropOf(const SystemModel& model, const std::set<ContentHash>& keys);

private:
    Result<void> keepBlobs(const SystemModel& model);
    Result<void> keepRuns(const SystemModel& model);
    void keepRun(const StudyResult& result);

    StudyPipeline* pipeline_;
    std::set<ContentHash> results_;
    std::set<ContentHash> blobs_;
};

}  // namespace twinbench
