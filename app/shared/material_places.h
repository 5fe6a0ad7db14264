#pragma once

#include <filesystem>

#include "app/shared/install_layout.h"

namespace twinbench {

/// The rules by which names of parts speak of materials.
std::filesystem::path materialRulesFile(const InstallLayout& layout);

/// Where the user's own materials are kept, by the customs of the platform (XDG_DATA_HOME, Library,
/// LOCALAPPDATA); empty if the system tells of no place. The folder need not be there.
std::filesystem::path ownMaterialsFolder();

}  // namespace twinbench
