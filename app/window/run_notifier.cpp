#include "app/window/run_notifier.h"

#include <QApplication>
#include <QSystemTrayIcon>
#include <QTimer>
#include <QWidget>

#include "app/window/duration_text.h"
#include "widgets/theme.h"
#include "widgets/value_text.h"

namespace twinbench {

namespace {

constexpr int kShown = 15000;  // ms

}  // namespace

RunNotifier::RunNotifier(QWidget& window, const RunQueue& queue, std::function<bool()> isWanted)
    : QObject(&window), window_(window), isWanted_(std::move(isWanted)) {
    connect(&queue, &RunQueue::finished, this, &RunNotifier::tell);
}

QString RunNotifier::describe(const QueueOutcome& outcome) {
    QStringList facts;
    if (outcome.done > 0) {
        facts << counted(outcome.done, tr("%1 run done"), tr("%1 runs done"));
    }
    if (outcome.invalid > 0) {
        facts << counted(outcome.invalid, tr("%1 run not valid"), tr("%1 runs not valid"));
    }
    if (outcome.failed > 0) {
        facts << counted(outcome.failed, tr("%1 run failed"), tr("%1 runs failed"));
    }
    return tr("%1, in %2").arg(facts.join(", "), durationText(outcome.seconds));
}

void RunNotifier::tell(const QueueOutcome& outcome) {
    const QString text = describe(outcome);
    emit told(text);
    if (isWanted_() && !window_.isActiveWindow()) {
        tellDesktop(text, outcome.invalid + outcome.failed == 0);
    }
}

void RunNotifier::tellDesktop(const QString& text, bool isGood) {
    QApplication::alert(&window_);
    if (!QSystemTrayIcon::isSystemTrayAvailable()) {
        return;
    }
    if (!tray_) {
        tray_ = new QSystemTrayIcon(themedIcon("results"), this);
        const auto raise = [this] {
            window_.showNormal();
            window_.raise();
            window_.activateWindow();
        };
        connect(tray_, &QSystemTrayIcon::messageClicked, this, raise);
        connect(tray_, &QSystemTrayIcon::activated, this, raise);
    }
    tray_->show();
    tray_->showMessage(tr("Twinbench"), text,
                       isGood ? QSystemTrayIcon::Information : QSystemTrayIcon::Warning, kShown);
    QTimer::singleShot(kShown, tray_, &QSystemTrayIcon::hide);
}

}  // namespace twinbench
