#pragma once

#include <QObject>

#include "app/window/panels.h"
#include "app/window/results_controller.h"

namespace twinbench {

/// Keeps the bars and tables of results up to date with what is shown, and turns what is chosen
/// there into requests to the controller. UI thread.
class ResultsPresenter : public QObject {
    Q_OBJECT

public:
    ResultsPresenter(Workbench& workbench, ResultsController& results, Panels& panels,
                     QObject* parent = nullptr);

private:
    void showResult();
    void updateBar();
    void updateModes();
    /// What the bar of modes calls a stored shape; `index` from 0.
    static QString modeName(const StudyResult& result, std::size_t index);
    void showPhase(double share);
    void showPaths();
    void editColours(int view, QPoint global);
    void showHover(int view, const std::optional<ScenePick>& pick);

    Workbench& workbench_;
    ResultsController& results_;
    Panels& panels_;
    ColourBarPopover* popover_;
    bool lineWasOutside_ = false;  ///< as last told
    QString hint_;                 ///< the last one that asked for a run
    QString problem_;              ///< the last one that the message bar told
};

}  // namespace twinbench
