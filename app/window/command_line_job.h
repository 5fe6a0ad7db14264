#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/result.h"
#include "core/task_context.h"

namespace twinbench {

/// Lets the program for the command line (twinbench-cli) do work in a process of its own, as its
/// pictures need no turn in the window's thread. Runs on a worker thread. Problems: those that the
/// command line tells; Cancelled.
Checked<void> runCommandLine(const std::filesystem::path& program,
                             std::vector<std::string> arguments, const TaskContext& context);

}  // namespace twinbench
