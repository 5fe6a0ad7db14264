#include <fmt/format.h>

#include "app/cli/command.h"
#include "app/cli/json_text.h"
#include "twin/spec_file.h"

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
        auto imported = session.worker().importStep(std::filesystem::path(file_), session.task());
        if (!imported) {
            return CommandOutcome::failed(imported.error());
        }
        CommandOutcome outcome;
        describe(*imported, outcome);
        if (!output_.empty()) {
            Problems problems = makeProject(session);
            if (!problems.empty()) {
                return CommandOutcome::failed(std::move(problems));
            }
            outcome.text += fmt::format("Project: {}\n", output_);
        }
        return outcome;
    }

private:
    static void describe(const ImportedAssembly& imported, CommandOutcome& outcome) {
        const Assembly& assembly = imported.assembly;
        Json parts = Json::array();
        std::vector<std::vector<std::string>> rows{{"part", "faces", "volume", "area", "valid"}};
        for (std::size_t i = 0; i < assembly.parts.size(); ++i) {
            const Part& part = assembly.parts[i];
            parts.push_back(partJson(part, i));
            const MassProperties& mass = part.shape->mass;
            rows.push_back(
                {part.path, fmt::to_string(part.shape->faces.size()),
                 part.shape->solid ? quantityText(mass.volume, dimension::volume()) : "no solid",
                 quantityText(mass.area, dimension::area()), part.shape->valid ? "yes" : "no"});
        }
        outcome.document =
            Json{{"schema", assembly.schema},
                 {"unit", assembly.unit},
                 {"parts", std::move(parts)},
                 {"warnings", errorsJson(assembly.warnings)},
                 {"seconds",
                  {{"read", imported.times.read}, {"tessellate", imported.times.tessellate}}}};
        outcome.text = fmt::format("{}, unit {}, {} parts\n", assembly.schema, assembly.unit,
                                   assembly.parts.size()) +
                       table(rows);
        for (const Error& warning : assembly.warnings) {
            outcome.text += "Warning: " + warning.describe() + "\n";
        }
    }

    Problems makeProject(CliSession& session) const {
        const Json spec{{"twinbench", 1},
                        {"name", std::filesystem::path(file_).stem().string()},
                        {"geometry", {{{"file", file_}}}}};
        auto edit = readSpec(spec.dump(), std::filesystem::current_path());
        if (!edit) {
            return edit.error();
        }
        edit->label = "Import " + std::filesystem::path(file_).filename().string();
        auto project = session.create(output_);
        if (!project) {
            return {project.error()};
        }
        if (auto applied = (*project)->apply(*edit); !applied) {
            return applied.error();
        }
        auto runner = session.runner();
        if (!runner) {
            return {runner.error()};
        }
        auto assembly = (*runner)->assembly((*project)->model(), session.task());
        return assembly ? Problems{} : assembly.error();
    }

    std::string file_;
    std::string output_;
};

}  // namespace

std::unique_ptr<Command> makeImportCommand() { return std::make_unique<ImportCommand>(); }

}  // namespace twinbench
