#include "app/window/workbench.h"

#include <algorithm>
#include <thread>

#include "app/window/untitled_projects.h"
#include "core/process.h"
#include "core/utf8_path.h"
#include "twin/geometry_content.h"
#include "widgets/edit_label.h"
#include "widgets/engine_text.h"

namespace twinbench {

namespace {

/// A pool whose threads let the UI thread go first, as they take over their starter's priority.
std::shared_ptr<const ThreadPool> backgroundPool(unsigned threads) {
    std::shared_ptr<const ThreadPool> pool;
    std::thread([&pool, threads] {
        lowerPriorityOfThisThread();
        pool = std::make_shared<const ThreadPool>(threads);
    }).join();
    return pool;
}

}  // namespace

Workbench::Workbench(InstallLayout layout, QObject* parent)
    : QObject(parent),
      layout_(std::move(layout)),
      pool_(backgroundPool(0)),
      library_(std::make_shared<const MaterialLibrary>()),
      queue_([this](const QueuedRun& run) { solve(run); }),
      files_(tasks_),
      geometry_(tasks_) {
    qRegisterMetaType<Problems>();
    connect(&geometry_, &AssemblyLoader::reading, this, &Workbench::assemblyReading);
    connect(&geometry_, &AssemblyLoader::drawable, this, &Workbench::assemblyDrawable);
    connect(&geometry_, &AssemblyLoader::failed, this, &Workbench::assemblyFailed);
    connect(&geometry_, &AssemblyLoader::contactsChanged, this, &Workbench::contactsChanged);
    connect(&geometry_, &AssemblyLoader::problemsFound, this, &Workbench::tell);
    connect(&geometry_, &AssemblyLoader::assemblyChanged, this, [this] {
        meshes_.clear();
        emit assemblyChanged();
    });
    connect(&tasks_, &TaskRunner::failed, this, &Workbench::tell);
    connect(&tasks_, &TaskRunner::progressed, this, [this](int task, double fraction) {
        if (task == runTask_) {
            emit runProgressed(fraction);
        }
    });
    // Queued: the task's answer comes after the signal.
    connect(&tasks_, &TaskRunner::finished, this, &Workbench::renewPool, Qt::QueuedConnection);
    if (auto read = MaterialLibrary::read(layout_.materials)) {
        library_ = std::make_shared<const MaterialLibrary>(std::move(*read));
    } else {
        // Told when the event loop runs: nobody listens to this object yet.
        QMetaObject::invokeMethod(
            this, [this, error = read.error()] { tell({error}); }, Qt::QueuedConnection);
    }
}

Workbench::~Workbench() { tasks_.cancelAll(); }

const SystemModel& Workbench::model() const {
    static const SystemModel kEmpty;
    return project_ ? project_->model() : kEmpty;
}

std::filesystem::path Workbench::projectPath() const {
    return project_ ? project_->store().path() : std::filesystem::path();
}

QString Workbench::readOnlyReason() const {
    return project_ && project_->store().readOnly() ? engineText(project_->store().readOnlyReason())
                                                    : QString();
}

void Workbench::adopt(Project project, bool untitled) {
    closeProject();
    take(std::move(project), untitled);
    geometry_.follow(runner_, model());  // reads while the window changes over to the project
    emit projectChanged();
    modelWasChanged();
}

void Workbench::take(Project project, bool untitled) {
    project_.emplace(std::move(project));
    untitled_ = untitled;
    compactedSize_ = 0;
    makeRunner();
}

void Workbench::makeRunner() {
    runner_ = std::make_shared<StudyRunner>(project_->sharedStore(), GeometryWorker(layout_.worker),
                                            library_, pool_);
}

void Workbench::setThreads(unsigned threads) {
    threads_ = threads;
    renewPool();
}

/// Work knows its runner: another one comes only while nothing is under way.
void Workbench::renewPool() {
    if (threads_ == poolThreads_ || tasks_.isBusy()) {
        return;
    }
    poolThreads_ = threads_;
    pool_ = backgroundPool(threads_);
    if (project_) {
        makeRunner();
        geometry_.follow(runner_, model());
    }
}

ProjectFiles::Opened Workbench::adopting(const Opened& opened, bool untitled) {
    return [this, opened, untitled, request = ++requests_](Checked<Project> project) {
        if (!project) {
            tell(project.error());
        } else if (request != requests_) {
            files_.close(project->sharedStore());  // another was wanted meanwhile
        } else {
            adopt(std::move(*project), untitled);
            if (opened) {
                opened();
            }
        }
    };
}

bool Workbench::isOpen(const std::filesystem::path& path) const {
    std::error_code error;
    return project_ && std::filesystem::equivalent(path, projectPath(), error);
}

void Workbench::openProject(const std::filesystem::path& path, const Opened& opened) {
    // One that could only be read may have become free for writing.
    if (!isOpen(path) || !readOnlyReason().isEmpty()) {
        files_.open(path,
                    adopting(opened, twinbench::isUntitled(QString::fromStdString(toUtf8(path)))));
    } else if (opened) {
        opened();
    }
}

void Workbench::importCad(const std::filesystem::path& path, const Opened& opened) {
    files_.createFromCad(path, adopting(opened, true));
}

void Workbench::openSpec(const std::filesystem::path& path, const Opened& opened) {
    files_.createFromSpec(path, library_, adopting(opened, true));
}

void Workbench::addCad(const std::filesystem::path& path) {
    if (!project_) {
        importCad(path);
        return;
    }
    const std::string name = model().freeName(EntityKind::Geometry, path.stem().string());
    apply({editLabel("Import {0}", {toUtf8(path.filename())}),
           {{EntityKind::Geometry, name, Json{{"file", path.string()}}, std::nullopt}}});
}

void Workbench::saveAs(const std::filesystem::path& path, const Opened& opened) {
    if (!project_) {
        return;
    }
    if (isOpen(path)) {
        if (opened) {
            opened();
        }
        return;
    }
    files_.copy(
        project_->sharedStore(), path,
        [this, opened, request = ++requests_, store = project_->sharedStore()](
            Checked<Project> copy, std::uint64_t since) {
            if (!copy) {
                tell(copy.error());
            } else if (request != requests_ || !project_ || store != project_->sharedStore()) {
                files_.close(copy->sharedStore());  // another project came meanwhile
            } else {
                adoptCopy(std::move(*copy), since, opened);
            }
        });
}

void Workbench::adoptCopy(Project copy, std::uint64_t since, const Opened& opened) {
    if (auto taken = copy.takeChanges(*project_, since); !taken) {
        tell({taken.error()});
        files_.close(copy.sharedStore());
        return;
    }
    // The model is the same, so all that is shown of it stays, and what is under way starts anew.
    movedRunner_ = runner_;
    movedStore_ = project_->sharedStore();
    closeFile(untitled_);
    take(std::move(copy), false);
    geometry_.follow(runner_, model());
    emit projectMoved();
    if (opened) {
        opened();
    }
}

void Workbench::closeFile(bool remove) {
    tasks_.cancelAll();
    if (project_) {
        files_.close(project_->sharedStore(), remove);
    }
    runner_.reset();
    project_.reset();
}

void Workbench::closeProject() {
    closeFile(false);
    queue_.stopped();
    untitled_ = false;
    geometry_.clear();
    emit projectChanged();
}

std::string Workbench::viewState() const {
    return project_ ? project_->store().viewState().value_or(std::string()) : std::string();
}

void Workbench::keepViewState(const std::string& text) {
    if (!project_ || project_->store().readOnly()) {
        return;
    }
    if (const auto kept = project_->store().setViewState(text); !kept) {
        tell({kept.error()});
    }
}

void Workbench::embedAndApply(const ModelEdit& edit) {
    const auto store = project_->sharedStore();
    tasks_.start<Checked<ModelEdit>>(
        tr("Import"),
        [store, edit](const TaskContext& context) {
            auto embedded = embedFiles(edit, *store);
            const auto go = context.checkpoint();
            return go ? std::move(embedded) : fail(Problems{go.error()});
        },
        [this, store, edit](const Checked<ModelEdit>& embedded) {
            if (!project_ || store != project_->sharedStore()) {
                if (project_ && store == movedStore_.lock()) {
                    apply(edit);
                }
                return;  // another project came meanwhile
            }
            if (embedded) {
                apply(*embedded);
            } else {
                tell(embedded.error());
            }
        });
}

bool Workbench::apply(const ModelEdit& edit) {
    if (!project_) {
        return false;
    }
    if (edit.changes.empty()) {
        return true;
    }
    if (bringsFiles(edit)) {
        embedAndApply(edit);
        return true;
    }
    if (auto applied = project_->apply(edit); !applied) {
        tell(applied.error());
        return false;
    }
    modelWasChanged();
    return true;
}

bool Workbench::undo() { return canUndo() && changed(project_->undo()); }

bool Workbench::redo() { return canRedo() && changed(project_->redo()); }

bool Workbench::changed(const Checked<void>& done) {
    if (!done) {
        tell(done.error());
    }
    modelWasChanged();
    return done.has_value();
}

bool Workbench::canUndo() const { return project_ && project_->canUndo(); }
bool Workbench::canRedo() const { return project_ && project_->canRedo(); }

QString Workbench::undoLabel() const {
    return canUndo() ? editLabelText(project_->undoLabel()) : QString();
}

bool Workbench::undoTakesFilesOut() const {
    const ModelEdit edit = project_ ? project_->undoEdit() : ModelEdit();
    const auto takesOut = [](const EntityChange& change) {
        return change.kind == EntityKind::Geometry && !change.values;
    };
    return std::any_of(edit.changes.begin(), edit.changes.end(), takesOut) &&
           std::all_of(edit.changes.begin(), edit.changes.end(), [&](const EntityChange& change) {
               return takesOut(change) || change.kind == EntityKind::Project;
           });
}

QString Workbench::redoLabel() const {
    return canRedo() ? editLabelText(project_->redoLabel()) : QString();
}

void Workbench::saveVersion(const QString& name) {
    if (project_) {
        if (auto saved = project_->saveVersion(name.toStdString()); !saved) {
            tell({saved.error()});
        }
    }
}

void Workbench::revertTo(const QString& name) {
    if (project_) {
        (void)changed(project_->revertTo(name.toStdString()));
    }
}

std::vector<SavedVersion> Workbench::versions() const {
    const auto versions = project_ ? project_->versions() : Result<std::vector<SavedVersion>>{};
    return versions ? *versions : std::vector<SavedVersion>{};
}

void Workbench::modelWasChanged() {
    emit modelChanged();
    geometry_.follow(runner_, model());
}

void Workbench::loadAssembly() { geometry_.load(runner_, model()); }

void Workbench::tell(Problems problems) {
    std::erase_if(problems, [](const Error& e) { return e.kind == ErrorKind::Cancelled; });
    if (!problems.empty()) {
        emit problemsFound(problems);
    }
}

}  // namespace twinbench
