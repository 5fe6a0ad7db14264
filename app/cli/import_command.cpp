#include <algorithm>

#include <fmt/format.h>

#include "app/cli/command.h"
#include "app/cli/json_text.h"
#include "app/cli/project_arguments.h"
#include "app/cli/text_table.h"
#include "core/path_text.h"
#include "geometry/assembly_tree.h"

namespace twinbench {

namespace {

class ImportCommand : public Command {
public:
    CLI::App* define(CLI::App& app) override {
        auto* command = app.add_subcommand("import", "Read a STEP file and list its parts");
        command->add_option("FILE", file_, "STEP file (AP203, AP214, AP242)")->required();
        command->add_option("-o,--output", output_, "Make a project of it (*.twin)");
        return command;
    }

    CommandOutcome run(CliSession& session) override {
        if (!output_.empty()) {
            return importIntoProject(session);
        }
        auto imported = session.worker().importStep(std::filesystem::path(file_), session.task());
        if (!imported) {
            return CommandOutcome::failed(imported.error());
        }
        CommandOutcome outcome;
        describe(imported->assembly, imported->times.read,
                 imported->times.tessellate + imported->times.measure, outcome);
        outcome.document["seconds"]["to_first_picture"] =
            imported->times.read + imported->times.tessellate;
        return outcome;
    }

private:
    static void describe(const Assembly& assembly, double readSeconds, double tessellateSeconds,
                         CommandOutcome& outcome) {
        Table table({"part", "faces", "volume", "area", "valid"});
        const auto given = givenNames(assembly.root, assembly.parts);
        for (std::uint32_t i = 0; i < assembly.parts.size(); ++i) {
            const Part& part = assembly.parts[i];
            const MassProperties& mass = part.shape->mass;
            table.add(
                {withGivenName(part.path, given, i), fmt::to_string(part.shape->faces.size()),
                 part.shape->solid ? quantityText(mass.volume, dimension::volume()) : "no solid",
                 quantityText(mass.area, dimension::area()), part.shape->valid ? "yes" : "no"});
        }
        outcome.document =
            Json{{"schema", assembly.schema},
                 {"unit", assembly.unit},
                 {"parts", partsJson(assembly)},
                 {"warnings", errorsJson(assembly.warnings)},
                 {"seconds", {{"read", readSeconds}, {"tessellate", tessellateSeconds}}}};
        outcome.text = fmt::format("{}, unit {}, {}\n", assembly.schema, assembly.unit,
                                   counted(assembly.parts.size(), "part")) +
                       table.text() + warningsText(assembly.warnings);
    }

    CommandOutcome importIntoProject(CliSession& session) const {
        auto project = session.beginNew(output_);
        if (!project) {
            return CommandOutcome::failed(project.error());
        }
        CommandOutcome outcome = fillProject(session, **project);
        outcome.errors = session.finishNew(std::move(outcome.errors));
        if (outcome.errors.empty()) {
            outcome.document["project"] = output_;
            outcome.text += fmt::format("Project: {}\n", output_);
        }
        return outcome;
    }

    CommandOutcome fillProject(CliSession& session, Project& project) const {
        auto edit = geometryOnlySpec(file_);
        if (!edit) {
            return CommandOutcome::failed(edit.error());
        }
        edit->label = "Import " + pathText(std::filesystem::path(file_).filename());
        if (auto applied = project.apply(*edit); !applied) {
            return CommandOutcome::failed(applied.error());
        }
        auto runner = session.runner();
        if (!runner) {
            return CommandOutcome::failed(runner.error());
        }
        std::vector<StageRecord> stages;
        const auto assembly = (*runner)->assembly(project.model(), session.task(), &stages);
        if (!assembly) {
            return CommandOutcome::failed(assembly.error());
        }
        const auto seconds = [&stages](std::string_view name) {
            const auto stage = std::find_if(stages.begin(), stages.end(),
                                            [&](const auto& one) { return one.name == name; });
            return stage == stages.end() ? 0.0 : stage->seconds;
        };
        CommandOutcome outcome;
        describe(**assembly, seconds("read"), seconds("tessellate"), outcome);
        return outcome;
    }

    std::string file_;
    std::string output_;
};

}  // namespace

std::unique_ptr<Command> makeImportCommand() { return std::make_unique<ImportCommand>(); }

}  // namespace twinbench
