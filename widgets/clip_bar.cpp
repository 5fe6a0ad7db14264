#include "widgets/clip_bar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>
#include <algorithm>
#include <cmath>
#include <initializer_list>

#include "widgets/silenced_edits.h"
#include "widgets/theme.h"
#include "widgets/undo_gate.h"
#include "widgets/value_text.h"

namespace twinbench {

namespace {

constexpr int kSteps = 500;
constexpr int kFrame = 16;  // of an edit line, around its text

}  // namespace

ClipBar::ClipBar(QWidget* parent, int axis)
    : QWidget(parent),
      on_(new QCheckBox(this)),
      axis_(new QComboBox(this)),
      position_(new QSlider(Qt::Horizontal, this)),
      flip_(new QToolButton(this)),
      name_(new QLabel(this)),
      value_(new QLineEdit(this)),
      add_(addButtonOf("add", tr("Another clip plane"))) {
    setAccessibleName(tr("Clip plane"));
    on_->setChecked(true);
    on_->setAccessibleName(tr("Cut with this plane"));
    on_->setToolTip(on_->accessibleName());
    axis_->addItems({tr("Cut across X"), tr("Cut across Y"), tr("Cut across Z")});
    axis_->setCurrentIndex(axis);
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
    QToolButton* close = addButtonOf("close", tr("Remove the clip plane"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->addWidget(on_);
    layout->addWidget(axis_);
    layout->addWidget(position_, 1);
    for (QWidget* widget : std::initializer_list<QWidget*>{name_, value_, flip_, add_, close}) {
        layout->addWidget(widget);
    }
    connect(on_, &QCheckBox::toggled, this, &ClipBar::update);
    connect(axis_, &QComboBox::currentIndexChanged, this, &ClipBar::update);
    connect(position_, &QSlider::valueChanged, this, [this](int step) {
        share_ = static_cast<double>(step) / kSteps;
        update();
    });
    connect(value_, &QLineEdit::editingFinished, this, &ClipBar::takeTyped);
    connect(flip_, &QToolButton::toggled, this, &ClipBar::update);
    connect(add_, &QToolButton::clicked, this, &ClipBar::addRequested);
    connect(close, &QToolButton::clicked, this, &ClipBar::closeRequested);
}

ClipBar::~ClipBar() { silenceEdits(*this); }

QToolButton* ClipBar::addButtonOf(const QString& icon, const QString& tip) {
    auto* button = new QToolButton(this);
    button->setIcon(themedIcon(icon));
    button->setAutoRaise(true);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    return button;
}

void ClipBar::setAddible(bool addible) { add_->setVisible(addible); }

ClipSetting ClipBar::setting() const {
    return {axis_->currentIndex(), position(), flip_->isChecked(), on_->isChecked()};
}

void ClipBar::setSetting(const ClipSetting& setting) {
    const QSignalBlocker blockers[] = {QSignalBlocker(on_), QSignalBlocker(axis_),
                                       QSignalBlocker(position_), QSignalBlocker(flip_)};
    on_->setChecked(setting.on);
    axis_->setCurrentIndex(std::clamp(setting.axis, 0, 2));
    flip_->setChecked(setting.flipped);
    const int axis = axis_->currentIndex();
    const double length = box_.isEmpty() ? 0.0 : box_.max[axis] - box_.min[axis];
    share_ =
        length > 0.0 ? std::clamp((setting.position - box_.min[axis]) / length, 0.0, 1.0) : 0.5;
    position_->setValue(static_cast<int>(std::lround(share_ * kSteps)));
    showPosition();
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

double ClipBar::position() const {
    const int axis = axis_->currentIndex();
    return box_.isEmpty() ? 0.0 : box_.min[axis] + share_ * (box_.max[axis] - box_.min[axis]);
}

void ClipBar::showPosition() {
    name_->setText(QString("%1 =").arg(QString("XYZ").mid(axis_->currentIndex(), 1)));
    if (!box_.isEmpty()) {
        value_->setText(printedQuantity({position(), dimension::length(), false}, units_));
        value_->setModified(false);
    }
}

void ClipBar::takeTyped() {
    if (!value_->isModified() || box_.isEmpty()) {
        return;
    }
    const auto typed = typedValue(value_->text(), displayUnit(units_, dimension::length()));
    const int axis = axis_->currentIndex();
    const double low = box_.min[axis];
    const double length = box_.max[axis] - low;
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
    if (box_.isEmpty() || !on_->isChecked()) {
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
