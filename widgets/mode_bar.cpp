#include "widgets/mode_bar.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>
#include <algorithm>
#include <cmath>
#include <numbers>

#include "widgets/theme.h"

namespace twinbench {

namespace {

constexpr int kFrameInterval = 40;       // ms
constexpr double kShownPeriod = 1500.0;  // ms, whatever the frequency

}  // namespace

ModeBar::ModeBar(QWidget* parent)
    : QWidget(parent), modes_(new QComboBox(this)), play_(new QToolButton(this)) {
    setAccessibleName(tr("Mode"));
    auto* label = new QLabel(tr("Mode"), this);
    label->setBuddy(modes_);
    modes_->setAccessibleName(tr("Mode that is shown"));
    modes_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    play_->setCheckable(true);
    play_->setAutoRaise(true);
    play_->setIcon(themedIcon("solve"));
    play_->setToolTip(tr("Play the vibration, slowed down"));
    play_->setAccessibleName(tr("Play the vibration"));
    timer_.setInterval(kFrameInterval);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label);
    layout->addWidget(modes_);
    layout->addWidget(play_);
    layout->addStretch(1);
    connect(modes_, &QComboBox::activated, this, [this](int index) { emit modeChosen(index + 1); });
    connect(play_, &QToolButton::toggled, this, &ModeBar::setPlaying);
    connect(&timer_, &QTimer::timeout, this, [this] {
        const double turns = static_cast<double>(clock_.elapsed()) / kShownPeriod;
        emit phaseChanged(std::cos(2.0 * std::numbers::pi * turns));
    });
    setModes({});
}

void ModeBar::setModes(const QStringList& modes) {
    setVisible(!modes.isEmpty());
    if (modes.isEmpty()) {
        play_->setChecked(false);
    }
    QStringList shown;
    for (int i = 0; i < modes_->count(); ++i) {
        shown << modes_->itemText(i);
    }
    if (shown == modes) {
        return;  // an open list stays open
    }
    const QSignalBlocker blocker(modes_);
    modes_->clear();
    modes_->addItems(modes);
}

void ModeBar::setMode(int number) {
    modes_->setCurrentIndex(std::clamp(number - 1, 0, std::max(0, modes_->count() - 1)));
}

void ModeBar::setPlaying(bool on) {
    play_->setIcon(themedIcon(on ? "pause" : "solve"));
    if (on) {
        clock_.start();
        timer_.start();
        emit playStarted();
        return;
    }
    timer_.stop();
    emit phaseChanged(1.0);
}

}  // namespace twinbench
