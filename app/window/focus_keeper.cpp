#include "app/window/focus_keeper.h"

#include <QApplication>

namespace twinbench {

FocusKeeper::FocusKeeper(QWidget& view, QObject* parent) : QObject(parent), view_(&view) {
    connect(qApp, &QApplication::focusChanged, this, &FocusKeeper::changed);
}

void FocusKeeper::changed(QWidget* old, QWidget* now) {
    // Who goes on by Tab or by a click leaves a field that is still there.
    const bool wasHidden = old && !old->isVisible() && old->window()->isVisible();
    if (wasHidden && now && view_ && now != view_ && now->window() == view_->window() &&
        view_->isVisible()) {
        view_->setFocus();
    }
}

}  // namespace twinbench
