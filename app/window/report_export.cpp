#include "app/window/report_export.h"

#include "app/window/command_line_job.h"
#include "core/path_text.h"
#include "core/utf8_path.h"

namespace twinbench {

Checked<void> exportReport(const std::filesystem::path& commandLine,
                           const std::filesystem::path& project,
                           const std::filesystem::path& report, const TaskContext& context) {
    const bool isPdf = hasEnding(report, ".pdf");
    return runCommandLine(
        commandLine,
        {"export", toUtf8(project), "--format", isPdf ? "pdf" : "html", "-o", toUtf8(report)},
        context);
}

}  // namespace twinbench
