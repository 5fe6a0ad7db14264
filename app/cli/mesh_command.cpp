#include <algorithm>

#include <fmt/format.h>

#include "app/cli/command.h"
#include "app/cli/json_text.h"
#include "app/cli/project_arguments.h"
#include "app/cli/text_table.h"
#include "core/file.h"
#include "geometry/mesh_ladder.h"
#include "geometry/mesh_quality.h"

namespace twinbench {

namespace {

/// Null where the shape was meshed as it is.
Json healingJson(const MeshReport& report) {
    return report.healed ? Json{{"removed_edges", report.removedEdges},
                                {"removed_faces", report.removedFaces}}
                         : Json();
}

std::string methodText(const MeshReport& report) {
    std::string text = report.method;
    if (report.removedEdges + report.removedFaces > 0) {
        text += fmt::format(" ({} edges and {} faces removed)", report.removedEdges,
                            report.removedFaces);
    }
    if (isPoor(report)) {
        text += ", poor elements";
    }
    if (!isFaithful(report)) {
        text += ", off the faces";
    }
    return text;
}

class MeshCommand : public Command {
public:
    CLI::App* define(CLI::App& app) override {
        auto* command = app.add_subcommand("mesh", "Mesh every solid part and judge the meshes");
        command->add_option("FILE", file_, "Project or STEP file")->required();
        command->add_option("--size", size_, "Element size, for example 5mm");
        return command;
    }

    CommandOutcome run(CliSession& session) override {
        auto model = loadModel(session);
        if (!model) {
            return CommandOutcome::failed(model.error());
        }
        auto runner = session.runner();
        if (!runner) {
            return CommandOutcome::failed(runner.error());
        }
        auto assembly = (*runner)->assembly(*model, session.task().share(0.0, 0.1));
        if (!assembly) {
            return CommandOutcome::failed(assembly.error());
        }
        auto parts = partsToMesh(*model, **assembly);
        if (!parts) {
            return CommandOutcome::failed(parts.error());
        }
        if (parts->empty()) {
            return CommandOutcome::failed(badInput("mesh.no_solid", file_,
                                                   "There is no solid part to mesh.", {},
                                                   "Export the model with its solids."));
        }
        auto meshes = (*runner)->meshes(*model, *parts, session.task().share(0.1, 1.0));
        if (!meshes) {
            return CommandOutcome::failed(meshes.error());
        }
        return describe(**assembly, *meshes);
    }

private:
    /// The model of the project, or one that holds just the STEP file, in a project that is gone
    /// with the command.
    Checked<SystemModel> loadModel(CliSession& session) {
        const std::filesystem::path path(file_);
        if (path.extension() == ".twin") {
            auto project = session.open(path, OpenMode::ReadOnly);
            if (!project) {
                return fail(Problems{project.error()});
            }
            return (*project)->model();
        }
        auto folder = TemporaryFolder::create();
        if (!folder) {
            return fail(Problems{folder.error()});
        }
        folder_.emplace(std::move(*folder));
        auto project = session.create(folder_->path() / "mesh.twin");
        if (!project) {
            return fail(Problems{project.error()});
        }
        auto edit = geometryOnlySpec(file_);
        if (!edit) {
            return fail(edit.error());
        }
        if (auto applied = (*project)->apply(*edit); !applied) {
            return fail(applied.error());
        }
        return (*project)->model();
    }

    Checked<std::vector<StudyPart>> partsToMesh(const SystemModel& model,
                                                const Assembly& assembly) const {
        auto parts = solidParts(model, assembly);
        if (!parts || size_.empty()) {
            return parts;
        }
        auto quantity = parseQuantity(size_);
        if (!quantity) {
            quantity.error().object = "--size";
            return fail(Problems{std::move(quantity.error())});
        }
        const auto size = siValue(*quantity, dimension::length(), false, "--size");
        if (!size) {
            return fail(Problems{size.error()});
        }
        if (!(*size > 0.0)) {
            return fail(Problems{badInput("mesh.size", "--size", "The size {0} is not positive.",
                                          {size_}, "Give a length such as 5mm.")});
        }
        for (StudyPart& part : *parts) {
            part.mesh.size = *size;
        }
        return parts;
    }

    static CommandOutcome describe(const Assembly& assembly,
                                   const std::vector<MeshOutcome>& meshes) {
        CommandOutcome outcome;
        Json list = Json::array();
        Table rows{{"part", "nodes", "elements", "quality", "volume error", "area error", "relaxed",
                    "method"}};
        for (const auto& mesh : meshes) {
            const Part& part = assembly.parts[mesh.part];
            Json entry{{"name", part.name}, {"path", part.path}};
            if (mesh.error) {
                entry["error"] = errorsJson({*mesh.error})[0];
                rows.add({part.path, "-", "-", "-", "-", "-", "-", mesh.error->describe()});
                outcome.exitCode = mesh.error->kind == ErrorKind::Cancelled ? 4 : 1;
            } else {
                const MeshReport& report = mesh.mesh->report;
                entry.update(Json{{"nodes", mesh.mesh->nodes.size()},
                                  {"elements", mesh.mesh->elements.size()},
                                  {"order", 2},
                                  {"method", report.method},
                                  {"min_quality", report.minQuality},
                                  {"volume_error", report.volumeError},
                                  {"face_area_error", report.faceAreaError},
                                  {"nodes_off_faces", report.nodesOffFaces},
                                  {"relaxed_nodes", report.relaxedNodes},
                                  {"healing", healingJson(report)},
                                  {"seconds", report.seconds},
                                  {"reused", mesh.reused},
                                  {"poor", isPoor(report)},
                                  {"faithful", isFaithful(report)}});
                rows.add({part.path, fmt::to_string(mesh.mesh->nodes.size()),
                          fmt::to_string(mesh.mesh->elements.size()),
                          fmt::format("{:.3f}", report.minQuality),
                          fmt::format("{:.2g}", report.volumeError),
                          fmt::format("{:.2g}", report.faceAreaError),
                          fmt::to_string(report.relaxedNodes), methodText(report)});
            }
            list.push_back(std::move(entry));
        }
        const std::size_t meshed = static_cast<std::size_t>(
            std::ranges::count_if(meshes, [](const MeshOutcome& mesh) { return !mesh.error; }));
        outcome.document =
            Json{{"parts", std::move(list)}, {"meshed", meshed}, {"of", meshes.size()}};
        outcome.text =
            rows.text() + (meshes.empty() ? "There is no solid part to mesh.\n"
                                          : fmt::format("\n{} of {} parts meshed ({:.0f} %)\n",
                                                        meshed, meshes.size(),
                                                        100.0 * static_cast<double>(meshed) /
                                                            static_cast<double>(meshes.size())));
        return outcome;
    }

    std::string file_;
    std::string size_;
    std::optional<TemporaryFolder> folder_;
};

}  // namespace

std::unique_ptr<Command> makeMeshCommand() { return std::make_unique<MeshCommand>(); }

}  // namespace twinbench
