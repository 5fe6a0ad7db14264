#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "simulation/transient_checkpoint.h"
#include "twin/stage_services.h"

namespace twinbench {

/// The state of a transient run that is under way, kept in the project file every now and then and
/// when the run is stopped, so that a later run of the same inputs goes on there, also in another
/// session of the program. A run that ends drops it. What cannot be kept or read costs no more than
/// a run from the start.
class RunCheckpoint {
public:
    RunCheckpoint(StageServices& services, const ContentHash& runKey);

    struct Kept {
        TransientState state;
        std::vector<std::byte> records;  ///< what the run's recorders hold
    };
    std::optional<Kept> load() const;

    /// True if enough was computed since the last one to be worth the writing; when a run is
    /// stopped, unless that would let the user wait.
    bool isDue(bool isStopping, std::size_t nodes) const;
    /// `fields`: those recorded since the last one. False if nothing could be kept.
    bool keep(const TransientState& state, const std::vector<std::byte>& records,
              std::vector<ProjectStore::ResultItem> fields);
    void drop();
    /// The keys of what is in the store for a run to go on: the state and the fields until then.
    static std::vector<ContentHash> storedKeys(const StageServices& services,
                                               const ContentHash& runKey);

    /// The time that the one in the store has reached, s.
    std::optional<double> time() const { return time_; }

private:
    using Clock = std::chrono::steady_clock;

    StageServices* services_;
    ContentHash key_;
    mutable std::vector<ContentHash> fieldKeys_;  ///< of fields in the store
    Clock::time_point last_ = Clock::now();
    Clock::duration cost_{};
    mutable std::optional<double> time_;
};

}  // namespace twinbench
