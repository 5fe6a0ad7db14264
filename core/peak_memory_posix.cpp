#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <filesystem>
#include <fstream>
#include <mutex>
#include <string>

#include <unistd.h>

#include "core/child_process.h"
#include "core/peak_memory.h"

namespace twinbench {

namespace {

constexpr std::chrono::milliseconds kInterval{20};

/// Bytes; 0 if the process has ended.
std::uint64_t residentMemoryOf(const std::string& process) {
    std::ifstream file("/proc/" + process + "/statm");
    std::uint64_t total = 0;
    std::uint64_t resident = 0;
    file >> total >> resident;
    static const auto kPageSize = static_cast<std::uint64_t>(sysconf(_SC_PAGESIZE));
    return file ? resident * kPageSize : 0;
}

/// Each thread of this process has the children that it started.
std::uint64_t residentMemoryOfChildren() {
    std::uint64_t sum = 0;
    std::error_code error;
    for (std::filesystem::directory_iterator thread("/proc/self/task", error), end;
         !error && thread != end; thread.increment(error)) {
        std::ifstream children(thread->path() / "children");
        for (std::string child; children >> child;) {
            sum += residentMemoryOf(child);
        }
    }
    return sum;
}

}  // namespace

PeakMemory::PeakMemory() {
    // 5: the peak is the present again. Where that is refused the peak is that of the whole life.
    std::ofstream("/proc/self/clear_refs") << 5;
    sampler_ = std::jthread([this](const std::stop_token& stop) {
        std::mutex mutex;
        std::condition_variable_any wake;
        std::unique_lock lock(mutex);
        do {
            const auto now = residentMemoryOf("self") + residentMemoryOfChildren();
            sampled_ = std::max(sampled_.load(), now);
        } while (!wake.wait_for(lock, stop, kInterval, [&] { return stop.stop_requested(); }));
    });
}

std::uint64_t PeakMemory::bytes() const {
    return std::max(sampled_.load(), peakMemoryOfThisProcess());
}

}  // namespace twinbench
