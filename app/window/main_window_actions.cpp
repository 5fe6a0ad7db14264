#include <QDockWidget>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QToolButton>
#include <algorithm>
#include <map>

#include "app/window/main_window.h"
#include "app/window/mnemonic.h"
#include "app/window/palette_entries.h"

// The actions of the window: menus, tool bars, context menu, palette and list of shortcuts.

namespace twinbench {

void MainWindow::makeMenus() {
    std::map<const ActionSet*, QMenu*> menus;
    for (const ActionSet* set : actionSets()) {
        if (set == help_) {
            continue;
        }
        const ActionSet* parent = parentOf(*set);
        QMenu* menu =
            parent ? menus.at(parent)->addMenu(set->title()) : menuBar()->addMenu(set->title());
        set->fillMenu(*menu);
        menus[set] = menu;
    }
    QMenu* panels = menuBar()->addMenu(tr("&Window"));
    for (QDockWidget* dock : panels_.docks) {
        panels->addAction(dock->toggleViewAction());
    }
    QAction* find =
        panels->addAction(themedIcon("search"), tr("&Find an action, part or parameter"));
    find->setObjectName("window.palette");
    find->setShortcut(QKeySequence("Ctrl+K"));
    connect(find, &QAction::triggered, this, &MainWindow::openPalette);
    addAction(find);
    help_->fillMenu(*menuBar()->addMenu(help_->title()));
    panels_.run->setRunAction(solve_->action("solve.run"));
    auto* search = new QToolButton;
    search->setDefaultAction(find);
    search->setText(tr("Ctrl+K"));
    search->setToolButtonStyle(Qt::ToolButtonIconOnly);
    panels_.steps->bar().addWidget(search);
}

void MainWindow::makeTools() {
    StepBar& steps = *panels_.steps;
    steps.setTools(Step::Geometry, file_->actions({"file.addCad"}) +
                                       parts_->actions({"parts.place"}) +
                                       view_->actions({"view.hide", "view.isolate", "view.showAll",
                                                       "view.pickParts", "view.explode"}) +
                                       annotate_->actions({"annotate.measure"}));
    steps.setTools(Step::Materials, view_->actions({"view.pickParts"}) +
                                        physics_->actions({"physics.propose", "physics.material"}));
    steps.setTools(Step::Physics, physics_->modelActions());
    steps.setTools(Step::Mesh, solve_->actions({"mesh.all", "mesh.settings", "mesh.contacts"}) +
                                   parts_->actions({"parts.exclude", "parts.include"}));
    steps.setTools(Step::Solve,
                   solve_->actions({"study.thermal_steady", "study.thermal_transient",
                                    "study.structural_static", "study.modal", "study.buckling",
                                    "study.random_vibration", "solve.runAll", "solve.stop"}));
    steps.setTools(Step::Results, shown_->actions({"results.deformed", "results.extremes",
                                                   "results.mesh", "results.probe", "results.path",
                                                   "results.clearProbes", "results.requirement"}) +
                                      file_->actions({"file.exportVtu", "file.exportCsv"}));
    QToolBar& bar = *panels_.viewBar;
    bar.addActions(edit_->actions({"edit.undo", "edit.redo"}));
    bar.addSeparator();
    bar.addActions(
        view_->actions({"view.fit", "view.iso", "view.edges", "view.clip", "view.picture"}));
    bar.addSeparator();
    panels_.resultsAction = bar.addWidget(panels_.results);
    panels_.resultsAction->setVisible(false);
}

void MainWindow::showMenu(const QPoint& global) {
    const bool hasParts = !picking_.selectedParts().empty();
    QList<QAction*> applying;
    if (hasParts) {
        applying << physics_->modelActions() << parts_->actions();
    }
    if (!attach_.renamable().isEmpty()) {
        applying << edit_->action("edit.rename");
    }
    const auto& entities = selection_.entities();
    if (std::ranges::any_of(entities,
                            [](const EntityRef& e) { return ModelClipboard::takes(e.kind); })) {
        applying << edit_->action("edit.copy");
    }
    if (std::ranges::any_of(entities, [](const EntityRef& e) { return !isSingleton(e.kind); })) {
        applying << edit_->action("edit.remove");
    }
    view_->showContextMenu(global, applying, hasParts);
}

void MainWindow::offerStudies() {
    auto* menu = new QMenu(this);
    menu->setObjectName("studies");
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->addActions(solve_->studyActions());
    const QLabel& link = *panels_.steps->missingLabel();
    // Below the link, which stands at the right end of the label.
    const QSize size = menu->sizeHint();
    menu->popup(link.mapToGlobal(QPoint(link.width() - size.width(), link.height())));
}

std::vector<const ActionSet*> MainWindow::actionSets() const {
    return {file_,  edit_,    view_,  colours_, annotate_, review_,
            parts_, physics_, solve_, shown_,   display_,  help_};
}

void MainWindow::fillShortcuts() {
    std::vector<ShortcutList::Group> groups;
    for (const ActionSet* set : actionSets()) {
        groups.push_back({withoutMnemonic(set->title()), set->actions()});
    }
    groups.push_back({tr("Steps"), panels_.steps->stepActions()});
    groups.push_back({tr("Window"), {findAction("window.palette")}});
    help_->shortcutList()->setGroups(groups);
}

const ActionSet* MainWindow::parentOf(const ActionSet& set) const {
    const bool isOfView = &set == annotate_ || &set == review_ || &set == colours_;
    return isOfView ? static_cast<const ActionSet*>(view_) : &set == display_ ? shown_ : nullptr;
}

void MainWindow::openPalette() {
    panels_.palette->open(
        paletteEntries(actionSets(), panels_.steps->stepActions(), workbench_, picking_));
}

QAction* MainWindow::findAction(const QString& id) const { return findChild<QAction*>(id); }

}  // namespace twinbench
