#include "app/window/command_line_job.h"

#include <utility>

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

Checked<void> runCommandLine(const std::filesystem::path& program,
                             std::vector<std::string> arguments, const TaskContext& context) {
    std::string output;
    ChildProcessSpec spec;
    spec.program = program;
    spec.arguments = std::move(arguments);
    spec.arguments.insert(spec.arguments.begin(), "--json");
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
        problems.push_back(failure("command_line.failed", toUtf8(program),
                                   "The work broke off: {0}", {outcome->standardError}));
    }
    return fail(std::move(problems));
}

}  // namespace twinbench
