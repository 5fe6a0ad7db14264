#pragma once

#include <QFrame>

#include "app/window/results_controller.h"
#include "app/window/workbench.h"
#include "widgets/selection.h"
#include "widgets/view_area.h"

class QLabel;
class QPushButton;

namespace twinbench {

/// A first walk through the window in five steps, told in a line above the views. A step that the
/// user does leads on to the next; it can be left at any time. UI thread.
class Tour : public QFrame {
    Q_OBJECT

public:
    Tour(Workbench& workbench, const Selection& selection, const ViewArea& views,
         const ResultsController& results, QWidget* parent = nullptr);

    void start();
    /// 0 to 4; meaningless while the tour is hidden.
    int step() const { return step_; }
    QPushButton* nextButton() const { return next_; }

private:
    void show(int step);
    /// What the step asks for was done.
    void done(int step);

    int step_ = 0;
    QLabel* text_;
    QPushButton* next_;
};

}  // namespace twinbench
