#pragma once

#include <QObject>
#include <QString>
#include <deque>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "twin/study_result.h"

namespace twinbench {

/// A run that was asked for.
struct QueuedRun {
    int id = 0;  ///< given by the queue
    std::string study, scenario;
    std::string neededBy = {};  ///< the study that starts from this one; empty: asked for itself
    std::vector<std::string> needs = {};  ///< the studies that it starts from, in their order
    friend bool operator==(const QueuedRun&, const QueuedRun&) = default;
};

/// How the runs ended that stood in the queue since it was last empty.
struct QueueOutcome {
    int done = 0, invalid = 0, failed = 0;
    double seconds = 0.0;  ///< from the first start to the last end
};

/// Runs that wait, and the one that is being computed: one at a time, in their order, which can be
/// changed. UI thread.
class RunQueue : public QObject {
    Q_OBJECT

public:
    /// Starts a run; whoever does it calls `ended`, at the earliest after `start` returned.
    using Start = std::function<void(const QueuedRun&)>;

    explicit RunQueue(Start start, QObject* parent = nullptr);

    /// At the end of the queue, which starts if nothing runs; before each, the studies that it
    /// starts from (`needed`, in their order). What waits already is not added again.
    void add(const std::string& study, const std::vector<std::string>& scenarios,
             const std::vector<std::string>& needed = {});
    /// Of a waiting run: by as many places, towards the end if positive.
    void move(int id, int places);
    void remove(int id);
    /// All that wait.
    void clear();
    /// The running one is over; the next starts, but for what needed it if it failed. A run that
    /// was stopped counts nothing.
    void ended(RunStatus status);
    /// The running one was there already, which counts nothing; the next starts.
    void skipped();
    /// The running one is over and nothing is to follow.
    void stopped();

    /// "Warm-up under Baseline".
    static QString describe(const QueuedRun& run);
    const std::deque<QueuedRun>& waiting() const { return waiting_; }
    const std::optional<QueuedRun>& running() const { return running_; }
    /// True if it waits or is being computed.
    bool has(const std::string& study, const std::string& scenario) const;

signals:
    void changed();
    /// All runs that stood here are over, none of them stopped.
    void finished(const twinbench::QueueOutcome& outcome);

private:
    bool waits(const std::string& study, const std::string& scenario) const;
    void startNext();
    /// The running one is over.
    void goOn();
    /// Drops what waits only for the sake of runs that wait no more.
    void dropUnneeded();
    std::deque<QueuedRun>::iterator find(int id);

    Start start_;
    std::deque<QueuedRun> waiting_;
    std::optional<QueuedRun> running_;
    int nextId_ = 1;
    QueueOutcome outcome_;
    double begun_ = 0.0;  ///< s of the steady clock
};

}  // namespace twinbench
