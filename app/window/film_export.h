#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/result.h"
#include "core/task_context.h"

namespace twinbench {

/// Writes a film (by the ending of `film`, MP4 or GIF). `commandLine` (twinbench-cli) does it in a
/// process of its own with `arguments`, which leave out the film's name at their end. It works in a
/// temporary folder, so that nothing but a whole film stands beside `film`, even if it is stopped.
/// Runs on a worker thread. Problems: those that the command line tells; a file that cannot be
/// written; Cancelled.
Checked<void> exportFilm(const std::filesystem::path& commandLine,
                         std::vector<std::string> arguments, const std::filesystem::path& film,
                         const TaskContext& context);

}  // namespace twinbench
