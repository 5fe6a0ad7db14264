#pragma once

#include <QTimer>
#include <QWidget>
#include <optional>
#include <vector>

class QLabel;
class QSlider;
class QToolButton;

namespace twinbench {

/// The time of the shown fields: a slider over the stored times (and between them), with play.
class TimeBar : public QWidget {
    Q_OBJECT

public:
    explicit TimeBar(QWidget* parent = nullptr);

    /// Seconds, ascending; fewer than two hide the bar.
    void setTimes(std::vector<double> times);
    /// Moves the slider without telling it back.
    void setTime(std::optional<double> seconds);
    QSlider* slider() const { return slider_; }

signals:
    void timeChosen(double seconds);

private:
    void step();
    void showTime(double seconds);
    void setPlaying(bool on);

    QToolButton* play_;
    QSlider* slider_;
    QLabel* text_;
    QTimer timer_;
    std::vector<double> times_;
};

}  // namespace twinbench
