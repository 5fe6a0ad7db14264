#pragma once

#include <QWidget>
#include <array>
#include <vector>

#include "widgets/clip_bar.h"

namespace twinbench {

/// Up to three planes that cut the model, a bar for each; what is left is what none of them cuts
/// away.
class ClipStack : public QWidget {
    Q_OBJECT

public:
    explicit ClipStack(QWidget* parent = nullptr);

    void setBox(const Box3& box);
    /// Another box, as parts moved: the planes stay where they are as far as it reaches.
    void followBox(const Box3& box);
    /// In which positions are shown, and typed without a unit.
    void setUnits(UnitSystem units);
    /// Those that are there and switched on.
    ClipPlanes planes() const;
    /// Those that are there.
    std::vector<ClipSetting> settings() const;
    /// At least one is there afterwards.
    void setSettings(const std::vector<ClipSetting>& settings);
    ClipBar* bar(int index) const { return bars_[static_cast<std::size_t>(index)]; }

signals:
    void planesChanged();
    /// The last one was taken away.
    void closeRequested();

private:
    void add();
    void remove(std::size_t index);
    void showBars();

    std::array<ClipBar*, kMostClipPlanes> bars_{};
    std::size_t count_ = 1;
};

}  // namespace twinbench
