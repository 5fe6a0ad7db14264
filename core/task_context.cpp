#include "core/task_context.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace twinbench {

void Diagnostics::warn(Error warning) {
    const std::lock_guard lock(mutex_);
    warnings_.push_back(std::move(warning));
}

Problems Diagnostics::warnings() const {
    const std::lock_guard lock(mutex_);
    return warnings_;
}

struct TaskContext::Sink {
    using Clock = std::chrono::steady_clock;
    static constexpr auto kInterval = std::chrono::milliseconds(50);

    explicit Sink(ProgressSink function) : call(std::move(function)) {}

    void report(double fraction, std::string_view activity) {
        const std::lock_guard lock(mutex);
        const auto now = Clock::now();
        const bool isLast = fraction >= 1.0 && reached < 1.0;
        reached = std::max(reached, std::min(fraction, 1.0));
        if (!isLast && now - lastCall < kInterval) {
            return;
        }
        lastCall = now;
        call(Progress{reached, std::string(activity)});
    }

    ProgressSink call;
    std::mutex mutex;
    Clock::time_point lastCall{};
    double reached = 0.0;
};

TaskContext::TaskContext() : diagnostics_(std::make_shared<Diagnostics>()) {}

TaskContext::TaskContext(std::stop_token stop, ProgressSink sink)
    : stop_(std::move(stop)),
      sink_(sink ? std::make_shared<Sink>(std::move(sink)) : nullptr),
      diagnostics_(std::make_shared<Diagnostics>()) {}

Result<void> TaskContext::checkpoint() const {
    if (stopRequested()) {
        return fail(cancelled());
    }
    return {};
}

void TaskContext::report(double fraction, std::string_view activity) const {
    if (sink_) {
        sink_->report(begin_ + (end_ - begin_) * std::clamp(fraction, 0.0, 1.0), activity);
    }
}

TaskContext TaskContext::share(double begin, double end) const {
    TaskContext child = *this;
    child.begin_ = begin_ + (end_ - begin_) * begin;
    child.end_ = begin_ + (end_ - begin_) * end;
    return child;
}

}  // namespace twinbench
