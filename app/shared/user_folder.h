#pragma once

#include <filesystem>

namespace twinbench {

/// Where the program keeps what belongs to the user and no project, by the customs of the platform
/// (XDG_DATA_HOME, Library, LOCALAPPDATA); empty if the system tells of no place. It need not be
/// there.
std::filesystem::path userFolder();

/// The file of what earlier runs on this machine took, for forecasts; empty without a place.
std::filesystem::path runRatesFile();

}  // namespace twinbench
