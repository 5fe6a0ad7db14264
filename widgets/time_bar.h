#pragma once

#include <QTimer>
#include <QWidget>
#include <optional>
#include <vector>

#include "twin/field_reading.h"

class QComboBox;
class QLabel;
class QSlider;
class QToolButton;

namespace twinbench {

/// The time of the shown fields: a slider over the stored times (and between them), with play. Or
/// instead of a time the extremes over all stored times.
class TimeBar : public QWidget {
    Q_OBJECT

public:
    explicit TimeBar(QWidget* parent = nullptr);

    /// Seconds, ascending; fewer than two hide the bar.
    void setTimes(std::vector<double> times);
    /// Moves the slider without telling it back.
    void setTime(std::optional<double> seconds);
    QSlider* slider() const { return slider_; }
    /// Shows a choice without telling it back.
    void setEnvelope(std::optional<Envelope> envelope);
    QComboBox* envelopes() const { return envelopes_; }

    /// How long playing the whole history takes.
    void setPlayDuration(double seconds);

signals:
    void timeChosen(double seconds);
    /// Absent: back to the time.
    void envelopeChosen(std::optional<twinbench::Envelope> envelope);

private:
    std::optional<Envelope> chosenEnvelope() const;
    void enableTime(bool on);
    void step();
    void showTime(double seconds);
    void setPlaying(bool on);

    QComboBox* envelopes_;
    QToolButton* play_;
    QSlider* slider_;
    QLabel* text_;
    QTimer timer_;
    double playDuration_ = 8000.0;  ///< ms
    std::vector<double> times_;
};

}  // namespace twinbench
