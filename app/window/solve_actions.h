#pragma once

#include "app/window/action_set.h"
#include "app/window/attach_controller.h"
#include "app/window/run_bar.h"
#include "app/window/workbench.h"

namespace twinbench {

/// Meshing, studies and runs.
class SolveActions : public ActionSet {
    Q_OBJECT

public:
    SolveActions(QMainWindow& window, Workbench& workbench, Selection& selection,
                 AttachController& attach, RunBar& choice);

    void updateEnabled();
    /// One action for each kind of study, which adds it.
    QList<QAction*> studyActions() const;

private:
    void run(bool allScenarios);

    Workbench& workbench_;
    RunBar& choice_;
};

}  // namespace twinbench
