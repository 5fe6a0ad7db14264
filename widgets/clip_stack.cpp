#include "widgets/clip_stack.h"

#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>

namespace twinbench {

ClipStack::ClipStack(QWidget* parent) : QWidget(parent) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (std::size_t i = 0; i < bars_.size(); ++i) {
        bars_[i] = new ClipBar(this, static_cast<int>(i));
        layout->addWidget(bars_[i]);
        connect(bars_[i], &ClipBar::planeChanged, this, &ClipStack::planesChanged);
        connect(bars_[i], &ClipBar::addRequested, this, &ClipStack::add);
        connect(bars_[i], &ClipBar::closeRequested, this, [this, i] { remove(i); });
    }
    showBars();
}

void ClipStack::setBox(const Box3& box) {
    for (ClipBar* bar : bars_) {
        bar->setBox(box);
    }
}

void ClipStack::followBox(const Box3& box) {
    const std::vector<ClipSetting> kept = settings();
    {
        const QSignalBlocker blocker(this);  // each bar moves its plane along with the box
        setBox(box);
    }
    setSettings(kept);
}

void ClipStack::setUnits(UnitSystem units) {
    for (ClipBar* bar : bars_) {
        bar->setUnits(units);
    }
}

ClipPlanes ClipStack::planes() const {
    ClipPlanes planes;
    for (std::size_t i = 0; i < count_; ++i) {
        if (const auto plane = bars_[i]->plane()) {
            planes.push_back(*plane);
        }
    }
    return planes;
}

std::vector<ClipSetting> ClipStack::settings() const {
    std::vector<ClipSetting> settings;
    for (std::size_t i = 0; i < count_; ++i) {
        settings.push_back(bars_[i]->setting());
    }
    return settings;
}

void ClipStack::setSettings(const std::vector<ClipSetting>& settings) {
    count_ = std::clamp<std::size_t>(settings.size(), 1, bars_.size());
    for (std::size_t i = 0; i < std::min(count_, settings.size()); ++i) {
        bars_[i]->setSetting(settings[i]);
    }
    showBars();
    emit planesChanged();
}

void ClipStack::add() {
    if (count_ < bars_.size()) {
        ++count_;
        showBars();
        emit planesChanged();
    }
}

void ClipStack::remove(std::size_t index) {
    if (count_ == 1) {
        emit closeRequested();
        return;
    }
    for (std::size_t i = index; i + 1 < count_; ++i) {
        bars_[i]->setSetting(bars_[i + 1]->setting());
    }
    --count_;
    showBars();
    emit planesChanged();
}

void ClipStack::showBars() {
    for (std::size_t i = 0; i < bars_.size(); ++i) {
        bars_[i]->setVisible(i < count_);
        bars_[i]->setAddible(i + 1 == count_ && count_ < bars_.size());
    }
}

}  // namespace twinbench
