#pragma once

#include <filesystem>

#include "core/result.h"
#include "widgets/scene/scene.h"

namespace twinbench {

/// Draws all that is visible, fitted into the picture or from where the camera is, without a
/// window and writes it as PNG.
/// Needs an X server on Linux (Debian's VTK has no other way). `width` and `height` in pixels.
/// Errors: Failed with the path.
Result<void> writePng(Scene& scene, int width, int height, const std::filesystem::path& path,
                      bool fit = true);

}  // namespace twinbench
