#include "app/shared/user_folder.h"

#include <cstdlib>

namespace twinbench {

namespace {

/// The folder that an environment variable names; empty without it.
std::filesystem::path folderOf(const char* variable) {
    const char* value = std::getenv(variable);
    return value == nullptr ? std::filesystem::path() : std::filesystem::path(value);
}

std::filesystem::path dataFolder() {
#if defined(_WIN32)
    return folderOf("LOCALAPPDATA");
#elif defined(__APPLE__)
    const auto home = folderOf("HOME");
    return home.empty() ? home : home / "Library" / "Application Support";
#else
    const auto data = folderOf("XDG_DATA_HOME");
    const auto home = folderOf("HOME");
    return data.is_absolute() || home.empty() ? data : home / ".local" / "share";
#endif
}

}  // namespace

std::filesystem::path userFolder() {
    const auto data = dataFolder();
    return data.empty() ? data : data / "twinbench";
}

std::filesystem::path runRatesFile() {
    const auto folder = userFolder();
    return folder.empty() ? folder : folder / "run_rates.json";
}

}  // namespace twinbench
