#pragma once

#include <memory>
#include <vector>

#include "geometry/contact_finder.h"
#include "twin/assembly_stage.h"

namespace twinbench {

/// The stage "contacts": found once per assembly and gap. Thread-safe.
class ContactStage {
public:
    using Pairs = std::vector<ContactPair>;

    explicit ContactStage(StageServices& services) : services_(&services), recent_(4) {}

    static ContentHash keyOf(const ComposedAssembly& assembly, double gap);

    Result<std::shared_ptr<const Pairs>> run(const ComposedAssembly& assembly, double gap,
                                             const TaskContext& context, StageClock& clock);
    /// Null if they were not found yet.
    std::shared_ptr<const Pairs> stored(const ComposedAssembly& assembly, double gap);

private:
    StageServices* services_;
    RecentCache<Pairs> recent_;
};

}  // namespace twinbench
