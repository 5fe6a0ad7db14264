#include "app/cli/cli_session.h"

namespace twinbench {

CliSession::CliSession(TaskContext task, bool json) : task_(std::move(task)), json_(json) {}

const std::shared_ptr<const ThreadPool>& CliSession::pool() {
    if (!pool_) {
        pool_ = std::make_shared<const ThreadPool>(threads_);
    }
    return pool_;
}

Result<std::shared_ptr<const MaterialLibrary>> CliSession::library() {
    if (!library_) {
        auto read = MaterialLibrary::read(layout_.materials);
        if (!read) {
            return fail(read.error());
        }
        library_ = std::make_shared<const MaterialLibrary>(std::move(*read));
    }
    return library_;
}

Result<Project*> CliSession::open(const std::filesystem::path& path, OpenMode mode) {
    if (!project_ || path != path_) {
        close();
        auto opened = Project::open(path, mode);
        if (!opened) {
            return fail(opened.error());
        }
        project_.emplace(std::move(*opened));
        path_ = path;
    }
    if (mode == OpenMode::ReadWrite && project_->store().readOnly()) {
        return fail(failure("project.read_only", path.string(), "The project is {0}.",
                            {project_->store().readOnlyReason()},
                            "Close it there, or work on a copy."));
    }
    return &*project_;
}

Result<Project*> CliSession::create(const std::filesystem::path& path) {
    close();
    auto created = Project::create(path);
    if (!created) {
        return fail(created.error());
    }
    project_.emplace(std::move(*created));
    path_ = path;
    return &*project_;
}

void CliSession::close() {
    runner_.reset();
    project_.reset();
    path_.clear();
}

Result<StudyRunner*> CliSession::runner() {
    if (!runner_) {
        auto materials = library();
        if (!materials) {
            return fail(materials.error());
        }
        runner_.emplace(project_->sharedStore(), worker(), *materials, pool());
    }
    return &*runner_;
}

}  // namespace twinbench
