#include "widgets/time_bar.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>
#include <algorithm>
#include <cmath>

#include "widgets/theme.h"

namespace twinbench {

namespace {

constexpr int kSteps = 1000;
constexpr int kPlayInterval = 100;  // ms

}  // namespace

TimeBar::TimeBar(QWidget* parent)
    : QWidget(parent),
      envelopes_(new QComboBox(this)),
      play_(new QToolButton(this)),
      slider_(new QSlider(Qt::Horizontal, this)),
      text_(new QLabel(this)) {
    setAccessibleName(tr("Time"));
    envelopes_->setAccessibleName(tr("Time or extremes"));
    envelopes_->setToolTip(tr("The field at a time, or at each place its extreme over all times"));
    envelopes_->addItem(tr("At a time"));
    envelopes_->addItem(tr("Maximum over time"), static_cast<int>(Envelope::Maximum));
    envelopes_->addItem(tr("Minimum over time"), static_cast<int>(Envelope::Minimum));
    connect(envelopes_, &QComboBox::activated, this, [this] {
        const auto chosen = chosenEnvelope();
        enableTime(!chosen);
        emit envelopeChosen(chosen);
    });
    play_->setCheckable(true);
    play_->setAutoRaise(true);
    play_->setIcon(themedIcon("solve"));
    play_->setToolTip(tr("Play"));
    play_->setAccessibleName(tr("Play"));
    slider_->setRange(0, kSteps);
    slider_->setAccessibleName(tr("Time of the shown fields"));
    slider_->setMinimumWidth(120);
    text_->setMinimumWidth(fontMetrics().horizontalAdvance("t = 00000.0 s"));
    timer_.setInterval(kPlayInterval);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(envelopes_);
    layout->addWidget(play_);
    layout->addWidget(slider_, 1);
    layout->addWidget(text_);
    connect(play_, &QToolButton::toggled, this, &TimeBar::setPlaying);
    connect(&timer_, &QTimer::timeout, this, &TimeBar::step);
    connect(slider_, &QSlider::valueChanged, this, [this](int value) {
        if (times_.size() > 1) {
            const double share = static_cast<double>(value) / kSteps;
            const double time = times_.front() + share * (times_.back() - times_.front());
            showTime(time);
            emit timeChosen(time);
        }
    });
    setTimes({});
}

std::optional<Envelope> TimeBar::chosenEnvelope() const {
    const QVariant chosen = envelopes_->currentData();
    return chosen.isValid() ? std::optional(static_cast<Envelope>(chosen.toInt())) : std::nullopt;
}

void TimeBar::setEnvelope(std::optional<Envelope> envelope) {
    envelopes_->setCurrentIndex(envelope ? envelopes_->findData(static_cast<int>(*envelope)) : 0);
    enableTime(!envelope);
}

void TimeBar::enableTime(bool on) {
    if (!on) {
        play_->setChecked(false);
    }
    play_->setEnabled(on);
    slider_->setEnabled(on);
    text_->setEnabled(on);
}

void TimeBar::setTimes(std::vector<double> times) {
    times_ = std::move(times);
    setVisible(times_.size() > 1);
    if (times_.size() < 2) {
        play_->setChecked(false);
    }
}

void TimeBar::setTime(std::optional<double> seconds) {
    if (times_.size() < 2) {
        return;
    }
    const double time = std::clamp(seconds.value_or(times_.back()), times_.front(), times_.back());
    const double share = (time - times_.front()) / (times_.back() - times_.front());
    const QSignalBlocker blocker(slider_);
    slider_->setValue(static_cast<int>(std::lround(share * kSteps)));
    showTime(time);
}

void TimeBar::showTime(double seconds) { text_->setText(tr("t = %1 s").arg(seconds, 0, 'g', 5)); }

void TimeBar::setPlaying(bool on) {
    play_->setIcon(themedIcon(on ? "pause" : "solve"));
    if (!on) {
        timer_.stop();
        return;
    }
    if (slider_->value() == kSteps) {
        slider_->setValue(0);
    }
    timer_.start();
}

void TimeBar::setPlayDuration(double seconds) { playDuration_ = 1e3 * seconds; }

void TimeBar::step() {
    const auto step = std::max(1, static_cast<int>(kSteps * kPlayInterval / playDuration_));
    slider_->setValue(std::min(kSteps, slider_->value() + step));
    if (slider_->value() == kSteps) {
        play_->setChecked(false);
    }
}

}  // namespace twinbench
