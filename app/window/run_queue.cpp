#include "app/window/run_queue.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace twinbench {

namespace {

double now() {
    using Seconds = std::chrono::duration<double>;
    return Seconds(std::chrono::steady_clock::now().time_since_epoch()).count();
}

bool needs(const QueuedRun& run, const std::string& study) {
    return std::ranges::find(run.needs, study) != run.needs.end();
}

}  // namespace

RunQueue::RunQueue(Start start, QObject* parent) : QObject(parent), start_(std::move(start)) {}

QString RunQueue::describe(const QueuedRun& run) {
    return tr("%1 under %2")
        .arg(QString::fromStdString(run.study), QString::fromStdString(run.scenario));
}

bool RunQueue::waits(const std::string& study, const std::string& scenario) const {
    return std::ranges::any_of(waiting_, [&](const QueuedRun& run) {
        return run.study == study && run.scenario == scenario;
    });
}

bool RunQueue::has(const std::string& study, const std::string& scenario) const {
    const bool runs = running_ && running_->study == study && running_->scenario == scenario;
    return runs || waits(study, scenario);
}

void RunQueue::add(const std::string& study, const std::vector<std::string>& scenarios,
                   const std::vector<std::string>& needed) {
    for (const std::string& scenario : scenarios) {
        if (waits(study, scenario)) {
            continue;
        }
        for (auto before = needed.begin(); before != needed.end(); ++before) {
            if (!has(*before, scenario)) {
                waiting_.push_back({nextId_++, *before, scenario, study, {needed.begin(), before}});
            }
        }
        waiting_.push_back({nextId_++, study, scenario, {}, needed});
    }
    if (!running_) {
        outcome_ = {};
        begun_ = now();
        startNext();
    } else {
        emit changed();
    }
}

std::deque<QueuedRun>::iterator RunQueue::find(int id) {
    return std::ranges::find_if(waiting_, [id](const QueuedRun& run) { return run.id == id; });
}

void RunQueue::move(int id, int places) {
    const auto from = find(id);
    if (from == waiting_.end()) {
        return;
    }
    const auto last = static_cast<std::ptrdiff_t>(waiting_.size()) - 1;
    const std::ptrdiff_t to = std::clamp<std::ptrdiff_t>(from - waiting_.begin() + places, 0, last);
    const QueuedRun run = *from;
    waiting_.erase(from);
    waiting_.insert(waiting_.begin() + to, run);
    emit changed();
}

void RunQueue::remove(int id) {
    if (const auto found = find(id); found != waiting_.end()) {
        waiting_.erase(found);
        dropUnneeded();
        emit changed();
    }
}

void RunQueue::dropUnneeded() {
    const auto isNeeded = [this](const QueuedRun& run) {
        return std::ranges::any_of(waiting_, [&run](const QueuedRun& later) {
            return later.scenario == run.scenario && needs(later, run.study);
        });
    };
    const auto unneeded = [&] {
        return std::ranges::find_if(waiting_, [&](const QueuedRun& run) {
            return !run.neededBy.empty() && !isNeeded(run);
        });
    };
    for (auto run = unneeded(); run != waiting_.end(); run = unneeded()) {
        waiting_.erase(run);
    }
}

void RunQueue::clear() {
    waiting_.clear();
    emit changed();
}

void RunQueue::ended(RunStatus status) {
    if (running_ && status != RunStatus::Done) {
        std::erase_if(waiting_, [this](const QueuedRun& run) {
            return run.scenario == running_->scenario && needs(run, running_->study);
        });
        dropUnneeded();
    }
    outcome_.done += status == RunStatus::Done ? 1 : 0;
    outcome_.invalid += status == RunStatus::Invalid ? 1 : 0;
    outcome_.failed += status == RunStatus::Failed ? 1 : 0;
    goOn();
}

void RunQueue::skipped() { goOn(); }

void RunQueue::goOn() {
    running_.reset();
    startNext();
    if (!running_ && outcome_.done + outcome_.invalid + outcome_.failed > 0) {
        outcome_.seconds = now() - begun_;
        emit finished(outcome_);
    }
}

void RunQueue::stopped() {
    running_.reset();
    waiting_.clear();
    emit changed();
}

void RunQueue::startNext() {
    if (!waiting_.empty()) {
        running_ = waiting_.front();
        waiting_.pop_front();
        start_(*running_);
    }
    emit changed();
}

}  // namespace twinbench
