#include "app/window/workbench.h"

#include <QDateTime>
#include <QDir>
#include <QStandardPaths>
#include <algorithm>

#include "core/file.h"
#include "twin/run_spec.h"
#include "twin/spec_file.h"

namespace twinbench {

namespace {

ContentHash geometryHash(const SystemModel& model) {
    Hasher hasher;
    for (const Entity& geometry : model.entities(EntityKind::Geometry)) {
        hasher.add(geometry.name).add(geometry.values.dump());
    }
    return hasher.finish();
}

bool isStopped(const Problems& problems) {
    return !problems.empty() && problems.front().kind == ErrorKind::Cancelled;
}

std::filesystem::path toPath(const QString& text) {
    return std::filesystem::path(text.toStdU16String());
}

}  // namespace

Workbench::Workbench(InstallLayout layout, QObject* parent)
    : QObject(parent),
      layout_(std::move(layout)),
      pool_(std::make_shared<const ThreadPool>()),
      library_(std::make_shared<const MaterialLibrary>()) {
    qRegisterMetaType<Problems>();
    connect(&tasks_, &TaskRunner::failed, this, &Workbench::tell);
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
    return project_ && project_->store().readOnly()
               ? QString::fromStdString(project_->store().readOnlyReason())
               : QString();
}

Result<std::filesystem::path> Workbench::untitledPath() const {
    const QString folder =
        QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + "/untitled";
    if (!QDir().mkpath(folder)) {
        return fail(failure("project.folder", folder.toStdString(),
                            "The folder for untitled projects cannot be made.", {},
                            "Check the rights of the folder."));
    }
    const QString stamp = QDateTime::currentDateTimeUtc().toString("yyyyMMdd-HHmmss-zzz");
    return toPath(folder + "/" + stamp + ".twin");
}

bool Workbench::adopt(Result<Project> project, bool untitled) {
    if (!project) {
        tell({project.error()});
        return false;
    }
    closeProject();
    project_.emplace(std::move(*project));
    untitled_ = untitled;
    runner_ = std::make_shared<StudyRunner>(project_->sharedStore(), GeometryWorker(layout_.worker),
                                            library_, pool_);
    emit projectChanged();
    modelWasChanged();
    return true;
}

bool Workbench::isOpen(const std::filesystem::path& path) const {
    std::error_code error;
    return project_ && std::filesystem::equivalent(path, projectPath(), error);
}

bool Workbench::openProject(const std::filesystem::path& path) {
    // One that could only be read may have become free for writing.
    const bool isOpenAlready = isOpen(path) && readOnlyReason().isEmpty();
    return isOpenAlready || adopt(Project::open(path), false);
}

bool Workbench::importCad(const std::filesystem::path& path) {
    const Json spec{{"twinbench", 1},
                    {"name", path.stem().string()},
                    {"geometry", {{{"file", path.string()}}}}};
    auto edit = readSpec(spec.dump(), path.parent_path());
    if (!edit) {
        tell(edit.error());
        return false;
    }
    edit->label = "Import " + path.filename().string();
    return makeProject(*edit);
}

bool Workbench::openSpec(const std::filesystem::path& path) {
    const auto bytes = readFile(path);
    if (!bytes) {
        tell({bytes.error()});
        return false;
    }
    const std::string_view text(reinterpret_cast<const char*>(bytes->data()), bytes->size());
    auto edit = readSpec(text, path.parent_path());
    if (!edit) {
        tell(edit.error());
        return false;
    }
    edit->label = "Build from " + path.filename().string();
    return makeProject(*edit);
}

bool Workbench::makeProject(const ModelEdit& edit) {
    const auto path = untitledPath();
    if (!path) {
        tell({path.error()});
        return false;
    }
    auto project = Project::create(*path);
    if (project) {
        if (auto applied = project->apply(edit); !applied) {
            tell(applied.error());
            project = Result<Project>(fail(applied.error().front()));
            std::error_code ignored;
            std::filesystem::remove(*path, ignored);
            return false;
        }
    }
    return adopt(std::move(project), true);
}

bool Workbench::addCad(const std::filesystem::path& path) {
    if (!project_) {
        return importCad(path);
    }
    const std::string name = model().freeName(EntityKind::Geometry, path.stem().string());
    return apply({"Import " + path.filename().string(),
                  {{EntityKind::Geometry, name, Json{{"file", path.string()}}, std::nullopt}}});
}

bool Workbench::saveAs(const std::filesystem::path& path) {
    if (!project_ || isOpen(path)) {
        return project_.has_value();
    }
    if (auto copied = project_->store().copyTo(path); !copied) {
        tell({copied.error()});
        return false;
    }
    const std::filesystem::path from = projectPath();
    const bool wasUntitled = untitled_;
    if (!adopt(Project::open(path), false)) {
        return false;
    }
    for (const char* suffix : {"", "-wal", "-shm"}) {
        std::filesystem::path file = from;
        std::error_code ignored;
        if (wasUntitled) {
            std::filesystem::remove(file += suffix, ignored);
        }
    }
    return true;
}

void Workbench::closeProject() {
    tasks_.cancelAll();
    if (project_) {
        // Tasks hold the store until they notice that they are to stop.
        project_->store().endWriting();
    }
    runner_.reset();
    project_.reset();
    geometryWanted_ = {};
    untitled_ = false;
    setAssembly(nullptr);
    emit projectChanged();
}

bool Workbench::apply(const ModelEdit& edit) {
    if (!project_) {
        return false;
    }
    if (edit.changes.empty()) {
        return true;
    }
    if (auto applied = project_->apply(edit); !applied) {
        tell(applied.error());
        return false;
    }
    modelWasChanged();
    return true;
}

void Workbench::undo() {
    if (canUndo()) {
        if (auto done = project_->undo(); !done) {
            tell(done.error());
        }
        modelWasChanged();
    }
}

void Workbench::redo() {
    if (canRedo()) {
        if (auto done = project_->redo(); !done) {
            tell(done.error());
        }
        modelWasChanged();
    }
}

bool Workbench::canUndo() const { return project_ && project_->canUndo(); }
bool Workbench::canRedo() const { return project_ && project_->canRedo(); }

QString Workbench::undoLabel() const {
    return canUndo() ? QString::fromStdString(project_->undoLabel()) : QString();
}

QString Workbench::redoLabel() const {
    return canRedo() ? QString::fromStdString(project_->redoLabel()) : QString();
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
        if (auto done = project_->revertTo(name.toStdString()); !done) {
            tell(done.error());
        }
        modelWasChanged();
    }
}

std::vector<SavedVersion> Workbench::versions() const {
    const auto versions = project_ ? project_->versions() : Result<std::vector<SavedVersion>>{};
    return versions ? *versions : std::vector<SavedVersion>{};
}

void Workbench::modelWasChanged() {
    emit modelChanged();
    if (geometryHash(model()) != geometryWanted_) {
        loadAssembly();
    }
}

void Workbench::setAssembly(std::shared_ptr<const Assembly> assembly) {
    assembly_ = std::move(assembly);
    geometryShown_ = assembly_ ? geometryWanted_ : ContentHash{};
    meshes_.clear();
    contacts_.clear();
    emit assemblyChanged();
    if (!assembly_) {
        emit contactsChanged();
    }
}

void Workbench::loadAssembly() {
    geometryWanted_ = geometryHash(model());
    QStringList names;
    for (const Entity& geometry : model().entities(EntityKind::Geometry)) {
        names << QString::fromStdString(geometry.name);
    }
    if (!runner_ || names.isEmpty()) {
        setAssembly(nullptr);
        return;
    }
    emit assemblyReading(names.join(", "));
    using Loaded = Checked<std::shared_ptr<const Assembly>>;
    tasks_.start<Loaded>(
        tr("Import"),
        [runner = runner_, snapshot = model()](const TaskContext& context) {
            return runner->assembly(snapshot, context);
        },
        [this, runner = runner_, wanted = geometryWanted_](Loaded loaded) {
            if (runner != runner_ || !(wanted == geometryWanted_)) {
                return;  // another project or revision came meanwhile
            }
            if (!loaded) {
                setAssembly(nullptr);
                tell(loaded.error());
                emit assemblyFailed(isStopped(loaded.error()));
                return;
            }
            setAssembly(std::move(*loaded));
            tell(assembly_->warnings);
            findContactPairs();
        });
}

void Workbench::findContactPairs() {
    const auto gap = contactGap(model());
    if (!gap || !*gap) {
        contacts_.clear();
        emit contactsChanged();
        return;
    }
    using Found = Result<std::vector<ContactPair>>;
    tasks_.start<Found>(
        tr("Find contacts"),
        [runner = runner_, snapshot = model(), gap = **gap](const TaskContext& context) {
            return runner->contacts(snapshot, gap, context);
        },
        [this, assembly = assembly_](Found found) {
            if (found && assembly == assembly_) {
                contacts_ = std::move(*found);
                emit contactsChanged();
            }
        });
}

void Workbench::run(const std::string& study, std::vector<std::string> scenarios) {
    if (!runner_ || scenarios.empty()) {
        return;
    }
    const StudyRequest request{study, scenarios.front(), {}};
    scenarios.erase(scenarios.begin());
    using Solved = Checked<StudyResult>;
    tasks_.start<Solved>(
        QString::fromStdString(study + " / " + request.scenario),
        [runner = runner_, snapshot = model(), request](const TaskContext& context) {
            return runner->run(snapshot, request, context);
        },
        [this, runner = runner_, request, rest = std::move(scenarios)](Solved solved) {
            if (runner != runner_) {
                return;  // another project came meanwhile
            }
            tell(solved ? solved->errors : solved.error());
            tellNotMeshed(solved ? solved->errors : solved.error());
            if (!solved && isStopped(solved.error())) {
                return;
            }
            if (solved) {
                emit runFinished(QString::fromStdString(request.study),
                                 QString::fromStdString(request.scenario));
            }
            run(request.study, rest);
        });
}

void Workbench::meshAll() {
    // Parts are counted in the assembly, which is an old one while another is being read.
    if (!runner_ || !assembly_ || !(geometryWanted_ == geometryShown_)) {
        return;
    }
    const auto parts = solidParts(model(), *assembly_);
    if (!parts) {
        tell(parts.error());
        return;
    }
    using Meshed = Checked<std::vector<MeshOutcome>>;
    tasks_.start<Meshed>(
        tr("Mesh"),
        [runner = runner_, snapshot = model(), parts = *parts](const TaskContext& context) {
            return runner->meshes(snapshot, parts, context);
        },
        [this, assembly = assembly_, parts = *parts](Meshed meshed) {
            if (assembly != assembly_) {
                return;  // another project or revision came meanwhile
            }
            if (!meshed) {
                tell(meshed.error());
                return;
            }
            meshes_.clear();
            meshedWith_.clear();
            for (const StudyPart& part : parts) {
                meshedWith_[part.part] = part.mesh;
            }
            Problems problems;
            for (MeshOutcome& outcome : *meshed) {
                if (outcome.error) {
                    problems.push_back(*outcome.error);
                }
                meshes_[outcome.part] = std::move(outcome);
            }
            tell(problems);
            tellNotMeshed(problems);
            emit meshesChanged();
        });
}

std::set<std::uint32_t> Workbench::staleMeshes() const {
    std::set<std::uint32_t> stale;
    const auto parts = assembly_ && !meshes_.empty() ? solidParts(model(), *assembly_)
                                                     : Checked<std::vector<StudyPart>>();
    for (const StudyPart& part : parts.value_or(std::vector<StudyPart>())) {
        const auto meshed = meshedWith_.find(part.part);
        if (meshed != meshedWith_.end() && meshed->second != part.mesh) {
            stale.insert(part.part);
        }
    }
    return stale;
}

ResultState Workbench::state(const std::string& study, const std::string& scenario) const {
    return runner_ ? runner_->state(model(), {study, scenario, {}}) : ResultState::Missing;
}

std::optional<StudyResult> Workbench::result(const std::string& study,
                                             const std::string& scenario) const {
    if (!runner_) {
        return std::nullopt;
    }
    auto stored = runner_->stored(model(), {study, scenario, {}});
    return stored ? std::move(stored->result) : std::nullopt;
}

void Workbench::tellNotMeshed(const Problems& problems) {
    std::vector<std::uint32_t> parts;
    for (std::uint32_t i = 0; assembly_ && i < assembly_->parts.size(); ++i) {
        const bool failed =
            std::any_of(problems.begin(), problems.end(), [&](const Error& problem) {
                const bool isOfMesher =
                    problem.code.starts_with("mesh.") || problem.code.starts_with("worker.");
                return isOfMesher && problem.object == assembly_->parts[i].name;
            });
        if (failed) {
            parts.push_back(i);
        }
    }
    if (!parts.empty()) {
        emit partsNotMeshed(parts);
    }
}

void Workbench::tell(Problems problems) {
    std::erase_if(problems, [](const Error& e) { return e.kind == ErrorKind::Cancelled; });
    if (!problems.empty()) {
        emit problemsFound(problems);
    }
}

}  // namespace twinbench
