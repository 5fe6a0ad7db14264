#pragma once

#include <QObject>

#include "app/window/panels.h"
#include "app/window/results_controller.h"

namespace twinbench {

/// Says where results are looked for that one is being computed, how far it is, or that it is
/// being read: beside the steps, and in the tables and plots while they are empty. UI thread.
class RunPresenter : public QObject {
    Q_OBJECT

public:
    RunPresenter(Workbench& workbench, ResultsController& results, Panels& panels,
                 QObject* parent = nullptr);

private:
    void follow();
    void tell();
    QString progressText() const;
    /// Why tables and plots are empty; empty if nothing is on its way.
    QString waitingText() const;

    Workbench& workbench_;
    ResultsController& results_;
    Panels& panels_;
    int running_ = 0;  ///< the id of the run that `fraction_` is of
    double fraction_ = 0.0;
};

}  // namespace twinbench
