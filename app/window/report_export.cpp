#include "app/window/report_export.h"

#include <nlohmann/json.hpp>

#include "core/child_process.h"
#include "core/utf8_path.h"

namespace twinbench {

namespace {

/// What the command line tells as {"errors": [{"code", "object", "message", "advice"}]}.
Problems problemsIn(const std::string& output) {
    Problems problems;
    const auto document = nlohmann::json::parse(output, nullptr, false);
    if (document.is_object() && document.contains("errors")) {
        for (const auto& error : document["errors"]) {
            problems.push_back(failure(error.value("code", ""), error.value("object", ""),
                                       error.value("message", ""), {}, error.value("advice", "")));
        }
    }
    return problems;
}

}  // namespace

Checked<void> exportReport(const std::filesystem::path& commandLine,
                           const std::filesystem::path& project,
                           const std::filesystem::path& report, const TaskContext& context) {
    std::string output;
    ChildProcessSpec spec;
    spec.program = commandLine;
    spec.arguments = {"--json",
                      "export",
                      toUtf8(project),
                      "--format",
                      report.extension() == ".pdf" ? "pdf" : "html",
                      "-o",
                      toUtf8(report)};
    spec.onLine = [&output](const std::string& line) { output += line + "\n"; };
    const auto outcome = runChildProcess(spec, context);
    if (!outcome) {
        return fail(Problems{outcome.error()});
    }
    if (outcome->end == ChildProcessOutcome::End::Exited && outcome->exitCode == 0) {
        return {};
    }
    Problems problems = problemsIn(output);
    if (problems.empty()) {
        problems.push_back(failure("report.failed", toUtf8(report),
                                   "The report could not be made: {0}", {outcome->standardError}));
    }
    return fail(std::move(problems));
}

}  // namespace twinbench
