#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "twin/assembly_stage.h"
#include "twin/contact_stage.h"
#include "twin/mesh_stage.h"
#include "twin/monitor_spec.h"

namespace twinbench {

/// A study resolved, with the keys of everything that its result depends on.
struct StudyPlan {
    RunSpec spec;
    ComposedAssembly composed;
    std::vector<ResultPart> parts;  ///< by position in spec.parts; nodes not counted yet
    ContentHash meshKey;            ///< of the merged mesh
    std::vector<MonitorSpec> monitors;
    std::optional<StudyRequest> dependency;
    ContentHash key;  ///< of the run
};

/// Works out what a run of a study would be, without solving anything: resolves the study and those
/// it depends on, and hashes exactly what each run reads.
class StudyPlanner {
public:
    using AssemblyLookup = std::function<Checked<ComposedAssembly>(const SystemModel&)>;
    using PairLookup =
        std::function<Result<std::vector<ContactPair>>(const ComposedAssembly&, double gap)>;

    StudyPlanner(const SystemModel& model, const MaterialLibrary& library, AssemblyLookup assembly,
                 PairLookup contacts)
        : model_(&model),
          library_(&library),
          assembly_(std::move(assembly)),
          contacts_(std::move(contacts)) {}

    /// The study and its geometry are those of the model as the request sees it. Problems: those of
    /// the geometry and of `resolve`, and studies that depend on each other in a circle.
    Checked<StudyPlan> plan(const StudyRequest& request) const;

private:
    Checked<StudyPlan> plan(const StudyRequest& request, std::vector<std::string>& chain) const;
    ContentHash runKey(const StudyPlan& plan, const ContentHash& dependency) const;

    const SystemModel* model_;
    const MaterialLibrary* library_;
    AssemblyLookup assembly_;
    PairLookup contacts_;
};

}  // namespace twinbench
