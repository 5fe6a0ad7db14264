#pragma once

#include <QToolBar>
#include <map>

#include "app/window/readiness.h"
#include "widgets/theme.h"

class QActionGroup;
class QLabel;
class QMainWindow;

namespace twinbench {

/// The six steps as places to choose freely: a bar with the steps, and below it the tools of the
/// current one with what is still missing for a run, as links that lead there.
class StepBar : public QObject {
    Q_OBJECT

public:
    explicit StepBar(QMainWindow& window);

    /// The bar of the steps, for what else stands there.
    QToolBar& bar() { return *steps_; }
    QToolBar& tools() { return *tools_; }
    Step current() const { return current_; }
    void setTools(Step step, const QList<QAction*>& tools);
    void go(Step step);
    void setMissing(const std::vector<MissingPiece>& missing, bool hasProject);
    void applyTheme(const Theme& theme);
    QLabel* missingLabel() const { return missing_; }
    const QList<QAction*>& stepActions() const { return actions_; }

signals:
    void stepChanged(twinbench::Step step);
    /// The index in the list last given to `setMissing`.
    void missingChosen(int index);

private:
    void showTools();

    QToolBar* steps_;
    QToolBar* tools_;
    QActionGroup* group_;
    QList<QAction*> actions_;
    QLabel* missing_;
    QAction* spacerAction_ = nullptr;
    QAction* missingAction_ = nullptr;
    std::map<Step, QList<QAction*>> toolsOf_;
    Step current_ = Step::Geometry;
    Theme theme_ = Theme::lightTheme();
};

}  // namespace twinbench

Q_DECLARE_METATYPE(twinbench::Step)
