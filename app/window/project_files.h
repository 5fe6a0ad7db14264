#pragma once

#include <QObject>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <future>
#include <memory>

#include "twin/material_library.h"
#include "twin/project.h"
#include "widgets/task_runner.h"

namespace twinbench {

/// Makes, opens, copies and closes project files in the background, one after the other. UI thread.
class ProjectFiles : public QObject {
    Q_OBJECT

public:
    explicit ProjectFiles(TaskRunner& tasks, QObject* parent = nullptr)
        : QObject(parent), tasks_(tasks) {}

    using Opened = std::function<void(Checked<Project>)>;

    void open(const std::filesystem::path& path, Opened done);
    /// An untitled project in the user's data folder that holds this STEP file.
    void createFromCad(const std::filesystem::path& file, Opened done);
    /// The same from a spec file; references to materials of the user's own get their values.
    void createFromSpec(const std::filesystem::path& file,
                        std::shared_ptr<const MaterialLibrary> library, Opened done);
    /// Copies a project, which may be changed meanwhile, and opens the copy. `done` is told the
    /// count of changes that the copy has of its source's store.
    void copy(std::shared_ptr<ProjectStore> source, const std::filesystem::path& path,
              std::function<void(Checked<Project>, std::uint64_t)> done);
    /// Ends writing; what is opened later waits for it. Then removes the file if it is to go.
    void close(std::shared_ptr<ProjectStore> store, bool remove = false);

private:
    void create(const QString& title, const std::filesystem::path& file,
                std::function<Checked<ModelEdit>()> edit, Opened done);
    Result<std::filesystem::path> untitledPath(const std::filesystem::path& file) const;

    TaskRunner& tasks_;
    std::shared_future<void> closed_;  ///< ready when the last one closed is
};

}  // namespace twinbench
