#include "widgets/clip_bar.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>
#include <algorithm>
#include <cmath>

#include "widgets/theme.h"
#include "widgets/undo_gate.h"
#include "widgets/value_text.h"

namespace twinbench {

namespace {

constexpr int kSteps = 500;
constexpr int kFrame = 16;  // of an edit line, around its text

double component(const Vec3& v, int axis) { return axis == 0 ? v.x : axis == 1 ? v.y : v.z; }

}  // namespace

ClipBar::ClipBar(QWidget* parent)
    : QWidget(parent),
      axis_(new QComboBox(this)),
      position_(new QSlider(Qt::Horizontal, this)),
      flip_(new QToolButton(this)),
      name_(new QLabel(this)),
      value_(new QLineEdit(this)) {
    setAccessibleName(tr("Clip plane"));
    axis_->addItems({tr("Cut across X"), tr("Cut across Y"), tr("Cut across Z")});
    axis_->setAccessibleName(tr("Axis of the clip plane"));
    position_->setRange(0, kSteps);
    position_->setValue(kSteps / 2);
    position_->setAccessibleName(tr("Position of the clip plane"));
    flip_->setText(tr("Other side"));
    flip_->setCheckable(true);
    flip_->setAutoRaise(true);
    name_->setBuddy(value_);
    value_->setFixedWidth(fontMetrics().horizontalAdvance("-0000.000 mm") + kFrame);
    value_->setAccessibleName(tr("Position of the clip plane"));
    value_->setToolTip(tr("A length with its unit; a bare number is in mm"));
    new UndoGate(*value_);
    auto* close = new QToolButton(this);
    close->setIcon(themedIcon("close"));
    close->setAutoRaise(true);
    close->setToolTip(tr("Remove the clip plane"));
    close->setAccessibleName(close->toolTip());
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->addWidget(axis_);
    layout->addWidget(position_, 1);
    layout->addWidget(name_);
    layout->addWidget(value_);
    layout->addWidget(flip_);
    layout->addWidget(close);
    connect(axis_, &QComboBox::currentIndexChanged, this, &ClipBar::update);
    connect(position_, &QSlider::valueChanged, this, [this](int step) {
        share_ = static_cast<double>(step) / kSteps;
        update();
    });
    connect(value_, &QLineEdit::editingFinished, this, &ClipBar::takeTyped);
    connect(flip_, &QToolButton::toggled, this, &ClipBar::update);
    connect(close, &QToolButton::clicked, this, &ClipBar::closeRequested);
}

void ClipBar::setBox(const Box3& box) {
    box_ = box;
    update();
}

void ClipBar::setUnits(UnitSystem units) {
    units_ = units;
    showPosition();
}

void ClipBar::update() {
    showPosition();
    emit planeChanged();
}

void ClipBar::showPosition() {
    const int axis = axis_->currentIndex();
    name_->setText(QString("%1 =").arg(QString("XYZ").mid(axis, 1)));
    if (const auto cut = plane()) {
        value_->setText(
            printedQuantity({component(cut->origin, axis), dimension::length(), false}, units_));
        value_->setModified(false);
    }
}

void ClipBar::takeTyped() {
    if (!value_->isModified() || box_.isEmpty()) {
        return;
    }
    const auto typed = typedLength(value_->text(), displayUnit(units_, dimension::length()));
    const int axis = axis_->currentIndex();
    const double low = component(box_.min, axis);
    const double length = component(box_.max, axis) - low;
    if (!typed || !(length > 0.0)) {
        showPosition();  // what cannot be taken goes
        return;
    }
    share_ = std::clamp((*typed - low) / length, 0.0, 1.0);
    {
        const QSignalBlocker blocker(position_);  // it knows only some places
        position_->setValue(static_cast<int>(std::lround(share_ * kSteps)));
    }
    update();
}

std::optional<ClipPlane> ClipBar::plane() const {
    if (box_.isEmpty()) {
        return std::nullopt;
    }
    const double side = flip_->isChecked() ? -1.0 : 1.0;
    const int axis = axis_->currentIndex();
    ClipPlane cut;
    cut.origin = box_.min + share_ * (box_.max - box_.min);
    cut.normal = {axis == 0 ? side : 0.0, axis == 1 ? side : 0.0, axis == 2 ? side : 0.0};
    return cut;
}

}  // namespace twinbench
