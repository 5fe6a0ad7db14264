#include "app/window/display_actions.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>
#include <QWidgetAction>

namespace twinbench {

namespace {

constexpr int kMostIsosurfaces = 20;

}  // namespace

DisplayActions::DisplayActions(QMainWindow& window, ResultsController& results, ResultBar& bar)
    : ActionSet(tr("&Display"), window), results_(results) {
    addStyle({"results.surface", tr("&Surface"), "geometry", QKeySequence("Shift+S"),
              tr("Colours on the parts, and on cuts through them")},
             FieldStyle::Surface);
    addStyle({"results.isosurfaces", tr("&Isosurfaces"), "isosurfaces", QKeySequence("Shift+I"),
              tr("Surfaces of equal values within the parts")},
             FieldStyle::Isosurfaces);
    addStyle({"results.arrows", tr("&Arrows"), "arrows", QKeySequence("Shift+A"),
              tr("Direction and size of the heat flux or the displacement")},
             FieldStyle::Arrows);
    addStyle({"results.streamlines", tr("S&treamlines"), "streamlines", QKeySequence("Shift+V"),
              tr("Lines that follow the heat flux or the displacement")},
             FieldStyle::Streamlines);
    auto* group = new QActionGroup(this);
    for (QAction* style : actions()) {
        group->addAction(style);
    }
    makeMenu(bar);
    updateEnabled();
}

void DisplayActions::addStyle(const ActionText& text, FieldStyle style) {
    addToggle(text, results_.choice().style == style, [this, style](bool on) {
        if (on) {
            show(style);
        }
    });
}

void DisplayActions::makeMenu(ResultBar& bar) {
    auto* menu = new QMenu(bar.display());
    fillMenu(*menu);
    menu->addSeparator();
    auto* row = new QWidget(menu);
    auto* layout = new QHBoxLayout(row);
    auto* name = new QLabel(tr("Number of isosurfaces"), row);
    count_ = new QSpinBox(row);
    count_->setRange(1, kMostIsosurfaces);
    count_->setValue(results_.choice().isosurfaces);
    count_->setAccessibleName(name->text());
    name->setBuddy(count_);
    layout->addWidget(name);
    layout->addWidget(count_);
    auto* action = new QWidgetAction(menu);
    action->setDefaultWidget(row);
    menu->addAction(action);
    connect(count_, &QSpinBox::valueChanged, this, [this](int count) {
        ResultChoice choice = results_.choice();
        choice.isosurfaces = count;
        choice.style = FieldStyle::Isosurfaces;
        results_.show(choice);
    });
    bar.display()->setMenu(menu);
}

void DisplayActions::show(FieldStyle style) {
    if (!results_.result() || results_.choice().style == style) {
        return;
    }
    ResultChoice choice = results_.choice();
    choice.style = style;
    if (needsVectors(style)) {
        choice.envelope.reset();  // an extreme over time has no direction
        const std::string shown = results_.shownField();
        choice.field = hasArrows(shown) ? shown : arrowField(*results_.result());
    }
    results_.show(choice);
}

QAction* DisplayActions::actionOf(FieldStyle style) const {
    return actions().at(static_cast<int>(style));
}

void DisplayActions::updateEnabled() {
    const auto& result = results_.result();
    for (QAction* style : actions()) {
        enable(*style, result.has_value(), whyNoResult());
    }
    for (const FieldStyle style : {FieldStyle::Arrows, FieldStyle::Streamlines}) {
        enable(*actionOf(style), result && !arrowField(*result).empty(),
               result ? tr("only fields that have a direction") : whyNoResult());
    }
    actionOf(results_.choice().style)->setChecked(true);
    const QSignalBlocker countBlocker(count_);
    count_->setValue(results_.choice().isosurfaces);
}

}  // namespace twinbench
