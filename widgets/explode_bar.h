#pragma once

#include <QWidget>

class QSlider;

namespace twinbench {

/// Chooses how far the parts are drawn from each other.
class ExplodeBar : public QWidget {
    Q_OBJECT

public:
    explicit ExplodeBar(QWidget* parent = nullptr);

    /// From 0 to 1.
    double share() const;
    void setShare(double share);
    QSlider* slider() const { return slider_; }

signals:
    void shareChanged(double share);
    void closeRequested();

private:
    QSlider* slider_;
};

}  // namespace twinbench
