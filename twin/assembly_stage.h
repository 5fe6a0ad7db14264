#pragma once

#include <memory>
#include <vector>

#include "geometry/assembly.h"
#include "twin/recent_cache.h"
#include "twin/stage_clock.h"
#include "twin/stage_services.h"
#include "twin/system_model.h"

namespace twinbench {

/// The assembly of a model with the key of what it was made from.
struct ComposedAssembly {
    std::shared_ptr<const Assembly> assembly;
    ContentHash key;
};

/// The stages "read" and "tessellate": each STEP file of the model is imported once per content,
/// then all are placed in one assembly. Thread-safe.
class AssemblyStage {
public:
    explicit AssemblyStage(StageServices& services) : services_(&services), recent_(2) {}

    /// `onTessellated`, if given, gets what is imported as soon as it can be drawn, with the files
    /// before it.
    Checked<ComposedAssembly> run(const SystemModel& model, const TaskContext& context,
                                  StageClock& clock, const AssemblySink& onTessellated = {});
    /// Only if nothing has to be imported for it; else its assembly is null.
    Checked<ComposedAssembly> stored(const SystemModel& model);
    /// The keys of the imported files in the store; empty if the geometry has problems.
    std::vector<ContentHash> importKeys(const SystemModel& model) const;

private:
    struct Item;
    struct Plan;
    Checked<Plan> plan(const SystemModel& model) const;
    std::shared_ptr<const Assembly> loadImport(const ContentHash& key) const;
    Result<std::shared_ptr<const Assembly>> import(const Item& item, const TaskContext& context,
                                                   StageClock& clock,
                                                   const AssemblySink& onTessellated) const;
    using Files = std::vector<std::shared_ptr<const Assembly>>;
    /// The first files of a plan in their places.
    static Assembly placed(const Plan& plan, const Files& files);
    ComposedAssembly compose(const Plan& plan, const Files& files);

    StageServices* services_;
    RecentCache<Assembly> recent_;
};

}  // namespace twinbench
