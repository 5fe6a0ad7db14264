#pragma once

#include <QObject>

#include "app/window/mesh_controller.h"
#include "app/window/model_presenter.h"
#include "app/window/panels.h"
#include "app/window/results_actions.h"
#include "app/window/results_controller.h"

namespace twinbench {

/// Goes to the steps: each brings the panels that fit it, and what views show. UI thread.
class StepController : public QObject {
    Q_OBJECT

public:
    StepController(Panels& panels, Selection& selection, ModelPresenter& presenter,
                   ResultsController& results, MeshController& meshes, ResultsActions& shown,
                   QObject* parent = nullptr);

    /// Goes to the results and shows that of a study under a scenario.
    void showRun(const QString& study, const QString& scenario);

signals:
    /// A study is missing: the user is to choose its kind.
    void studyWanted();

private:
    void changed(Step step);
    void bringPanels(Step step);
    void goToMissing(int index);

    Panels& panels_;
    Selection& selection_;
    ModelPresenter& presenter_;
    ResultsController& results_;
    MeshController& meshes_;
    ResultsActions& shown_;
};

}  // namespace twinbench
