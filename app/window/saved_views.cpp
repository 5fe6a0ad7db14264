#include "app/window/saved_views.h"

#include <algorithm>
#include <set>

namespace twinbench {

SavedViews::SavedViews(Workbench& workbench, Panels& panels, ResultsController& results,
                       SelectionController& picking, ViewActions& actions, QObject* parent)
    : QObject(parent),
      workbench_(workbench),
      panels_(panels),
      results_(results),
      picking_(picking),
      actions_(actions) {}

void SavedViews::setAll(std::vector<SavedView> views) {
    all_ = std::move(views);
    current_ = -1;
    emit changed();
}

SavedView SavedViews::seenNow() const {
    SavedView view;
    view.step = panels_.steps->current();
    view.camera = panels_.views->main().pose();
    const Scene& scene = panels_.views->main().scene();
    const auto& parts = workbench_.assembly()->parts;
    for (std::uint32_t part = 0; part < parts.size(); ++part) {
        if (!scene.isPartVisible(part)) {
            view.hidden.push_back(parts[part].path);
        }
        if (panels_.views->transparent().contains(part)) {
            view.transparent.push_back(parts[part].path);
        }
    }
    if (actions_.action("view.clip")->isChecked()) {
        view.clips = panels_.clip->settings();
    }
    view.explosion = panels_.views->explosion();
    if (results_.isShown()) {
        view.result = results_.choice();
        view.result->field = results_.shownField();
    }
    return view;
}

void SavedViews::save() {
    if (!workbench_.assembly()) {
        return;
    }
    SavedView view = seenNow();
    for (std::size_t number = all_.size() + 1; view.name.isEmpty(); ++number) {
        const QString wish = tr("View %1").arg(number);
        const bool isTaken = std::any_of(all_.begin(), all_.end(),
                                         [&](const SavedView& v) { return v.name == wish; });
        view.name = isTaken ? QString() : wish;
    }
    all_.push_back(std::move(view));
    current_ = static_cast<int>(all_.size()) - 1;
    emit changed();
}

void SavedViews::replace(int index) {
    if (has(index) && workbench_.assembly()) {
        SavedView view = seenNow();
        view.name = all_[static_cast<std::size_t>(index)].name;
        all_[static_cast<std::size_t>(index)] = std::move(view);
        emit changed();
    }
}

void SavedViews::rename(int index, const QString& name) {
    if (has(index) && !name.trimmed().isEmpty()) {
        all_[static_cast<std::size_t>(index)].name = name.trimmed();
        emit changed();
    }
}

void SavedViews::remove(int index) {
    if (has(index)) {
        all_.erase(all_.begin() + index);
        current_ = std::min(current_, static_cast<int>(all_.size()) - 1);
        emit changed();
    }
}

void SavedViews::move(int from, int to) {
    if (has(from) && has(to) && from != to) {
        SavedView moved = std::move(all_[static_cast<std::size_t>(from)]);
        all_.erase(all_.begin() + from);
        all_.insert(all_.begin() + to, std::move(moved));
        current_ = to;
        emit changed();
    }
}

void SavedViews::step(int by) {
    const int count = static_cast<int>(all_.size());
    if (count > 0) {
        const int from = current_ < 0 && by < 0 ? 0 : current_;
        show((from + by + count) % count);
    }
}

void SavedViews::show(int index) {
    if (!has(index) || !workbench_.assembly()) {
        return;
    }
    current_ = index;
    const SavedView view = all_[static_cast<std::size_t>(index)];
    showResult(view);
    showParts(view);
    showCutting(view);
    panels_.views->main().setPose(view.camera);
    emit shown(index);
}

void SavedViews::showResult(const SavedView& view) {
    if (!view.result) {
        if (panels_.steps->current() != view.step) {
            panels_.steps->go(view.step);
        }
        if (results_.isShown()) {
            results_.hide();
        }
        return;
    }
    panels_.run->choose(QString::fromStdString(view.result->study),
                        QString::fromStdString(view.result->scenario));
    panels_.steps->go(Step::Results);
    results_.show(*view.result);
}

void SavedViews::showParts(const SavedView& view) {
    const std::set<std::string> hidden(view.hidden.begin(), view.hidden.end());
    const std::set<std::string> transparent(view.transparent.begin(), view.transparent.end());
    std::vector<std::uint32_t> toHide, toShow;
    std::set<std::uint32_t> seenThrough;
    const auto& parts = workbench_.assembly()->parts;
    const Scene& scene = panels_.views->main().scene();
    for (std::uint32_t part = 0; part < parts.size(); ++part) {
        const bool isHidden = hidden.contains(parts[part].path);
        if (isHidden == scene.isPartVisible(part)) {
            (isHidden ? toHide : toShow).push_back(part);
        }
        if (transparent.contains(parts[part].path)) {
            seenThrough.insert(part);
        }
    }
    picking_.setVisible(toHide, false);
    picking_.setVisible(toShow, true);
    panels_.views->setTransparent(std::move(seenThrough));
}

void SavedViews::showCutting(const SavedView& view) {
    if (view.explosion > 0.0) {
        panels_.explode->setShare(view.explosion);
    }
    actions_.action("view.explode")->setChecked(view.explosion > 0.0);
    actions_.action("view.clip")->setChecked(!view.clips.empty());
    if (!view.clips.empty()) {
        panels_.clip->setBox(panels_.views->main().scene().visibleBox());
        panels_.clip->setSettings(view.clips);
    }
}

}  // namespace twinbench
