#include <array>
#include <cerrno>
#include <cstdlib>
#include <fstream>

#include <signal.h>
#include <sys/resource.h>
#include <unistd.h>

#include "core/process.h"

namespace twinbench {

namespace {

constexpr int kNice = 10;

/// "Z" (ended, not collected) or "X" in /proc/N/stat, after the name in parentheses, which may
/// hold any character.
bool hasEnded(std::int64_t processId) {
    std::ifstream file("/proc/" + std::to_string(processId) + "/stat");
    std::string line;
    std::getline(file, line);
    const std::size_t name = line.rfind(") ");
    return name != std::string::npos && name + 2 < line.size() &&
           (line[name + 2] == 'Z' || line[name + 2] == 'X');
}

}  // namespace

std::int64_t thisProcessId() { return getpid(); }

bool isProcessAlive(std::int64_t processId) {
    const auto id = static_cast<pid_t>(processId);
    if (id <= 0 || id != processId) {
        return false;
    }
    // Signal 0 only asks; EPERM means that it is there but someone else's.
    const bool exists = kill(id, 0) == 0 || errno == EPERM;
    return exists && !hasEnded(processId);
}

std::string hostName() {
    std::array<char, 256> name{};
    return gethostname(name.data(), name.size() - 1) == 0 ? name.data() : "";
}

void lowerPriorityOfThisProcess() {
    // Only a wish: where it is refused the process runs at the usual priority.
    (void)setpriority(PRIO_PROCESS, 0, kNice);
}

void lowerPriorityOfThisThread() {
#ifdef __linux__
    // Linux keeps the priority by thread, whatever the name says. Elsewhere this would lower that
    // of the thread that answers the user, too.
    (void)setpriority(PRIO_PROCESS, static_cast<id_t>(gettid()), kNice);
#endif
}

void setEnvironmentVariable(const std::string& name, const std::string& value) {
    (void)setenv(name.c_str(), value.c_str(), 1);  // fails only where the name is empty or has '='
}

}  // namespace twinbench
