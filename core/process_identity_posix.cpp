#include <fstream>
#include <iterator>
#include <optional>

#include "core/process.h"
#include "core/process_identity.h"

namespace twinbench {

namespace {

std::string bootIdentity() {
    std::ifstream file("/proc/sys/kernel/random/boot_id");
    std::string text;
    std::getline(file, text);
    return text;
}

/// Boot and start time of a process; absent if it does not exist (or without a /proc).
std::optional<std::string> startStampOf(std::int64_t processId) {
    std::ifstream file("/proc/" + std::to_string(processId) + "/stat");
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    // The second field, the program's name in parentheses, may itself hold blanks.
    const auto nameEnd = text.rfind(')');
    if (nameEnd == std::string::npos) {
        return std::nullopt;
    }
    // proc(5): the start time is field 22; the one after the name is field 3.
    std::size_t position = nameEnd + 1;
    for (int field = 3; field <= 22; ++field) {
        position = text.find_first_not_of(' ', position);
        const auto end = text.find(' ', position);
        if (position == std::string::npos || end == std::string::npos) {
            return std::nullopt;
        }
        if (field == 22) {
            return bootIdentity() + ":" + text.substr(position, end - position);
        }
        position = end;
    }
    return std::nullopt;
}

}  // namespace

ProcessIdentity identityOfThisProcess() {
    const std::int64_t id = thisProcessId();
    return {hostName(), id, startStampOf(id).value_or("")};
}

bool mayBeRunning(const ProcessIdentity& identity) {
    if (identity.host != hostName() || identity.processId <= 0) {
        return identity.processId > 0;
    }
    if (!isProcessAlive(identity.processId)) {
        return false;
    }
    const auto stamp = startStampOf(identity.processId);
    return !stamp || identity.startStamp.empty() || *stamp == identity.startStamp;
}

}  // namespace twinbench
