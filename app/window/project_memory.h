#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

#include "app/window/annotations.h"
#include "app/window/panels.h"
#include "app/window/results_controller.h"
#include "app/window/saved_views.h"
#include "app/window/workbench.h"

namespace twinbench {

/// Remembers what is not part of the model. What the next user of the project wants to see is in
/// its file: probes, saved views, measures and notes. Where this user was when the project was open
/// last (step, study and scenario) is in the user's settings; all of it for a project that cannot
/// be written. UI thread.
class ProjectMemory : public QObject {
    Q_OBJECT

public:
    ProjectMemory(Workbench& workbench, Panels& panels, ResultsController& results,
                  Annotations& annotations, SavedViews& views, QObject* parent = nullptr);
    ~ProjectMemory() override;

private:
    QString openProject() const;
    void restore();
    void restorePlace(const Json& stored);
    void restorePinned(const Json& pinned);
    Json pinned() const;
    /// Writes what belongs into the project's file.
    void keepPinned();
    /// Takes what is to be remembered, to be written a little later.
    void keep();
    void write();
    /// Writes what is still to be written, and belongs to no project from here on.
    void leave();

    Workbench& workbench_;
    Panels& panels_;
    ResultsController& results_;
    Annotations& annotations_;
    SavedViews& views_;
    QTimer writing_;
    QString wanted_;      ///< to be written
    QString kept_;        ///< as it stands in the settings
    std::string pinned_;  ///< as it stands in the project's file
    QString project_;     ///< whose memory was restored; what is told before belongs to none
};

}  // namespace twinbench
