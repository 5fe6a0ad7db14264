#include "app/window/saved_view_actions.h"

#include <QToolBar>

namespace twinbench {

SavedViewActions::SavedViewActions(QMainWindow& window, SavedViews& views, SavedViewsPanel& panel,
                                   ViewArea& area)
    : ActionSet(tr("Saved &views"), window), views_(views), panel_(panel), area_(area) {
    add({"views.save", tr("&Save this view"), "camera", QKeySequence("Ctrl+Shift+V"),
         tr("Camera, visible parts, cuts, exploded view and result")},
        [this] {
            views_.save();
            emit done(tr("Saved as %1.").arg(views_.all().back().name));
        });
    addStepping();
    addSeparator();
    addEditing();
    panel_.tools().addActions(actions({"views.save", "views.replace", "views.up", "views.down",
                                       "views.remove", "views.previous", "views.next"}));
    panel_.follow(views_);
    connect(&panel_, &SavedViewsPanel::rowChanged, this, [this] { updateEnabled(hasAssembly_); });
    connect(&views_, &SavedViews::shown, this, &SavedViewActions::showTitle);
    connect(&views_, &SavedViews::changed, this, [this] {
        updateEnabled(hasAssembly_);
        showTitle();
    });
    setReview(false);
    updateEnabled(false);
}

void SavedViewActions::addStepping() {
    add({"views.next", tr("&Next view"), "", QKeySequence("PgDown"), {}},
        [this] { views_.step(1); });
    add({"views.previous", tr("&Previous view"), "", QKeySequence("PgUp"), {}},
        [this] { views_.step(-1); });
}

void SavedViewActions::addEditing() {
    add({"views.replace", tr("&Replace by this view"), "", {}, tr("Keeps the name")},
        [this] { views_.replace(panel_.row()); });
    add({"views.up", tr("Move &up"), "", {}, {}},
        [this] { views_.move(panel_.row(), panel_.row() - 1); });
    add({"views.down", tr("Move &down"), "", {}, {}},
        [this] { views_.move(panel_.row(), panel_.row() + 1); });
    add({"views.remove", tr("Re&move the view"), "", {}, {}},
        [this] { views_.remove(panel_.row()); });
}

void SavedViewActions::setReview(bool on) {
    review_ = on;
    // Elsewhere arrows move in trees and tables.
    const QList<QKeySequence> forwards{Qt::Key_PageDown}, backwards{Qt::Key_PageUp};
    action("views.next")
        ->setShortcuts(on ? forwards + QList<QKeySequence>{Qt::Key_Right, Qt::Key_Space}
                          : forwards);
    action("views.previous")
        ->setShortcuts(on ? backwards + QList<QKeySequence>{Qt::Key_Left} : backwards);
    if (on && !views_.all().empty()) {
        views_.show(std::max(0, views_.current()));
    }
    showTitle();
}

void SavedViewActions::showTitle() {
    const int current = views_.current();
    const bool isTold = review_ && current >= 0;
    area_.setTitle(isTold ? tr("%1 of %2: %3")
                                .arg(current + 1)
                                .arg(views_.all().size())
                                .arg(views_.all()[static_cast<std::size_t>(current)].name)
                          : QString());
}

void SavedViewActions::updateEnabled(bool hasAssembly) {
    hasAssembly_ = hasAssembly;
    const int row = panel_.row();
    const int count = static_cast<int>(views_.all().size());
    const QString whyNone = tr("save a view first");
    const QString whyNotChosen = tr("choose a saved view first");
    enable(*action("views.save"), hasAssembly, whyNoGeometry());
    enable(*action("views.next"), hasAssembly && count > 0, whyNone);
    enable(*action("views.previous"), hasAssembly && count > 0, whyNone);
    enable(*action("views.replace"), hasAssembly && row >= 0, whyNotChosen);
    enable(*action("views.up"), row > 0, whyNotChosen);
    enable(*action("views.down"), row >= 0 && row + 1 < count, whyNotChosen);
    enable(*action("views.remove"), row >= 0, whyNotChosen);
}

}  // namespace twinbench
