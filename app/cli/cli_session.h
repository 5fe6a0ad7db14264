#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

#include "app/cli/virtual_display.h"
#include "app/shared/install_layout.h"
#include "core/task_context.h"
#include "core/thread_pool.h"
#include "twin/material_library.h"
#include "twin/project.h"
#include "twin/study_runner.h"

namespace twinbench {

/// What the commands of one call share: the stop request, the threads, the project that is open. A
/// script's commands all work on one session.
class CliSession {
public:
    CliSession(TaskContext task, bool json);

    const TaskContext& task() const { return task_; }
    bool json() const { return json_; }
    /// 0 means one per core. Before the first use of the pool.
    void setThreads(unsigned threads) { threads_ = threads; }
    const std::shared_ptr<const ThreadPool>& pool();
    GeometryWorker worker() const { return GeometryWorker(layout_.worker); }
    const InstallLayout& layout() const { return layout_; }
    Result<std::shared_ptr<const MaterialLibrary>> library();

    /// The project, opened at the first call. A writer where another has it open is an error.
    Result<Project*> open(const std::filesystem::path& path, OpenMode mode);
    /// For commands that only write what they had to compute: where the project can only be read,
    /// those results that are current can still be had.
    Result<Project*> openForRuns(const std::filesystem::path& path);
    Result<Project*> create(const std::filesystem::path& path);
    /// A project that will be at `path` once it is finished; until then it stands under a hidden
    /// name beside it, so that nobody ever finds a project that is half made.
    Result<Project*> beginNew(const std::filesystem::path& path);
    /// Closes what `beginNew` made and puts it in its place, or removes it if there are problems;
    /// these, and those of finishing, name the path that was asked for.
    Problems finishNew(Problems problems);
    void close();
    /// A runner on the open project.
    Result<StudyRunner*> runner();
    VirtualDisplay& display() { return display_; }

private:
    Result<void> openOnce(const std::filesystem::path& path, OpenMode mode);

    TaskContext task_;
    bool json_;
    unsigned threads_ = 0;
    InstallLayout layout_ = InstallLayout::ofThisProgram();
    std::shared_ptr<const ThreadPool> pool_;
    std::shared_ptr<const MaterialLibrary> library_;
    std::filesystem::path path_;
    std::filesystem::path wantedPath_;  ///< of a project that is begun
    std::optional<Project> project_;
    std::optional<StudyRunner> runner_;
    VirtualDisplay display_;
};

}  // namespace twinbench
