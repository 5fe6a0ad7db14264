#pragma once

#include <QObject>
#include <QString>
#include <memory>
#include <optional>
#include <vector>

#include "twin/study_runner.h"
#include "widgets/scene/assembly_surfaces.h"
#include "widgets/task_runner.h"

namespace twinbench {

/// Keeps the assembly of the model's geometry, and the parts of it that touch, in the background.
/// Work for what is no longer wanted is cancelled. UI thread.
class AssemblyLoader : public QObject {
    Q_OBJECT

public:
    explicit AssemblyLoader(TaskRunner& tasks, QObject* parent = nullptr)
        : QObject(parent), tasks_(tasks) {}

    /// Loads the geometry of the model if it is another than that wanted last, and looks for
    /// contacts if the model's gap is another than that looked for. A runner of another store takes
    /// over what is under way.
    void follow(const std::shared_ptr<StudyRunner>& runner, const SystemModel& model);
    /// The same whatever was wanted last.
    void load(const std::shared_ptr<StudyRunner>& runner, const SystemModel& model);
    void clear();

    const std::shared_ptr<const Assembly>& assembly() const { return assembly_; }
    const std::shared_ptr<const AssemblySurfaces>& surfaces() const { return surfaces_; }
    const std::vector<ContactPair>& contacts() const { return contacts_; }
    /// True while the geometry is read or its contacts are looked for: those told are of before.
    bool isFindingContacts() const { return isFinding_; }
    /// False while the geometry of now is being read.
    bool isCurrent() const { return wanted_ == shown_; }

signals:
    void reading(const QString& what);
    /// What is being read can be drawn, though it is not complete; only told where there is no
    /// assembly to be shown.
    void drawable(const std::shared_ptr<const twinbench::AssemblySurfaces>& surfaces);
    void failed(bool isStopped);
    void assemblyChanged();
    void contactsChanged();
    void problemsFound(const twinbench::Problems& problems);

private:
    using Loaded = Checked<std::shared_ptr<const AssemblySurfaces>>;

    void set(std::shared_ptr<const AssemblySurfaces> surfaces);
    AssemblySink drawableSink();
    void show(Loaded loaded);
    void cancel();
    void followContacts();
    void findContacts(double gap);
    void setContacts(std::vector<ContactPair> contacts);

    TaskRunner& tasks_;
    std::shared_ptr<StudyRunner> runner_;
    SystemModel model_;  ///< as it was told last
    std::shared_ptr<const AssemblySurfaces> surfaces_;
    std::shared_ptr<const Assembly> assembly_;
    ContentHash wanted_;  ///< of the model: what is or was last tried to be loaded
    ContentHash shown_;   ///< of the model that the assembly was made from
    int loads_ = 0;       ///< begun; only the last counts
    TaskRunner::TaskId load_ = 0;
    std::vector<ContactPair> contacts_;
    std::shared_ptr<const Assembly> searched_;  ///< where contacts were last looked for
    std::optional<double> searchedGap_;         ///< m; none: contacts are switched off
    int searches_ = 0;                          ///< begun; only the last counts
    TaskRunner::TaskId search_ = 0;
    bool isFinding_ = false;
};

}  // namespace twinbench

Q_DECLARE_METATYPE(twinbench::Problems)
