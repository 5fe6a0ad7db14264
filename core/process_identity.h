#pragma once

#include <cstdint>
#include <string>

namespace twinbench {

/// Which process of which machine: what a lock file or lock record remembers of its owner. The
/// start stamp tells a process from a later one that got the same number.
struct ProcessIdentity {
    std::string host;
    std::int64_t processId = 0;
    std::string startStamp;  ///< boot of the machine and start of the process in it
    friend bool operator==(const ProcessIdentity&, const ProcessIdentity&) = default;
};

ProcessIdentity identityOfThisProcess();

/// False only if the process is known to be gone, which only its own host can tell.
bool mayBeRunning(const ProcessIdentity& identity);

}  // namespace twinbench
