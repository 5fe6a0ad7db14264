#pragma once

#include <QToolBar>
#include <map>

#include "app/window/readiness.h"
#include "widgets/theme.h"

class QActionGroup;
class QLabel;
class QMainWindow;

namespace twinbench {

/// The six steps as places to choose freely: a bar with the steps and with what is still missing
/// for a run, as links that lead there, and below it the tools of the current step.
class StepBar : public QObject {
    Q_OBJECT

public:
    explicit StepBar(QMainWindow& window);

    /// The bar of the steps, for what else stands there.
    QToolBar& bar() { return *steps_; }
    /// The row of the tools.
    QToolBar& tools() { return *toolRow_; }
    /// The tools in it; what does not fit is in the menu at its end.
    QToolBar& toolButtons() { return *tools_; }
    Step current() const { return current_; }
    void setTools(Step step, const QList<QAction*>& tools);
    void go(Step step);
    void setMissing(const std::vector<MissingPiece>& missing, bool hasProject);
    /// What a run will take, told where nothing is missing: in full, or short where there is no
    /// room; and all of it in the tooltip. Empty: nothing is known.
    void setForecast(const QString& full, const QString& brief, const QString& toolTip);
    /// What is being computed, told in place of what is missing: in full, or short where there is
    /// no room. Empty: nothing is.
    void setRunning(const QString& full, const QString& brief);
    void applyTheme(const Theme& theme);
    QLabel* missingLabel() const { return missing_; }
    const QList<QAction*>& stepActions() const { return actions_; }

protected:
    /// As many links are told as fit.
    bool eventFilter(QObject* object, QEvent* event) override;

signals:
    void stepChanged(twinbench::Step step);
    /// The index in the list last given to `setMissing`.
    void missingChosen(int index);

private:
    void showTools();
    void fitMissing();
    void fitReady();
    void fitRunning();
    /// The first `count` of what is missing, and how many more there are.
    QString missingText(std::size_t count, bool asLinks) const;

    QToolBar* steps_;
    QToolBar* toolRow_ = nullptr;
    QToolBar* tools_ = nullptr;
    QActionGroup* group_;
    QList<QAction*> actions_;
    QLabel* missing_;
    std::map<Step, QList<QAction*>> toolsOf_;
    std::vector<MissingPiece> pieces_;  ///< that are missing
    bool hasProject_ = false;
    QString fullForecast_, briefForecast_, forecastToolTip_;
    QString fullRunning_, briefRunning_;
    Step current_ = Step::Geometry;
    Theme theme_ = Theme::lightTheme();
};

}  // namespace twinbench

Q_DECLARE_METATYPE(twinbench::Step)
