#include "widgets/explode_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSlider>
#include <QToolButton>
#include <cmath>

#include "widgets/theme.h"

namespace twinbench {

namespace {

constexpr int kSteps = 200;

}  // namespace

ExplodeBar::ExplodeBar(QWidget* parent)
    : QWidget(parent), slider_(new QSlider(Qt::Horizontal, this)) {
    setAccessibleName(tr("Exploded view"));
    slider_->setRange(0, kSteps);
    slider_->setAccessibleName(tr("Distance of the parts"));
    slider_->setToolTip(tr("The groups of the assembly part first, then what they consist of"));
    auto* name = new QLabel(tr("Exploded"), this);
    name->setBuddy(slider_);
    auto* close = new QToolButton(this);
    close->setIcon(themedIcon("close"));
    close->setAutoRaise(true);
    close->setToolTip(tr("Put the parts together"));
    close->setAccessibleName(close->toolTip());
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->addWidget(name);
    layout->addWidget(slider_, 1);
    layout->addWidget(close);
    connect(slider_, &QSlider::valueChanged, this, [this] { emit shareChanged(share()); });
    connect(close, &QToolButton::clicked, this, &ExplodeBar::closeRequested);
}

double ExplodeBar::share() const { return static_cast<double>(slider_->value()) / kSteps; }

void ExplodeBar::setShare(double share) {
    slider_->setValue(static_cast<int>(std::lround(share * kSteps)));
}

}  // namespace twinbench
