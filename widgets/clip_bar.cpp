#include "widgets/clip_bar.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSlider>
#include <QToolButton>

#include "widgets/theme.h"
#include "widgets/value_text.h"

namespace twinbench {

namespace {

constexpr int kSteps = 500;

double component(const Vec3& v, int axis) { return axis == 0 ? v.x : axis == 1 ? v.y : v.z; }

}  // namespace

ClipBar::ClipBar(QWidget* parent)
    : QWidget(parent),
      axis_(new QComboBox(this)),
      position_(new QSlider(Qt::Horizontal, this)),
      flip_(new QToolButton(this)),
      value_(new QLabel(this)) {
    setAccessibleName(tr("Clip plane"));
    axis_->addItems({tr("Cut across X"), tr("Cut across Y"), tr("Cut across Z")});
    axis_->setAccessibleName(tr("Axis of the clip plane"));
    position_->setRange(0, kSteps);
    position_->setValue(kSteps / 2);
    position_->setAccessibleName(tr("Position of the clip plane"));
    flip_->setText(tr("Other side"));
    flip_->setCheckable(true);
    flip_->setAutoRaise(true);
    value_->setMinimumWidth(fontMetrics().horizontalAdvance("X = -0000.00 mm"));
    auto* close = new QToolButton(this);
    close->setIcon(themedIcon("close"));
    close->setAutoRaise(true);
    close->setToolTip(tr("Remove the clip plane"));
    close->setAccessibleName(close->toolTip());
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->addWidget(axis_);
    layout->addWidget(position_, 1);
    layout->addWidget(value_);
    layout->addWidget(flip_);
    layout->addWidget(close);
    connect(axis_, &QComboBox::currentIndexChanged, this, &ClipBar::update);
    connect(position_, &QSlider::valueChanged, this, &ClipBar::update);
    connect(flip_, &QToolButton::toggled, this, &ClipBar::update);
    connect(close, &QToolButton::clicked, this, &ClipBar::closeRequested);
}

void ClipBar::setBox(const Box3& box) {
    box_ = box;
    update();
}

void ClipBar::update() {
    if (const auto cut = plane()) {
        const int axis = axis_->currentIndex();
        const Quantity at{component(cut->origin, axis), dimension::length(), false};
        value_->setText(QString("%1 = %2").arg(QString("XYZ").mid(axis, 1), printedQuantity(at)));
    }
    emit planeChanged();
}

std::optional<ClipPlane> ClipBar::plane() const {
    if (box_.isEmpty()) {
        return std::nullopt;
    }
    const double share = static_cast<double>(position_->value()) / kSteps;
    const double side = flip_->isChecked() ? -1.0 : 1.0;
    const int axis = axis_->currentIndex();
    ClipPlane cut;
    cut.origin = box_.min + share * (box_.max - box_.min);
    cut.normal = {axis == 0 ? side : 0.0, axis == 1 ? side : 0.0, axis == 2 ? side : 0.0};
    return cut;
}

}  // namespace twinbench
