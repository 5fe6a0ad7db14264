#pragma once

#include <QObject>

#include "app/window/model_presenter.h"
#include "app/window/panels.h"
#include "app/window/results_controller.h"
#include "app/window/selection_controller.h"
#include "app/window/view_actions.h"
#include "app/window/window_settings.h"

namespace twinbench {

/// Brings the chosen units of display to everything that shows numbers at once, and keeps the
/// choice. UI thread.
class UnitsController : public QObject {
    Q_OBJECT

public:
    /// Begins with the units of the settings.
    UnitsController(Panels& panels, ResultsController& results, ModelPresenter& presenter,
                    SelectionController& selection, ViewActions& view, WindowSettings& settings,
                    QObject* parent = nullptr);

signals:
    void changed();

private:
    void show(UnitSystem units);

    Panels& panels_;
    ResultsController& results_;
    ModelPresenter& presenter_;
    SelectionController& selection_;
};

}  // namespace twinbench
