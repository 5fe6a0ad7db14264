#include <algorithm>
#include <cassert>

#include <fmt/format.h>

#include "app/cli/command.h"
#include "app/cli/json_text.h"
#include "app/cli/text_table.h"
#include "app/shared/material_places.h"
#include "core/file.h"
#include "core/path_text.h"
#include "twin/geometry_check.h"
#include "twin/model_difference.h"
#include "twin/model_editor.h"
#include "twin/own_materials.h"
#include "twin/problem_list.h"
#include "twin/spec_file.h"

namespace twinbench {

namespace {

/// Makes a project from a spec file, or tells all that is wrong with it and makes none. Into a
/// project that exists, the spec becomes one edit of its journal, so that nothing of it is lost.
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
        SpecReading reading =
            readSpecAsFarAsPossible(text, std::filesystem::absolute(spec_).parent_path());
        reading.edit.label = "Build from " + pathText(std::filesystem::path(spec_).filename());
        const bool existed = std::filesystem::exists(output_);
        auto project =
            existed ? session.open(output_, OpenMode::ReadWrite) : session.beginNew(output_);
        if (!project) {
            reading.problems.push_back(project.error());
            return CommandOutcome::failed(std::move(reading.problems));
        }
        takeOwnMaterialsIn(session, reading.model);
        CommandOutcome outcome = buildInto(session, **project, reading);
        if (!existed) {
            outcome.errors = session.finishNew(std::move(outcome.errors));
        }
        return outcome;
    }

private:
    using AssemblyPointer = std::shared_ptr<const Assembly>;

    static void takeOwnMaterialsIn(CliSession& session, SystemModel& model) {
        if (const auto library = session.library()) {
            const auto own = readOwnMaterials(ownMaterialsFolder()).materials;
            const auto taken = apply(model, embedOwnMaterialsEdit(model, **library, own));
            assert(taken.has_value());  // what was read has the form that the model asks for
            (void)taken;
        }
    }

    CommandOutcome buildInto(CliSession& session, Project& project,
                             const SpecReading& reading) const {
        const auto assembly = checkedAssembly(session, reading);
        if (!assembly) {
            return CommandOutcome::failed(assembly.error());
        }
        const ModelEdit edit = differenceEdit(project.model(), reading.model, reading.edit.label);
        if (auto applied = project.apply(edit); !applied) {
            return CommandOutcome::failed(applied.error());
        }
        const Problems& warnings = (*assembly)->warnings;
        const std::size_t count = (*assembly)->parts.size();
        CommandOutcome outcome;
        outcome.document =
            Json{{"project", output_}, {"parts", count}, {"warnings", errorsJson(warnings)}};
        outcome.text =
            fmt::format("{}: {}\n", output_, counted(count, "part")) + warningsText(warnings);
        return outcome;
    }

    /// The geometry; else the spec's own problems and those that only geometry and library can
    /// tell.
    static Checked<AssemblyPointer> checkedAssembly(CliSession& session,
                                                    const SpecReading& reading) {
        Problems problems = reading.problems;
        appendProblems(problems, libraryProblems(session, reading.model));
        const SystemModel model = withoutFaultyGeometry(reading.model, problems);
        if (model.entities(EntityKind::Geometry).empty() && !problems.empty()) {
            return fail(std::move(problems));
        }
        auto runner = session.runner();
        if (!runner) {
            return fail(Problems{runner.error()});
        }
        auto assembly = (*runner)->assembly(model, session.task());
        appendProblems(problems, assembly ? checkGeometry(model, **assembly) : assembly.error());
        if (!problems.empty()) {
            return fail(std::move(problems));
        }
        return std::move(*assembly);
    }

    /// What can be read in spite of files that are missing, so that the rest is checked, too.
    static SystemModel withoutFaultyGeometry(SystemModel model, const Problems& problems) {
        ModelEdit edit;
        for (const Entity& geometry : model.entities(EntityKind::Geometry)) {
            const std::string object = describeEntity(geometry.kind, geometry.name);
            if (std::ranges::any_of(problems, [&](const Error& problem) {
                    return problem.object.starts_with(object);
                })) {
                edit.changes.push_back({geometry.kind, geometry.name, std::nullopt, std::nullopt});
            }
        }
        if (!edit.changes.empty()) {
            (void)apply(model, edit);  // of a faulty model what is left is checked, not used
        }
        return model;
    }

    static Problems libraryProblems(CliSession& session, const SystemModel& model) {
        const auto library = session.library();
        if (!library) {
            return {library.error()};
        }
        Problems problems;
        for (const Entity& material : model.entities(EntityKind::Material)) {
            if (auto problem = libraryProblem(material, **library)) {
                problems.push_back(std::move(*problem));
            }
        }
        if (!problems.empty()) {  // perhaps as a file of the user's own could not be read
            appendProblems(problems, readOwnMaterials(ownMaterialsFolder()).problems);
        }
        return problems;
    }

    std::string spec_;
    std::string output_;
};

}  // namespace

std::unique_ptr<Command> makeBuildCommand() { return std::make_unique<BuildCommand>(); }

}  // namespace twinbench
