#include "app/cli/command_line.h"

#include <algorithm>
#include <iostream>
#include <new>

#include "app/cli/json_text.h"
#include "app/cli/propose_command.h"
#include "twin/value_check.h"

namespace twinbench {

CommandOutcome CommandOutcome::failed(Problems problems) {
    CommandOutcome outcome;
    outcome.errors = std::move(problems);
    return outcome;
}

int CommandOutcome::code() const {
    if (exitCode) {
        return *exitCode;
    }
    int code = 0;
    for (const Error& error : errors) {
        if (error.kind == ErrorKind::Cancelled) {
            return 4;
        }
        code = std::max(code, error.kind == ErrorKind::BadInput ? 3 : 1);
    }
    return code;
}

namespace {

/// The last resort where memory is short or a library breaks its promise: a message, not a crash.
CommandOutcome runGuarded(Command& command, CliSession& session) {
    try {
        return command.run(session);
    } catch (const std::bad_alloc&) {
        return CommandOutcome::failed(failure("memory", "twinbench-cli", "The memory is full.", {},
                                              "Close other programs, or use a coarser mesh."));
    } catch (const std::exception& error) {
        return CommandOutcome::failed(failure("internal", "twinbench-cli",
                                              "The work broke off: {0}.", {error.what()},
                                              "Please report this with the files it needs."));
    }
}

}  // namespace

std::vector<std::unique_ptr<Command>> makeCommands() {
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(makeImportCommand());
    commands.push_back(makeBuildCommand());
    commands.push_back(makeShowCommand());
    commands.push_back(makeContactsCommand());
    commands.push_back(makeProposeCommand());
    commands.push_back(makeSetCommand());
    commands.push_back(makeUndoCommand());
    commands.push_back(makeRedoCommand());
    commands.push_back(makeLogCommand());
    commands.push_back(makeScriptCommand());
    commands.push_back(makeMeshCommand());
    commands.push_back(makeRunCommand());
    commands.push_back(makeProbeCommand());
    commands.push_back(makeCompareCommand());
    commands.push_back(makeCheckCommand());
    commands.push_back(makeExportCommand());
    commands.push_back(makeImageCommand());
    commands.push_back(makeCompactCommand());
    commands.push_back(makeBenchCommand());
    return commands;
}

CommandLine::CommandLine()
    : app_("Twinbench on the command line: the digital twin of an electric vehicle.",
           "twinbench-cli") {
    app_.require_subcommand(1);
    app_.fallthrough();
    app_.add_flag("--json", json_, "One JSON document on standard output");
    app_.add_flag("--progress", progress_, "Show progress on standard error");
    app_.add_option("--threads", threads_, "Threads to use; 0 means one per core")
        ->check(CLI::Range(0U, 1024U));
    for (auto& command : makeCommands()) {
        subcommands_.push_back(command->define(app_));
        commands_.push_back(std::move(command));
    }
}

namespace {

/// The problem of arguments whose command is none: what stands where a command should.
std::optional<std::string> unknownCommand(const std::vector<std::string>& arguments,
                                          const CLI::App& app) {
    std::vector<std::string> known;
    for (const CLI::App* command : app.get_subcommands({})) {
        known.push_back(command->get_name());
    }
    const auto first = std::ranges::find_if(
        arguments, [](const std::string& argument) { return !argument.starts_with('-'); });
    if (first == arguments.end() || std::ranges::find(known, *first) != known.end() ||
        (first != arguments.begin() && *std::prev(first) == "--threads")) {
        return std::nullopt;
    }
    return "There is no command '" + *first + "'. " + suggest(*first, known);
}

/// The answer to wrong arguments as JSON; `run` has its list of runs always.
CommandOutcome usageOutcome(const std::string& message, bool isRun) {
    CommandOutcome outcome = CommandOutcome::failed(
        badInput("usage", "twinbench-cli", "{0}", {message}, "See twinbench-cli --help."));
    if (isRun) {
        outcome.document["runs"] = Json::array();
    }
    return outcome;
}

}  // namespace

std::optional<int> CommandLine::parse(int argc, const char* const* argv) {
    const bool wantsJson = std::any_of(argv, argv + argc, [](const char* argument) {
        return std::string_view(argument) == "--json";
    });
    try {
        app_.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        if (error.get_exit_code() == 0) {
            return app_.exit(error);
        }
        const std::vector<std::string> arguments(argv + 1, argv + argc);
        const auto unknown = unknownCommand(arguments, app_);
        if (wantsJson) {
            const bool isRun = std::ranges::find(arguments, "run") != arguments.end();
            print(usageOutcome(unknown.value_or(error.what()), isRun), true);
        } else if (unknown) {
            std::cerr << *unknown << "\nRun with --help for more information.\n";
        } else {
            app_.exit(error);
        }
        return 2;
    }
    return std::nullopt;
}

std::optional<Error> CommandLine::parse(std::vector<std::string> arguments) {
    const auto unknown = unknownCommand(arguments, app_);
    std::reverse(arguments.begin(), arguments.end());
    try {
        app_.parse(arguments);
    } catch (const CLI::ParseError& error) {
        return badInput("usage", "script", "{0}", {unknown.value_or(error.what())},
                        "See twinbench-cli --help.");
    }
    return std::nullopt;
}

CommandOutcome CommandLine::run(CliSession& session) {
    session.setThreads(threads_);
    for (std::size_t i = 0; i < commands_.size(); ++i) {
        if (subcommands_[i]->parsed()) {
            return runGuarded(*commands_[i], session);
        }
    }
    return CommandOutcome::failed(badInput("usage", "twinbench-cli", "No command was given."));
}

bool CommandLine::print(const CommandOutcome& outcome, bool json) {
    if (outcome.acknowledged) {
        return std::cout.good();
    }
    if (json) {
        Json document = outcome.document;
        if (!outcome.errors.empty() || document.empty()) {
            document["errors"] = errorsJson(outcome.errors);
        }
        std::cout << document.dump(1, ' ', false, Json::error_handler_t::replace) << std::endl;
        return std::cout.good();
    }
    std::cout << outcome.text << std::flush;
    for (const Error& error : distinct(outcome.errors)) {
        std::cerr << "Error: " << error.describe() << "\n";
    }
    return std::cout.good();
}

}  // namespace twinbench
