#pragma once

#include <filesystem>
#include <string>

#include "core/result.h"

namespace twinbench {

/// Lays an HTML page out on A4 and writes it as PDF, whole or not at all. Needs no display. Once
/// per process. Errors: Failed with the path.
Result<void> writePdf(const std::string& html, const std::filesystem::path& path);

}  // namespace twinbench
