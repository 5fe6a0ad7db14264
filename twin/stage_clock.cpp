#include "twin/stage_clock.h"

#include <algorithm>

namespace twinbench {

StageRecord& StageClock::record(std::string_view stage) {
    const auto found =
        std::find_if(records_.begin(), records_.end(),
                     [&](const StageRecord& record) { return record.name == stage; });
    return found != records_.end() ? *found
                                   : records_.emplace_back(StageRecord{std::string(stage)});
}

void StageClock::settle() {
    const auto now = Clock::now();
    if (since_) {
        const double seconds = std::chrono::duration<double>(now - *since_).count();
        record(current_).seconds += seconds;
        sinceEntered_ += seconds;
        since_ = now;
    }
}

void StageClock::enter(std::string_view stage) {
    settle();
    current_ = stage;
    record(stage);
    sinceEntered_ = 0.0;
    since_ = Clock::now();
}

void StageClock::pause() {
    settle();
    since_.reset();
}

void StageClock::charge(const std::vector<std::pair<std::string, double>>& secondsByStage) {
    settle();
    for (const auto& [stage, seconds] : secondsByStage) {
        const double moved = std::clamp(seconds, 0.0, sinceEntered_);
        record(current_).seconds -= moved;
        record(stage).seconds += moved;
        sinceEntered_ -= moved;
    }
}

void StageClock::setReused(std::string_view stage, bool reused) { record(stage).reused = reused; }

std::vector<StageRecord> StageClock::records() {
    settle();
    return records_;
}

double StageClock::wallSeconds() {
    settle();
    double sum = 0.0;
    for (const StageRecord& record : records_) {
        sum += record.seconds;
    }
    return sum;
}

}  // namespace twinbench
