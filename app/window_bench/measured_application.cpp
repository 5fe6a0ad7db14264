#include "app/window_bench/measured_application.h"

#include <QEvent>
#include <QMetaEnum>
#include <algorithm>
#include <fstream>
#include <utility>

#include "widgets/picture_watch.h"
#include "widgets/viewport.h"

namespace twinbench {

namespace {

bool isDrawing(QEvent::Type type) {
    return type == QEvent::UpdateRequest || type == QEvent::Paint || type == QEvent::Expose ||
           type == QEvent::UpdateLater;
}

/// For how long this thread has waited for a processor, ms; 0 where the system does not tell.
double waitedForProcessor() {
    std::ifstream file("/proc/thread-self/schedstat");
    double running = 0.0;
    double waiting = 0.0;
    return file >> running >> waiting ? 1e-6 * waiting : 0.0;
}

QString nameOf(const QObject& receiver, QEvent::Type type) {
    const char* key = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
    return QString("%1 %2").arg(receiver.metaObject()->className(), key ? key : "event");
}

}  // namespace

double percentile(std::vector<double> values, double share) {
    if (values.empty()) {
        return 0.0;
    }
    const auto rank = static_cast<std::size_t>(share * static_cast<double>(values.size()));
    const auto wanted =
        values.begin() + static_cast<std::ptrdiff_t>(std::min(rank, values.size() - 1));
    std::nth_element(values.begin(), wanted, values.end());
    return *wanted;
}

bool MeasuredApplication::notify(QObject* receiver, QEvent* event) {
    if (depth_ > 0) {
        return qobject_cast<Viewport*>(receiver) && event->type() == QEvent::Paint
                   ? notifyPainted(receiver, event)
                   : QApplication::notify(receiver, event);
    }
    const QString what = nameOf(*receiver, event->type());  // it may not outlive its event
    const bool draws = isDrawing(event->type());
    prepared_ = drawn_ = 0.0;
    const double waitedBefore = waitedForProcessor();
    QElapsedTimer timer;
    timer.start();
    ++depth_;
    const bool isTaken = QApplication::notify(receiver, event);
    --depth_;
    const double wall = draws ? prepared_ : millisecondsOf(timer) - drawn_;
    keep({std::max(0.0, wall - (waitedForProcessor() - waitedBefore)), wall, what});
    return isTaken;
}

bool MeasuredApplication::notifyPainted(QObject* receiver, QEvent* event) {
    QElapsedTimer timer;
    double begun = 0.0;
    bool isTaken = false;
    {
        const PictureWatch watch(
            *static_cast<Viewport*>(receiver),
            [&] { begun = begun > 0.0 ? begun : millisecondsOf(timer); }, [] {});
        timer.start();
        isTaken = QApplication::notify(receiver, event);
    }
    prepared_ += begun;
    drawn_ += millisecondsOf(timer) - begun;
    return isTaken;
}

void MeasuredApplication::keep(const Hold& hold) {
    if (hold.milliseconds > longest_.milliseconds) {
        longest_ = hold;
    }
}

MeasuredApplication::Hold MeasuredApplication::takeLongest() { return std::exchange(longest_, {}); }

double ResponseLog::percentile(double share) const {
    std::vector<double> times;
    for (const auto& hold : holds_) {
        times.push_back(hold.milliseconds);
    }
    return twinbench::percentile(std::move(times), share);
}

MeasuredApplication::Hold ResponseLog::longest() const {
    MeasuredApplication::Hold longest;
    for (const auto& hold : holds_) {
        if (hold.milliseconds > longest.milliseconds) {
            longest = hold;
        }
    }
    return longest;
}

QString ResponseLog::summary(const QString& work) const {
    const auto worst = longest();
    return QString("%1: median %2 ms, longest %3 ms, %4 ms by the clock (%5)")
        .arg(work)
        .arg(median(), 0, 'f', 1)
        .arg(worst.milliseconds, 0, 'f', 1)
        .arg(worst.wall, 0, 'f', 1)
        .arg(worst.what);
}

}  // namespace twinbench
