#include <fmt/format.h>

#include "app/cli/command.h"
#include "app/cli/json_text.h"
#include "core/file.h"
#include "twin/geometry_check.h"
#include "twin/model_difference.h"
#include "twin/spec_file.h"

namespace twinbench {

namespace {

/// Makes a project from a spec file. Into a project that exists, the spec becomes one edit of its
/// journal, so that nothing of it is lost.
class BuildCommand : public Command {
public:
    CLI::App* define(CLI::App& app) override {
        auto* command = app.add_subcommand("build", "Make a project from a spec file");
        command->add_option("SPEC", spec_, "Spec file (*.twin.json)")->required();
        command->add_option("-o,--output", output_, "Project (*.twin)")->required();
        return command;
    }

    CommandOutcome run(CliSession& session) override {
        const auto bytes = readFile(spec_);
        if (!bytes) {
            return CommandOutcome::failed(bytes.error());
        }
        const std::string_view text(reinterpret_cast<const char*>(bytes->data()), bytes->size());
        auto edit = readSpec(text, std::filesystem::absolute(spec_).parent_path());
        if (!edit) {
            return CommandOutcome::failed(edit.error());
        }
        edit->label = "Build from " + std::filesystem::path(spec_).filename().string();
        const bool existed = std::filesystem::exists(output_);
        CommandOutcome outcome = buildInto(session, *edit, existed);
        if (outcome.code() != 0 && !existed) {
            session.close();
            std::error_code ignored;
            std::filesystem::remove(output_, ignored);
        }
        return outcome;
    }

private:
    CommandOutcome buildInto(CliSession& session, const ModelEdit& spec, bool existed) const {
        auto project =
            existed ? session.open(output_, OpenMode::ReadWrite) : session.create(output_);
        if (!project) {
            return CommandOutcome::failed(project.error());
        }
        SystemModel wanted;
        if (auto applied = twinbench::apply(wanted, spec); !applied) {
            return CommandOutcome::failed(applied.error());
        }
        const ModelEdit edit = differenceEdit((*project)->model(), wanted, spec.label);
        if (auto applied = (*project)->apply(edit); !applied) {
            return CommandOutcome::failed(applied.error());
        }
        CommandOutcome outcome = checkAgainstGeometry(session, (*project)->model());
        if (outcome.code() != 0 && existed) {
            (void)(*project)->undo();
        }
        return outcome;
    }

    CommandOutcome checkAgainstGeometry(CliSession& session, const SystemModel& model) const {
        CommandOutcome outcome;
        outcome.errors = validate(model);
        auto runner = session.runner();
        if (!runner) {
            return CommandOutcome::failed(runner.error());
        }
        const auto assembly = (*runner)->assembly(model, session.task());
        if (!assembly) {
            outcome.errors.insert(outcome.errors.end(), assembly.error().begin(),
                                  assembly.error().end());
            return outcome;
        }
        for (Error& problem : checkGeometry(model, **assembly)) {
            outcome.errors.push_back(std::move(problem));
        }
        if (outcome.errors.empty()) {
            outcome.document = Json{{"project", output_},
                                    {"parts", (*assembly)->parts.size()},
                                    {"warnings", errorsJson((*assembly)->warnings)}};
            outcome.text = fmt::format("{}: {} parts\n", output_, (*assembly)->parts.size());
        }
        return outcome;
    }

    std::string spec_;
    std::string output_;
};

}  // namespace

std::unique_ptr<Command> makeBuildCommand() { return std::make_unique<BuildCommand>(); }

}  // namespace twinbench
