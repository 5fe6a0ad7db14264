#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/cli/command.h"

namespace twinbench {

/// The arguments of one call of twinbench-cli, or of one line of a script.
class CommandLine {
public:
    CommandLine();

    /// An exit code if there is nothing to run: 0 after help, 2 after a usage error (told on
    /// standard error, or as a JSON document with --json).
    std::optional<int> parse(int argc, const char* const* argv);
    /// For scripts: the problem instead of a message.
    std::optional<Error> parse(std::vector<std::string> arguments);

    bool json() const { return json_; }
    bool progress() const { return progress_; }
    CommandOutcome run(CliSession& session);

    /// The one document on standard output with --json; else text there and problems on standard
    /// error. False where standard output cannot be written.
    static bool print(const CommandOutcome& outcome, bool json);

private:
    CLI::App app_;
    std::vector<std::unique_ptr<Command>> commands_;
    std::vector<CLI::App*> subcommands_;
    bool json_ = false;
    bool progress_ = false;
    unsigned threads_ = 0;
};

}  // namespace twinbench
