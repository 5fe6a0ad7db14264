#include <fstream>
#include <limits>
#include <string>

#include <unistd.h>

#include "core/system_memory.h"

namespace twinbench {

std::uint64_t availableMemory() {
    // MemAvailable counts reclaimable caches, which sysconf's free pages do not.
    std::ifstream info("/proc/meminfo");
    std::string name;
    std::string unit;
    for (std::uint64_t kibibytes = 0; info >> name >> kibibytes && std::getline(info, unit);) {
        if (name == "MemAvailable:") {
            return kibibytes * 1024;
        }
    }
    const long pages = sysconf(_SC_PHYS_PAGES);
    const long pageSize = sysconf(_SC_PAGESIZE);
    if (pages <= 0 || pageSize <= 0) {
        return std::numeric_limits<std::uint64_t>::max();
    }
    return static_cast<std::uint64_t>(pages) * static_cast<std::uint64_t>(pageSize);
}

}  // namespace twinbench
