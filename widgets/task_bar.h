#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>
#include <map>

#include "widgets/task_runner.h"

class QProgressBar;
class QToolButton;

namespace twinbench {

class ElidedLabel;

/// The running task in the status bar: its name, what it does now, progress and a cancel button.
/// Of several tasks the latest is shown, the others are counted. Tasks that end at once, and those
/// without a title, are not shown. The text gives way where room is scarce.
class TaskBar : public QWidget {
    Q_OBJECT

public:
    explicit TaskBar(TaskRunner& tasks, QWidget* parent = nullptr);

    /// What the bar says; empty while nothing runs.
    QString text() const;
    /// Cancels the task that is shown.
    void cancelShown();

private:
    struct Shown {
        QString title;
        QString activity;
        double fraction = 0.0;
        bool isDue = false;  ///< runs long enough to be told
        QElapsedTimer since = {};
    };
    void update();
    QString textOf(const Shown& task) const;

    TaskRunner& tasks_;
    ElidedLabel* text_;
    QProgressBar* progress_;
    QToolButton* cancel_;
    std::map<int, Shown> shown_;
    QTimer seconds_;
};

}  // namespace twinbench
