#include "app/window/tour.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace twinbench {

namespace {

enum TourStep { kTurn, kPick, kRun, kTime, kWhatIf, kStepCount };

QString stepText(int step) {
    switch (step) {
        case kTurn:
            return Tour::tr("Turn the model: drag with the left button. The wheel zooms, F fits.");
        case kPick:
            return Tour::tr("Click a face: the tree and the properties tell what it is.");
        case kRun:
            return Tour::tr("Press F5: the study is solved, with its progress at the bottom.");
        case kTime:
            return Tour::tr("Drag the time below the view, or in the plot: both follow.");
        case kWhatIf:
            return Tour::tr(
                "Change a value under Scenarios: results turn stale until F5. "
                "Compare with puts two scenarios side by side.");
        default:
            return {};
    }
}

}  // namespace

Tour::Tour(Workbench& workbench, const Selection& selection, const ViewArea& views,
           const ResultsController& results, QWidget* parent)
    : QFrame(parent), text_(new QLabel(this)), next_(new QPushButton(this)) {
    setAccessibleName(tr("Tour"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    text_->setWordWrap(true);
    auto* leave = new QToolButton(this);
    leave->setAutoRaise(true);
    leave->setIcon(themedIcon("close"));
    leave->setToolTip(tr("Leave the tour"));
    leave->setAccessibleName(leave->toolTip());
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 8, 4);
    layout->addWidget(text_, 1);
    layout->addWidget(next_);
    layout->addWidget(leave);
    connect(leave, &QToolButton::clicked, this, &QWidget::hide);
    connect(next_, &QPushButton::clicked, this, [this] { done(step_); });
    connect(&views, &ViewArea::turned, this, [this] { done(kTurn); });
    connect(&selection, &Selection::changed, this, [this, &selection] {
        if (!selection.isEmpty()) {
            done(kPick);
        }
    });
    connect(&workbench, &Workbench::runFinished, this, [this] { done(kRun); });
    connect(&results, &ResultsController::timeChanged, this, [this] { done(kTime); });
    connect(&workbench, &Workbench::projectChanged, this, &QWidget::hide);
    hide();
}

void Tour::start() {
    show(kTurn);
    setVisible(true);
}

void Tour::show(int step) {
    step_ = step;
    text_->setText(tr("<b>Tour %1 of %2</b> &nbsp; %3")
                       .arg(step + 1)
                       .arg(static_cast<int>(kStepCount))
                       .arg(stepText(step)));
    next_->setText(step + 1 < kStepCount ? tr("Next") : tr("Done"));
}

void Tour::done(int step) {
    if (isHidden() || step != step_) {
        return;
    }
    if (step + 1 < kStepCount) {
        show(step + 1);
    } else {
        hide();
    }
}

}  // namespace twinbench
