#pragma once

#include <QObject>
#include <QString>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>

#include "app/shared/install_layout.h"
#include "app/window/assembly_loader.h"
#include "app/window/part_meshes.h"
#include "app/window/project_files.h"
#include "app/window/run_queue.h"
#include "core/thread_pool.h"
#include "twin/material_library.h"
#include "twin/project.h"
#include "twin/study_runner.h"
#include "widgets/task_runner.h"

namespace twinbench {

/// The document of the window: the open project, its assembly, and the work that is done on it.
/// Edits go through `apply`; long work runs in the background and ends in a signal. Everything
/// that goes wrong ends in `problemsFound`. UI thread.
class Workbench : public QObject {
    Q_OBJECT

public:
    explicit Workbench(InstallLayout layout, QObject* parent = nullptr);
    ~Workbench() override;

    bool hasProject() const { return project_.has_value(); }
    const SystemModel& model() const;
    std::filesystem::path projectPath() const;
    /// True for a project that was never given a place by the user.
    bool isUntitled() const { return untitled_; }
    QString readOnlyReason() const;
    const std::shared_ptr<const Assembly>& assembly() const { return geometry_.assembly(); }
    /// What views show of the assembly; null without one.
    const std::shared_ptr<const AssemblySurfaces>& surfaces() const { return geometry_.surfaces(); }
    const MaterialLibrary& library() const { return *library_; }
    std::shared_ptr<StudyRunner> runner() const { return runner_; }
    TaskRunner& tasks() { return tasks_; }
    const std::shared_ptr<const ThreadPool>& pool() const { return pool_; }
    /// Threads of computations, 0 for one per core. What is under way ends with those of before.
    void setThreads(unsigned threads);
    const InstallLayout& layout() const { return layout_; }

    // These work in the background. If they fail, the problems are told and the project of before
    // stays open; else `opened` is called at the end.

    using Opened = std::function<void()>;
    /// Does nothing for the project that is open already.
    void openProject(const std::filesystem::path& path, const Opened& opened = {});
    /// An untitled project in the user's data folder that holds this STEP file.
    void importCad(const std::filesystem::path& path, const Opened& opened = {});
    /// An untitled project from a spec file, such as the sample.
    void openSpec(const std::filesystem::path& path, const Opened& opened = {});
    /// Copies the project to a place of the user's choice and goes on there. A project that was
    /// untitled moves.
    void saveAs(const std::filesystem::path& path, const Opened& opened = {});
    void addCad(const std::filesystem::path& path);
    void closeProject();

    /// False if the edit was refused; the problems were told. One without changes is nothing to
    /// undo; one that brings STEP files takes them into the project in the background first.
    bool apply(const ModelEdit& edit);
    /// False if there is nothing to undo, or it could not be done, which was told.
    bool undo();
    bool redo();
    bool canUndo() const;
    bool canRedo() const;
    QString undoLabel() const;
    /// True if undo takes files out of the geometry, and changes nothing of the physics.
    bool undoTakesFilesOut() const;
    QString redoLabel() const;
    /// Drops results that nothing shows from the project file, in the background.
    void compact();
    /// Compacts after each run while the project file is larger, bytes; 0 for never.
    void setFileLimit(std::uint64_t bytes) { fileLimit_ = bytes; }
    void saveVersion(const QString& name);
    void revertTo(const QString& name);
    std::vector<SavedVersion> versions() const;

    /// What the views keep in the project file; empty if that is nothing.
    std::string viewState() const;
    /// Durable when it returns. Does nothing for a project that cannot be written.
    void keepViewState(const std::string& text);

    /// Puts a study under each of the scenarios into the queue, but for what is being computed
    /// from the same inputs already, which is noted.
    void run(const std::string& study, const std::vector<std::string>& scenarios);
    RunQueue& queue() { return queue_; }
    void meshAll();
    /// Takes up the meshes that the project has, if none are shown.
    void loadMeshes();
    /// Reads the geometry again after it failed or was stopped.
    void loadAssembly();
    ResultState state(const std::string& study, const std::string& scenario) const;
    /// The outcome of the last meshing, by part of the assembly.
    const std::map<std::uint32_t, MeshOutcome>& meshes() const { return meshes_.byPart(); }
    /// Parts of these whose mesh settings are others in the model of now.
    std::set<std::uint32_t> staleMeshes() const;
    /// Tells problems as this object's own; those of kind Cancelled are no problems.
    void tell(Problems problems);
    /// Parts that touch, as last found; empty until the assembly's contacts are known.
    const std::vector<ContactPair>& contacts() const { return geometry_.contacts(); }
    bool isFindingContacts() const { return geometry_.isFindingContacts(); }

signals:
    void projectChanged();  ///< another project, or none
    void projectMoved();    ///< the same project in another file
    void modelChanged();
    /// The CAD is being read; `assemblyChanged` or `assemblyFailed` ends it.
    void assemblyReading(const QString& what);
    /// What is being read can be looked at already.
    void assemblyDrawable(const std::shared_ptr<const twinbench::AssemblySurfaces>& surfaces);
    /// The geometry of the model could not be read, which was told, or that was stopped. There is
    /// no assembly.
    void assemblyFailed(bool isStopped);
    void assemblyChanged();
    void contactsChanged();
    void meshesChanged();
    /// A run left a result, be it an invalid one.
    void runFinished(const QString& study, const QString& scenario);
    /// Problems of this run were told.
    void runProblemsTold(const twinbench::QueuedRun& run);
    /// How far the running one of the queue is: 0 to 1.
    void runProgressed(double fraction);
    void problemsFound(const twinbench::Problems& problems);
    /// What happened that is no problem: that work was stopped.
    void noted(const QString& text);
    /// Parts that stood in the way of a run or a meshing; told after the problems themselves.
    void partsNotMeshed(const std::vector<std::uint32_t>& parts);

private:
    ProjectFiles::Opened adopting(const Opened& opened, bool untitled);
    void adopt(Project project, bool untitled);
    void take(Project project, bool untitled);
    void adoptCopy(Project copy, std::uint64_t since, const Opened& opened);
    void closeFile(bool remove);
    void embedAndApply(const ModelEdit& edit);
    bool isOpen(const std::filesystem::path& path) const;
    void modelWasChanged();
    /// Tells what went wrong, if something did; the model may be another all the same.
    bool changed(const Checked<void>& done);
    void tellNotMeshed(const Problems& problems);
    /// Solids that some study takes, or all if there is none; empty while the geometry is read.
    Checked<std::vector<StudyPart>> partsToMesh() const;
    void makeRunner();
    void compact(bool wasAsked);
    void compactLargeFile();
    void solve(const QueuedRun& run);
    void takeRun(const QueuedRun& run, const Checked<StudyResult>& solved);
    void renewPool();

    InstallLayout layout_;
    std::shared_ptr<const ThreadPool> pool_;
    unsigned threads_ = 0;      ///< wished; 0: one per core
    unsigned poolThreads_ = 0;  ///< that the pool was made for
    std::shared_ptr<const MaterialLibrary> library_;
    std::optional<Project> project_;
    std::shared_ptr<StudyRunner> runner_;
    std::weak_ptr<StudyRunner> movedRunner_;  ///< of the file that the project was in before
    std::weak_ptr<ProjectStore> movedStore_;
    bool untitled_ = false;
    bool compacting_ = false;
    std::uint64_t fileLimit_ = 0;
    std::uint64_t compactedSize_ = 0;  ///< of the file after it was compacted, bytes
    int requests_ = 0;                 ///< to open a project: only the last counts
    TaskRunner::TaskId runTask_ = 0;   ///< of the running one of the queue
    SystemModel runModel_;             ///< that it was started with
    PartMeshes meshes_;
    RunQueue queue_;
    TaskRunner tasks_;  ///< its threads end before what they use
    ProjectFiles files_;
    AssemblyLoader geometry_;
};

}  // namespace twinbench
