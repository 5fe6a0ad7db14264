#pragma once

#include <filesystem>

namespace twinbench {

/// True if the path (or its folder) lies on a network share, where memory shared between processes
/// and some locks do not work.
bool isOnNetworkShare(const std::filesystem::path& path);

/// True if files can be made and removed in the folder. A folder or file that is marked as not
/// writable for anybody counts as such even for a superuser.
bool isWritableFolder(const std::filesystem::path& folder);

/// True if an existing file may be written; marks count as above.
bool isWritableFile(const std::filesystem::path& file);

}  // namespace twinbench
