#pragma once

#include <string>

namespace twinbench {

/// What draws the scenes, with its version, for reports: "VTK 9.1.0".
std::string drawingLibrary();

}  // namespace twinbench
