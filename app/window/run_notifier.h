#pragma once

#include <QObject>
#include <functional>

#include "app/window/run_queue.h"

class QSystemTrayIcon;
class QWidget;

namespace twinbench {

/// Tells when all runs of the queue have ended: in the window, and, while another window is active,
/// on the desktop where it has a tray. UI thread.
class RunNotifier : public QObject {
    Q_OBJECT

public:
    /// `isWanted`: whether the user wants to be told on the desktop.
    RunNotifier(QWidget& window, const RunQueue& queue, std::function<bool()> isWanted);

    /// "3 runs done, 1 failed, in 2 min 5 s".
    static QString describe(const QueueOutcome& outcome);

signals:
    void told(const QString& text);

private:
    void tell(const QueueOutcome& outcome);
    void tellDesktop(const QString& text, bool isGood);

    QWidget& window_;
    std::function<bool()> isWanted_;
    QSystemTrayIcon* tray_ = nullptr;  ///< made when it is first needed
};

}  // namespace twinbench
