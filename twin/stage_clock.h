#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "twin/study_result.h"

namespace twinbench {

/// Charges the wall time of a run to its stages: each moment belongs to the stage entered last, so
/// that the stages add up to the whole.
class StageClock {
public:
    /// Ends the stage before; a stage may be entered again.
    void enter(std::string_view stage);
    /// What passes until the next `enter` belongs to no stage and not to the run.
    void pause();
    /// Moves time of the current stage, in the order given, to other stages: a solver tells how
    /// long its phases took. Never moves more than has passed.
    void charge(const std::vector<std::pair<std::string, double>>& secondsByStage);
    void setReused(std::string_view stage, bool reused);

    /// All stages in the order in which they were first entered, up to now.
    std::vector<StageRecord> records();
    double wallSeconds();

private:
    using Clock = std::chrono::steady_clock;
    StageRecord& record(std::string_view stage);
    void settle();

    std::vector<StageRecord> records_;
    std::string current_;
    std::optional<Clock::time_point> since_;
    double sinceEntered_ = 0.0;
};

}  // namespace twinbench
