#pragma once

#include <vector>

#include "twin/run_size.h"
#include "twin/study_pipeline.h"

namespace twinbench {

/// Finds how large the run of a study would be, without reading, meshing or solving anything.
class RunSizing {
public:
    explicit RunSizing(StudyPipeline& pipeline) : pipeline_(&pipeline) {}

    /// The runs that the study depends on, then its own. Problems: those of planning; also if the
    /// geometry or its contacts are not in the store.
    Checked<std::vector<RunSize>> of(const SystemModel& model, const StudyRequest& request);
    /// The run of a plan alone. Problems: element sizes that no mesh can have, by part.
    Checked<RunSize> sizeOf(const StudyPlan& plan);

private:
    StudyPipeline* pipeline_;
};

}  // namespace twinbench
