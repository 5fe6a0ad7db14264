#pragma once

#include <QWidget>
#include <optional>

#include "core/unit_system.h"
#include "widgets/scene/scene.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QSlider;
class QToolButton;

namespace twinbench {

/// Chooses the plane that cuts the model: axis, position within the model's box, side. The plane
/// moves while the slider is dragged; a position can be typed, too.
class ClipBar : public QWidget {
    Q_OBJECT

public:
    explicit ClipBar(QWidget* parent = nullptr);

    void setBox(const Box3& box);
    /// In which the position is shown, and typed without a unit.
    void setUnits(UnitSystem units);
    std::optional<ClipPlane> plane() const;
    QSlider* slider() const { return position_; }
    QLineEdit* positionEdit() const { return value_; }

signals:
    void planeChanged();
    void closeRequested();

private:
    void update();
    void takeTyped();
    void showPosition();

    QComboBox* axis_;
    QSlider* position_;
    QToolButton* flip_;
    QLabel* name_;
    QLineEdit* value_;
    double share_ = 0.5;  ///< of the box, where the plane is
    Box3 box_;
    UnitSystem units_ = UnitSystem::Millimetre;
};

}  // namespace twinbench
