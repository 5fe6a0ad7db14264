#pragma once

#include <memory>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include "app/cli/cli_session.h"
#include "twin/system_model.h"

namespace twinbench {

/// What a command leaves: one JSON document for --json, text for people otherwise, and the
/// problems, from which the exit code follows unless the command sets one.
struct CommandOutcome {
    Json document = Json::object();
    std::string text;
    Problems errors;
    std::optional<int> exitCode;
    /// The command wrote its own lines of JSON; nothing more goes to standard output.
    bool acknowledged = false;

    static CommandOutcome failed(Problems problems);
    static CommandOutcome failed(Error error) { return failed(Problems{std::move(error)}); }
    int code() const;
};

/// One subcommand of twinbench-cli.
class Command {
public:
    virtual ~Command() = default;
    /// Adds the subcommand with its options, which stay bound to this object.
    virtual CLI::App* define(CLI::App& app) = 0;
    virtual CommandOutcome run(CliSession& session) = 0;
};

std::unique_ptr<Command> makeImportCommand();
std::unique_ptr<Command> makeBuildCommand();
std::unique_ptr<Command> makeShowCommand();
std::unique_ptr<Command> makeContactsCommand();
std::unique_ptr<Command> makeSetCommand();
std::unique_ptr<Command> makeUndoCommand();
std::unique_ptr<Command> makeRedoCommand();
std::unique_ptr<Command> makeLogCommand();
std::unique_ptr<Command> makeScriptCommand();
std::unique_ptr<Command> makeMeshCommand();
std::unique_ptr<Command> makeRunCommand();
std::unique_ptr<Command> makeProbeCommand();
std::unique_ptr<Command> makeCompareCommand();
std::unique_ptr<Command> makeCheckCommand();
std::unique_ptr<Command> makeExportCommand();
std::unique_ptr<Command> makeImageCommand();
std::unique_ptr<Command> makeCompactCommand();
std::unique_ptr<Command> makeBenchCommand();

/// Every command in the order of the help.
std::vector<std::unique_ptr<Command>> makeCommands();

}  // namespace twinbench
