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

/// Remembers by project where the user was when it was open last: step, study and scenario, probes;
/// and the saved views, measures and notes. Belongs to the user's settings, not to the project. UI
/// thread.
class ProjectMemory : public QObject {
    Q_OBJECT

public:
    ProjectMemory(Workbench& workbench, Panels& panels, ResultsController& results,
                  Annotations& annotations, SavedViews& views, QObject* parent = nullptr);
    ~ProjectMemory() override;

private:
    QString openProject() const;
    void restore();
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
    QString wanted_;   ///< to be written
    QString kept_;     ///< as it stands in the settings
    QString project_;  ///< whose memory was restored; what is told before belongs to none
};

}  // namespace twinbench
