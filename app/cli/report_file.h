#pragma once

#include <filesystem>

#include "app/cli/cli_session.h"

namespace twinbench {

/// Writes the report of the open project as one HTML page, or as PDF if the format is "pdf": of one
/// study, or of all if `study` is empty, with every run that the store has. Pictures are left out,
/// with a note, where nothing can draw them.
Checked<void> writeReport(CliSession& session, const SystemModel& model, const std::string& study,
                          const std::string& format, const std::filesystem::path& path);

}  // namespace twinbench
