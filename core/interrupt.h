#pragma once

#include <memory>
#include <stop_token>

namespace twinbench {

/// Turns the user's interrupt (Ctrl+C, SIGINT) and a polite request to end (SIGTERM) into a stop
/// request for as long as it lives; further ones change nothing. Meanwhile a write beyond the
/// system's limit of a file's size fails instead of ending the process. At most one at a time.
/// Meant for the main function of a command-line program.
class InterruptWatcher {
public:
    InterruptWatcher();
    ~InterruptWatcher();
    InterruptWatcher(const InterruptWatcher&) = delete;
    InterruptWatcher& operator=(const InterruptWatcher&) = delete;

    std::stop_token stopToken() const;
    bool interrupted() const { return stopToken().stop_requested(); }

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace twinbench
