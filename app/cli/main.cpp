#include <algorithm>
#include <chrono>
#include <clocale>
#include <condition_variable>
#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <mutex>
#include <thread>

#include "app/cli/command.h"
#include "app/cli/command_line.h"
#include "core/interrupt.h"

namespace {

using namespace twinbench;

/// Ends the process with exit code 4 when a stop was requested and the work did not come back in
/// time: a library in the middle of a long call, such as the symbolic factorisation, cannot be
/// interrupted. The project is safe, as every change of it is one transaction, and children die
/// with their parent; temporary folders may stay.
class CancelDeadline {
public:
    CancelDeadline(const std::stop_token& stop, bool json)
        : json_(json), onStop_(stop, [this] { wake(); }), watcher_([this] { watch(); }) {}
    ~CancelDeadline() {
        {
            const std::lock_guard lock(mutex_);
            finished_ = true;
        }
        changed_.notify_all();
        watcher_.join();
    }

private:
    static constexpr auto kGrace = std::chrono::milliseconds(500);

    void wake() {
        {
            const std::lock_guard lock(mutex_);
            stopping_ = true;
        }
        changed_.notify_all();
    }

    void watch() {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [this] { return stopping_ || finished_; });
        if (!finished_ && !changed_.wait_for(lock, kGrace, [this] { return finished_; })) {
            CommandLine::print(CommandOutcome::failed(cancelled()), json_);
            std::_Exit(4);
        }
    }

    bool json_;
    std::mutex mutex_;
    std::condition_variable changed_;
    bool stopping_ = false;
    bool finished_ = false;
    std::stop_callback<std::function<void()>> onStop_;
    std::thread watcher_;
};

ProgressSink progressOnTerminal(bool wanted) {
    if (!wanted) {
        return {};
    }
    return [](const Progress& progress) {
        std::fprintf(stderr, "\r\033[K%3.0f %% %s", 100.0 * progress.fraction,
                     progress.activity.c_str());
        if (progress.fraction >= 1.0) {
            std::fputs("\r\033[K", stderr);
        }
    };
}

}  // namespace

int main(int argc, char** argv) {
    std::setlocale(LC_ALL, "C.UTF-8");
    std::setlocale(LC_NUMERIC, "C");
    const InterruptWatcher interrupts;
    CommandLine line;
    if (const auto code = line.parse(argc, argv)) {
        return *code;
    }
    CommandOutcome outcome;
    {
        const CancelDeadline deadline(interrupts.stopToken(), line.json());
        CliSession session(TaskContext(interrupts.stopToken(), progressOnTerminal(line.progress())),
                           line.json());
        outcome = line.run(session);
    }
    if (interrupts.interrupted()) {
        outcome.exitCode = 4;
        if (outcome.errors.empty()) {
            outcome.errors.push_back(cancelled());
        }
    }
    if (!CommandLine::print(outcome, line.json())) {
        std::cerr << "Error: standard output cannot be written: is the disk full?\n";
        return std::max(1, outcome.code());
    }
    return outcome.code();
}
