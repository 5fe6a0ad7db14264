#pragma once

#include "app/window/action_set.h"
#include "app/window/result_bar.h"
#include "app/window/results_controller.h"

class QLabel;
class QLineEdit;
class QSpinBox;

namespace twinbench {

/// How the shown field is drawn: on the surface, as isosurfaces, as arrows.
class DisplayActions : public ActionSet {
    Q_OBJECT

public:
    /// Puts its menu behind the button of `bar`, too.
    DisplayActions(QMainWindow& window, ResultsController& results, ResultBar& bar);

    void updateEnabled();

private:
    void addStyle(const ActionText& text, FieldStyle style);
    void makeMenu(ResultBar& bar);
    QWidget* makeIsosurfaceRow(QMenu& menu);
    void takeValues();
    void tellProblem(const QString& text);
    Unit shownUnit() const;
    void show(FieldStyle style);
    QAction* actionOf(FieldStyle style) const;

    ResultsController& results_;
    QSpinBox* count_ = nullptr;
    QLineEdit* values_ = nullptr;
    QLabel* problem_ = nullptr;  ///< what is wrong with the values typed
};

}  // namespace twinbench
