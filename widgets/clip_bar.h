#pragma once

#include <QWidget>
#include <optional>

#include "core/unit_system.h"
#include "widgets/scene/scene.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QSlider;
class QToolButton;

namespace twinbench {

/// How a clip plane lies, and whether it cuts now.
struct ClipSetting {
    int axis = 0;           ///< 0 to 2: across X, Y, Z
    double position = 0.0;  ///< along the axis, metres
    bool flipped = false;   ///< cuts away the other side
    bool on = true;

    friend bool operator==(const ClipSetting&, const ClipSetting&) = default;
};

/// Chooses a plane that cuts the model: axis, position within the model's box, side. The plane
/// moves while the slider is dragged; a position can be typed, too.
class ClipBar : public QWidget {
    Q_OBJECT

public:
    /// `axis`: 0 to 2.
    explicit ClipBar(QWidget* parent = nullptr, int axis = 0);
    ~ClipBar() override;

    void setBox(const Box3& box);
    /// In which the position is shown, and typed without a unit.
    void setUnits(UnitSystem units);
    /// None while it is switched off.
    std::optional<ClipPlane> plane() const;
    ClipSetting setting() const;
    /// Tells no change.
    void setSetting(const ClipSetting& setting);
    /// Whether a further plane may be asked for here.
    void setAddible(bool addible);
    QCheckBox* onBox() const { return on_; }
    QToolButton* addButton() const { return add_; }
    QSlider* slider() const { return position_; }
    QLineEdit* positionEdit() const { return value_; }

signals:
    void planeChanged();
    void addRequested();
    void closeRequested();

private:
    void update();
    void takeTyped();
    void showPosition();
    QToolButton* addButtonOf(const QString& icon, const QString& tip);
    double position() const;

    QCheckBox* on_;
    QComboBox* axis_;
    QSlider* position_;
    QToolButton* flip_;
    QLabel* name_;
    QLineEdit* value_;
    QToolButton* add_;
    double share_ = 0.5;  ///< of the box, where the plane is
    Box3 box_;
    UnitSystem units_ = UnitSystem::Millimetre;
};

}  // namespace twinbench
