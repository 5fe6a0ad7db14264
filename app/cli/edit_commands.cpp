#include <fmt/format.h>

#include "app/cli/command.h"
#include "app/cli/json_text.h"
#include "app/cli/project_arguments.h"
#include "app/cli/text_table.h"
#include "twin/model_edit.h"

namespace twinbench {

namespace {

class SetCommand : public Command {
public:
    CLI::App* define(CLI::App& app) override {
        auto* command = app.add_subcommand("set", "Edit parameters");
        command->add_option("P.twin", project_, "Project")->required();
        command->add_option("NAME=VALUE", assignments_, "New values")->required();
        return command;
    }

    CommandOutcome run(CliSession& session) override {
        auto project = session.open(project_, OpenMode::ReadWrite);
        if (!project) {
            return CommandOutcome::failed(project.error());
        }
        const auto edit = editFrom(parseAssignments(assignments_), (*project)->model());
        if (!edit) {
            return CommandOutcome::failed(edit.error());
        }
        if (auto applied = (*project)->apply(*edit); !applied) {
            return CommandOutcome::failed(applied.error());
        }
        CommandOutcome outcome;
        outcome.document = Json{{"edit", edit->label}};
        outcome.text = edit->label + "\n";
        return outcome;
    }

private:
    std::string project_;
    std::vector<std::string> assignments_;
};

/// `undo` and `redo`: one step of the journal back or forth.
class StepCommand : public Command {
public:
    explicit StepCommand(bool back) : back_(back) {}

    CLI::App* define(CLI::App& app) override {
        auto* command = app.add_subcommand(back_ ? "undo" : "redo",
                                           back_ ? "Take the last edit back" : "Do it again");
        command->add_option("P.twin", project_, "Project")->required();
        return command;
    }

    CommandOutcome run(CliSession& session) override {
        auto opened = session.open(project_, OpenMode::ReadWrite);
        if (!opened) {
            return CommandOutcome::failed(opened.error());
        }
        Project& project = **opened;
        if (!(back_ ? project.canUndo() : project.canRedo())) {
            return CommandOutcome::failed(badInput(
                "journal.end", project_, "There is nothing to {0}.", {back_ ? "undo" : "redo"}));
        }
        const std::string label = back_ ? project.undoLabel() : project.redoLabel();
        if (auto done = back_ ? project.undo() : project.redo(); !done) {
            return CommandOutcome::failed(done.error());
        }
        CommandOutcome outcome;
        outcome.document = Json{{back_ ? "undone" : "redone", label}};
        outcome.text = fmt::format("{}: {}\n", back_ ? "Undone" : "Redone", label);
        return outcome;
    }

private:
    bool back_;
    std::string project_;
};

class LogCommand : public Command {
public:
    CLI::App* define(CLI::App& app) override {
        auto* command = app.add_subcommand("log", "List the edits of a project");
        command->add_option("P.twin", project_, "Project")->required();
        return command;
    }

    CommandOutcome run(CliSession& session) override {
        auto project = session.open(project_, OpenMode::ReadOnly);
        if (!project) {
            return CommandOutcome::failed(project.error());
        }
        auto entries = (*project)->log();
        if (!entries) {
            return CommandOutcome::failed(entries.error());
        }
        CommandOutcome outcome;
        Json list = Json::array();
        Table rows{{"no", "time", "edit"}};
        for (const JournalEntry& entry : *entries) {
            list.push_back(Json{{"number", entry.number},
                                {"time", entry.time},
                                {"label", entry.label},
                                {"undone", entry.undone}});
            rows.add({fmt::to_string(entry.number), entry.time,
                      entry.label + (entry.undone ? "  (undone)" : "")});
        }
        outcome.document = Json{{"log", std::move(list)}};
        outcome.text = rows.text();
        return outcome;
    }

private:
    std::string project_;
};

}  // namespace

std::unique_ptr<Command> makeSetCommand() { return std::make_unique<SetCommand>(); }
std::unique_ptr<Command> makeUndoCommand() { return std::make_unique<StepCommand>(true); }
std::unique_ptr<Command> makeRedoCommand() { return std::make_unique<StepCommand>(false); }
std::unique_ptr<Command> makeLogCommand() { return std::make_unique<LogCommand>(); }

}  // namespace twinbench
