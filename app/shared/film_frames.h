#pragma once

#include <filesystem>

namespace twinbench {

inline constexpr int kMostFrames = 9999;

/// The name of a picture of a film, in the folder of its pictures: frame_0000.png, ...
std::filesystem::path framePath(const std::filesystem::path& folder, int index);

/// Removes the pictures from this index on, which an earlier and longer film has left in the
/// folder; other files stay. What cannot be removed stays, too.
void removeFramesFrom(const std::filesystem::path& folder, int first);

}  // namespace twinbench
