#pragma once

#include <functional>
#include <memory>
#include <mutex>
#include <stop_token>
#include <string>
#include <string_view>

#include "core/result.h"

namespace twinbench {

/// What a long task tells: how far it is (0 to 1) and what it does now.
struct Progress {
    double fraction = 0.0;
    std::string activity;
};

/// Receives progress, on the thread of the task. Called at most 20 times a second and at the end.
using ProgressSink = std::function<void(const Progress&)>;

/// Collects warnings of a task. Safe to use from several threads.
class Diagnostics {
public:
    void warn(Error warning);
    Problems warnings() const;

private:
    mutable std::mutex mutex_;
    Problems warnings_;
};

/// What a long task gets from its caller: a stop request to poll at least every 100 ms, a share of
/// the caller's progress range, and a place for warnings. Copies share all of these. A sub-task
/// gets its range from `share`. Progress never goes backwards.
class TaskContext {
public:
    /// A task that nobody watches and nobody stops.
    TaskContext();
    explicit TaskContext(std::stop_token stop, ProgressSink sink = {});

    bool stopRequested() const { return stop_.stop_requested(); }
    std::stop_token stopToken() const { return stop_; }
    /// An error of kind Cancelled once a stop was requested.
    Result<void> checkpoint() const;

    /// `fraction` of this task's own range is done.
    void report(double fraction, std::string_view activity) const;
    /// A task for the part of this one's range from `begin` to `end` (fractions).
    TaskContext share(double begin, double end) const;

    Diagnostics& diagnostics() const { return *diagnostics_; }

private:
    struct Sink;

    std::stop_token stop_;
    std::shared_ptr<Sink> sink_;
    std::shared_ptr<Diagnostics> diagnostics_;
    double begin_ = 0.0;
    double end_ = 1.0;
};

}  // namespace twinbench
