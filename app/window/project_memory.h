#pragma once

#include <QObject>
#include <QString>

#include "app/window/panels.h"
#include "app/window/results_controller.h"
#include "app/window/workbench.h"

namespace twinbench {

/// Remembers by project where the user was when it was open last: step, study and scenario, probes.
/// Belongs to the user's settings, not to the project. UI thread.
class ProjectMemory : public QObject {
    Q_OBJECT

public:
    ProjectMemory(Workbench& workbench, Panels& panels, ResultsController& results,
                  QObject* parent = nullptr);

private:
    QString openProject() const;
    void restore();
    void keep();

    Workbench& workbench_;
    Panels& panels_;
    ResultsController& results_;
    QString project_;  ///< whose memory was restored; what is told before belongs to none
};

}  // namespace twinbench
