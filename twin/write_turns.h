#pragma once

#include <condition_variable>
#include <mutex>

namespace twinbench {

/// Lets one of several connections to a database write at a time, edits before results. (SQLite
/// alone would make the others look again and again, and serve whoever looks first.) Thread-safe.
class WriteTurns {
public:
    enum class Writer { Edits, Results };

    /// The right to write, until it goes.
    class Turn {
    public:
        explicit Turn(WriteTurns& turns) : turns_(&turns) {}
        ~Turn() { turns_->give(); }
        Turn(const Turn&) = delete;
        Turn& operator=(const Turn&) = delete;

    private:
        WriteTurns* turns_;
    };

    /// Waits until nobody else writes and, for results, until no edit waits either.
    [[nodiscard]] Turn take(Writer writer) {
        std::unique_lock lock(mutex_);
        const bool isEdit = writer == Writer::Edits;
        waitingEdits_ += isEdit ? 1 : 0;
        free_.wait(lock, [&] { return !taken_ && (isEdit || waitingEdits_ == 0); });
        waitingEdits_ -= isEdit ? 1 : 0;
        taken_ = true;
        return Turn(*this);
    }

private:
    void give() {
        {
            const std::lock_guard lock(mutex_);
            taken_ = false;
        }
        free_.notify_all();
    }

    std::mutex mutex_;
    std::condition_variable free_;
    int waitingEdits_ = 0;
    bool taken_ = false;
};

}  // namespace twinbench
