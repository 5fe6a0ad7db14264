#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QComboBox;
class QToolButton;

namespace twinbench {

/// Chooses the mode of a modal or buckling study that is shown, and plays its vibration.
class ModeBar : public QWidget {
    Q_OBJECT

public:
    explicit ModeBar(QWidget* parent = nullptr);

    /// What each mode is called, the first first; none hide the bar.
    void setModes(const QStringList& modes);
    /// Shows a choice, from 1, without telling it back.
    void setMode(int number);
    QComboBox* modes() const { return modes_; }
    QToolButton* playButton() const { return play_; }
    bool isPlaying() const { return timer_.isActive(); }

signals:
    void modeChosen(int number);
    void playStarted();
    /// Where the vibration is, -1 to 1 of the largest deformation; 1 at rest.
    void phaseChanged(double share);

private:
    void setPlaying(bool on);

    QComboBox* modes_;
    QToolButton* play_;
    QTimer timer_;
    QElapsedTimer clock_;
};

}  // namespace twinbench
