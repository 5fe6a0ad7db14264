#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QString>
#include <vector>

namespace twinbench {

/// What this share of the values does not exceed; 0 of none.
double percentile(std::vector<double> values, double share);

inline double millisecondsOf(const QElapsedTimer& timer) {
    return 1e-6 * static_cast<double>(timer.nsecsElapsed());
}

/// Measures how long the event loop is held by one event after the other. Left out are drawing (of
/// a painted 3D view only what comes before the render window draws is counted) and the time for
/// which other programs had the processor.
class MeasuredApplication : public QApplication {
public:
    using QApplication::QApplication;

    /// One event of the outermost loop.
    struct Hold {
        double milliseconds = 0.0;
        double wall = 0.0;  ///< ms, with the time of other programs
        QString what;       ///< receiver and type
    };

    bool notify(QObject* receiver, QEvent* event) override;
    /// The longest hold since the last call.
    Hold takeLongest();

private:
    bool notifyPainted(QObject* receiver, QEvent* event);
    void keep(const Hold& hold);

    Hold longest_;
    int depth_ = 0;
    double prepared_ = 0.0;  ///< ms of this event, spent on 3D views before they draw
    double drawn_ = 0.0;     ///< ms of this event, spent on drawing them
};

/// What one kind of work did to the event loop: a hold per repetition.
class ResponseLog {
public:
    void add(const MeasuredApplication::Hold& hold) { holds_.push_back(hold); }
    std::size_t count() const { return holds_.size(); }
    double median() const { return percentile(0.5); }
    /// What this share of the holds does not exceed; 0 without holds.
    double percentile(double share) const;
    MeasuredApplication::Hold longest() const;
    /// "clip a field: median 12 ms, longest 31 ms (...)"
    QString summary(const QString& work) const;

private:
    std::vector<MeasuredApplication::Hold> holds_;
};

}  // namespace twinbench
