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
        for (const std::string& before : needed) {
            if (!has(before, scenario)) {
                waiting_.push_back({nextId_++, before, scenario, study});
            }
        }
        waiting_.push_back({nextId_++, study, scenario});
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
        emit changed();
    }
}

void RunQueue::clear() {
    waiting_.clear();
    emit changed();
}

void RunQueue::ended(RunStatus status) {
    if (running_ && !running_->neededBy.empty() && status != RunStatus::Done) {
        std::erase_if(waiting_, [this](const QueuedRun& run) {
            const bool isNext =
                run.study == running_->neededBy || run.neededBy == running_->neededBy;
            return isNext && run.scenario == running_->scenario;
        });
    }
    running_.reset();
    outcome_.done += status == RunStatus::Done ? 1 : 0;
    outcome_.invalid += status == RunStatus::Invalid ? 1 : 0;
    outcome_.failed += status == RunStatus::Failed ? 1 : 0;
    startNext();
    if (!running_ && outcome_.done + outcome_.invalid + outcome_.failed > 0) {
        outcome_.seconds = now() - begun_;
        emit finished(outcome_);
    }
}

void RunQueue::skipped() {
    running_.reset();
    startNext();
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
