#pragma once

#include <map>

#include "app/window/action_set.h"
#include "app/window/results_controller.h"
#include "app/window/run_bar.h"
#include "app/window/selection_controller.h"

namespace twinbench {

/// What is shown of results: deformation, extremes, mesh, probes.
class ResultsActions : public ActionSet {
    Q_OBJECT

public:
    ResultsActions(QMainWindow& window, Workbench& workbench, ResultsController& results,
                   SelectionController& selection, RunBar& choice);

    /// Shows the chosen study under the chosen scenario.
    void showChosen();
    void updateEnabled();

signals:
    /// Both points of a path are clicked.
    void pathChosen();
    void hint(const QString& text);

private:
    void pickPath(bool on);
    void endPath(bool ends);
    void probed(std::uint32_t part, const Vec3& at);
    void addToggleOf(const ActionText& text, bool ResultChoice::*option);
    void addMonitors();
    void addRequirement();
    /// The chosen one, or the first that no requirement judges yet.
    std::string studyWithoutLimit() const;

    Workbench& workbench_;
    ResultsController& results_;
    SelectionController& selection_;
    RunBar& choice_;
    bool picksPath_ = false;  ///< clicks tell the points of a path, not probes
    std::map<QAction*, bool ResultChoice::*> toggles_;
};

}  // namespace twinbench
