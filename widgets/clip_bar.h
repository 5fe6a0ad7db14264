#pragma once

#include <QWidget>
#include <optional>

#include "widgets/scene/scene.h"

class QComboBox;
class QLabel;
class QSlider;
class QToolButton;

namespace twinbench {

/// Chooses the plane that cuts the model: axis, position within the model's box, side. The plane
/// moves while the slider is dragged.
class ClipBar : public QWidget {
    Q_OBJECT

public:
    explicit ClipBar(QWidget* parent = nullptr);

    void setBox(const Box3& box);
    std::optional<ClipPlane> plane() const;
    QSlider* slider() const { return position_; }

signals:
    void planeChanged();
    void closeRequested();

private:
    void update();

    QComboBox* axis_;
    QSlider* position_;
    QToolButton* flip_;
    QLabel* value_;
    Box3 box_;
};

}  // namespace twinbench
