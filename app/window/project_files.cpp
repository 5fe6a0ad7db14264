#include "app/window/project_files.h"

#include <QDir>
#include <algorithm>
#include <iterator>
#include <utility>

#include "app/shared/material_places.h"
#include "app/window/untitled_projects.h"
#include "core/file.h"
#include "core/path_text.h"
#include "core/utf8_path.h"
#include "twin/own_materials.h"
#include "twin/spec_file.h"
#include "widgets/edit_label.h"

namespace twinbench {

namespace {

Checked<Project> checked(Result<Project> project) {
    return project ? Checked<Project>(std::move(*project)) : fail(Problems{project.error()});
}

/// The edit that makes an empty project hold a STEP file.
Checked<ModelEdit> importEdit(const std::filesystem::path& path) {
    const Json spec{{"twinbench", 1},
                    {"name", path.stem().string()},
                    {"geometry", {{{"file", path.string()}}}}};
    auto edit = readSpec(spec.dump(), path.parent_path());
    if (edit) {
        edit->label = editLabel("Import {0}", {toUtf8(path.filename())});
    }
    return edit;
}

/// The edit that makes an empty project what a spec file says.
Checked<ModelEdit> specEdit(const std::filesystem::path& path, const MaterialLibrary& library) {
    const auto bytes = readFile(path);
    if (!bytes) {
        return fail(Problems{bytes.error()});
    }
    const std::string_view text(reinterpret_cast<const char*>(bytes->data()), bytes->size());
    auto edit = readSpec(text, path.parent_path());
    if (edit) {
        edit->label = editLabel("Build from {0}", {toUtf8(path.filename())});
        SystemModel model;
        if (auto applied = apply(model, *edit); !applied) {
            return fail(applied.error());
        }
        const auto own = readOwnMaterials(ownMaterialsFolder()).materials;
        std::ranges::move(embedOwnMaterialsEdit(model, library, own).changes,
                          std::back_inserter(edit->changes));
    }
    return edit;
}

void removeProject(const std::filesystem::path& path) {
    for (const char* suffix : {"", "-wal", "-shm"}) {
        std::filesystem::path file = path;
        std::error_code ignored;
        std::filesystem::remove(file += suffix, ignored);
    }
}

Checked<Project> makeProject(const std::filesystem::path& path, const Checked<ModelEdit>& edit) {
    if (!edit) {
        return fail(edit.error());
    }
    auto project = Project::create(path);
    if (!project) {
        return fail(Problems{project.error()});
    }
    if (auto applied = project->apply(*edit); !applied) {
        project->store().endWriting();
        removeProject(path);
        return fail(applied.error());
    }
    return std::move(*project);
}

void waitFor(const std::shared_future<void>& closed) {
    if (closed.valid()) {
        closed.wait();
    }
}

}  // namespace

Result<std::filesystem::path> ProjectFiles::untitledPath(const std::filesystem::path& file) const {
    const QString folder = untitledFolder();
    if (!QDir().mkpath(folder)) {
        return fail(failure("project.folder", folder.toStdString(),
                            "The folder for untitled projects cannot be made.", {},
                            "Check the rights of the folder."));
    }
    return pathFromText(newUntitledPath(QString::fromStdString(toUtf8(file))).toStdString());
}

void ProjectFiles::open(const std::filesystem::path& path, Opened done) {
    tasks_.start<Checked<Project>>(
        tr("Open"),
        [path, closed = closed_](const TaskContext&) {
            waitFor(closed);
            return checked(Project::open(path));
        },
        std::move(done));
}

void ProjectFiles::createFromCad(const std::filesystem::path& file, Opened done) {
    create(
        tr("Import"), file, [file] { return importEdit(file); }, std::move(done));
}

void ProjectFiles::createFromSpec(const std::filesystem::path& file,
                                  std::shared_ptr<const MaterialLibrary> library, Opened done) {
    create(
        tr("Open"), file, [file, library = std::move(library)] { return specEdit(file, *library); },
        std::move(done));
}

void ProjectFiles::create(const QString& title, const std::filesystem::path& file,
                          std::function<Checked<ModelEdit>()> edit, Opened done) {
    const auto path = untitledPath(file);
    if (!path) {
        done(fail(Problems{path.error()}));
        return;
    }
    tasks_.start<Checked<Project>>(
        title,
        [path = *path, edit = std::move(edit)](const TaskContext&) {
            return makeProject(path, edit());
        },
        std::move(done));
}

void ProjectFiles::copy(std::shared_ptr<ProjectStore> source, const std::filesystem::path& path,
                        std::function<void(Checked<Project>, std::uint64_t)> done) {
    const std::uint64_t since = source->changeCount();
    tasks_.start<Checked<Project>>(
        tr("Save"),
        [source = std::move(source), path, closed = closed_](const TaskContext&) {
            waitFor(closed);
            const auto copied = source->copyTo(path);
            return copied ? checked(Project::open(path)) : fail(Problems{copied.error()});
        },
        [done = std::move(done), since](Checked<Project> project) {
            done(std::move(project), since);
        });
}

void ProjectFiles::close(std::shared_ptr<ProjectStore> store, bool remove) {
    auto closed = std::make_shared<std::promise<void>>();
    tasks_.start<bool>(
        QString(),
        [store = std::move(store), remove, closed, before = closed_](const TaskContext&) {
            waitFor(before);
            // Tasks hold the store until they notice that they are to stop.
            store->endWriting();
            if (remove) {
                removeProject(store->path());
            }
            closed->set_value();
            return true;
        },
        [](bool) {});
    closed_ = closed->get_future().share();
}

}  // namespace twinbench
