#include <fstream>
#include <iostream>

#include "app/cli/command_line.h"
#include "app/cli/json_text.h"

namespace twinbench {

namespace {

/// Words of a line, as a shell splits them: blanks separate, quotes join.
std::vector<std::string> splitWords(const std::string& line) {
    std::vector<std::string> words;
    std::string word;
    bool inWord = false;
    char quote = 0;
    for (const char c : line) {
        if (quote != 0) {
            if (c == quote) {
                quote = 0;
            } else {
                word += c;
            }
        } else if (c == '"' || c == '\'') {
            quote = c;
            inWord = true;
        } else if (c == ' ' || c == '\t' || c == '\r') {
            if (inWord) {
                words.push_back(word);
            }
            word.clear();
            inWord = false;
        } else {
            word += c;
            inWord = true;
        }
    }
    if (inWord) {
        words.push_back(word);
    }
    return words;
}

/// Runs commands on one project, each acknowledged by a line of JSON when its work is durable.
class ScriptCommand : public Command {
public:
    CLI::App* define(CLI::App& app) override {
        auto* command = app.add_subcommand(
            "script", "Run commands from a file, one a line (set, undo, redo, run, ...)");
        command->add_option("P.twin", project_, "Project")->required();
        command->add_option("FILE", file_, "Script, or - for standard input")->required();
        return command;
    }

    CommandOutcome run(CliSession& session) override {
        // The lock is held from the first line to the last.
        if (auto project = session.open(project_, OpenMode::ReadWrite); !project) {
            return CommandOutcome::failed(project.error());
        }
        if (file_ == "-") {
            return runLines(std::cin, session);
        }
        std::ifstream input(file_);
        std::error_code ignored;
        if (!input || std::filesystem::is_directory(file_, ignored)) {
            return CommandOutcome::failed(badInput(
                "file.missing", file_, "The script cannot be read.", {}, "Check the path."));
        }
        return runLines(input, session);
    }

private:
    CommandOutcome runLines(std::istream& input, CliSession& session) const {
        std::string line;
        int number = 0;
        while (std::getline(input, line)) {
            ++number;
            const auto words = splitWords(line);
            if (words.empty() || words.front().starts_with('#')) {
                continue;
            }
            CommandOutcome one = runWords(words, session);
            Json acknowledgement{{"line", number}, {"command", words.front()}};
            acknowledgement["ok"] = one.code() == 0;
            acknowledgement.update(one.document);
            if (!one.errors.empty()) {
                acknowledgement["errors"] = errorsJson(one.errors);
            }
            std::cout << acknowledgement.dump(-1, ' ', false, Json::error_handler_t::replace)
                      << std::endl;
            if (one.code() != 0 || session.task().stopRequested() || !std::cout) {
                CommandOutcome outcome;
                outcome.exitCode = session.task().stopRequested() ? 4 : one.code();
                outcome.acknowledged = true;
                return outcome;
            }
        }
        CommandOutcome outcome;
        outcome.acknowledged = true;
        return outcome;
    }

    CommandOutcome runWords(std::vector<std::string> words, CliSession& session) const {
        if (words.front() == "script") {
            return CommandOutcome::failed(
                badInput("script.nested", "script", "A script cannot run a script."));
        }
        if (words.size() < 2 || words[1] != project_) {  // it goes without saying
            words.insert(words.begin() + 1, project_);
        }
        CommandLine line;
        if (const auto problem = line.parse(std::move(words))) {
            CommandOutcome outcome = CommandOutcome::failed(*problem);
            outcome.exitCode = 2;
            return outcome;
        }
        return line.run(session);
    }

    std::string project_;
    std::string file_;
};

}  // namespace

std::unique_ptr<Command> makeScriptCommand() { return std::make_unique<ScriptCommand>(); }

}  // namespace twinbench
