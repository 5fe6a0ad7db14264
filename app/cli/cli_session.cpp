#include "app/cli/cli_session.h"

#include <fmt/format.h>

#include "core/path_text.h"
#include "core/process.h"

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

Result<void> CliSession::openOnce(const std::filesystem::path& path, OpenMode mode) {
    if (project_ && path == path_) {
        return {};
    }
    close();
    auto opened = Project::open(path, mode);
    if (!opened) {
        return fail(opened.error());
    }
    project_.emplace(std::move(*opened));
    path_ = path;
    return {};
}

Result<Project*> CliSession::openForRuns(const std::filesystem::path& path) {
    if (auto opened = openOnce(path, OpenMode::ReadWrite); !opened) {
        return fail(opened.error());
    }
    return &*project_;
}

Result<Project*> CliSession::open(const std::filesystem::path& path, OpenMode mode) {
    if (auto opened = openOnce(path, mode); !opened) {
        return fail(opened.error());
    }
    if (mode == OpenMode::ReadWrite && project_->store().readOnly()) {
        return fail(failure("project.read_only", pathText(path),
                            "The project cannot be changed: {0}.",
                            {project_->store().readOnlyReason()},
                            "Close it there, make it writable, or work on a copy."));
    }
    return &*project_;
}

Result<Project*> CliSession::create(const std::filesystem::path& path) {
    close();
    path_ = path;
    auto created = Project::create(path);
    if (!created) {
        return fail(created.error());
    }
    project_.emplace(std::move(*created));
    return &*project_;
}

Result<Project*> CliSession::beginNew(const std::filesystem::path& path) {
    std::error_code error;
    if (std::filesystem::exists(path, error)) {
        return fail(badInput("store.exists", pathText(path), "There is a file already.", {},
                             "Choose another name or remove the file."));
    }
    wantedPath_ = path;
    const std::filesystem::path hidden =
        path.parent_path() / fmt::format(".{}.{}.tmp", pathText(path.filename()), thisProcessId());
    auto project = create(hidden);
    if (!project) {
        return fail(finishNew({project.error()}).front());
    }
    return project;
}

Problems CliSession::finishNew(Problems problems) {
    const std::filesystem::path hidden = path_;
    close();
    std::error_code error;
    if (problems.empty()) {
        std::filesystem::rename(hidden, wantedPath_, error);
        if (error) {
            problems.push_back(failure("store.unwritable", pathText(wantedPath_),
                                       "The project cannot be put there: {0}.", {error.message()},
                                       "Choose another folder."));
        }
    }
    if (!problems.empty()) {
        for (const char* ending : {"", "-journal", "-wal", "-shm"}) {
            std::filesystem::remove(hidden.string() + ending, error);
        }
    }
    for (Error& problem : problems) {
        if (problem.object == pathText(hidden)) {
            problem.object = pathText(wantedPath_);
        }
    }
    return problems;
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
