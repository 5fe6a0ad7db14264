#pragma once

#include <filesystem>

#include "core/result.h"
#include "core/task_context.h"

namespace twinbench {

/// Writes the report of a project, as HTML or, by the ending of `report`, as PDF. `commandLine`
/// (twinbench-cli) does it in a process of its own, so that its pictures need no turn in the
/// window's thread. Runs on a worker thread. Problems: those that the command line tells;
/// Cancelled.
Checked<void> exportReport(const std::filesystem::path& commandLine,
                           const std::filesystem::path& project,
                           const std::filesystem::path& report, const TaskContext& context);

}  // namespace twinbench
