#pragma once

#include "app/window/action_set.h"
#include "app/window/result_bar.h"
#include "app/window/results_controller.h"

class QSpinBox;

namespace twinbench {

/// How the shown field is drawn: on the surface, as isosurfaces, as arrows.
class DisplayActions : public ActionSet {
    Q_OBJECT

public:
    /// Puts its menu behind the button of `bar`, too.
    DisplayActions(QMainWindow& window, ResultsController& results, ResultBar& bar);

    void updateEnabled();
    QSpinBox* countBox() const { return count_; }

private:
    void addStyle(const ActionText& text, FieldStyle style);
    void makeMenu(ResultBar& bar);
    void show(FieldStyle style);
    QAction* actionOf(FieldStyle style) const;

    ResultsController& results_;
    QSpinBox* count_ = nullptr;
};

}  // namespace twinbench
