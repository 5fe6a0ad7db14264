#include <QDockWidget>
#include <QLabel>
#include <QShortcut>
#include <QStatusBar>
#include <QTreeWidget>

#include "app/window/main_window.h"

// What panels, actions and controllers of the window tell each other.

namespace twinbench {

namespace {

constexpr int kMessageTime = 6000;  // ms

}  // namespace

void MainWindow::connectModel() {
    connect(&workbench_, &Workbench::projectChanged, this, [this] {
        panels_.log->clear();
        panels_.messages->hide();
        view_->endCutting();
        showProject();
        panels_.start->setRecentFiles(settings_.recentFiles());
        panels_.steps->go(Step::Geometry);
        updateTitle();
        updateEnabled();
        if (const QString reason = workbench_.readOnlyReason(); !reason.isEmpty()) {
            panels_.messages->showHint(reason);
        }
    });
    for (const auto signal : {&Workbench::modelChanged, &Workbench::projectMoved}) {
        connect(&workbench_, signal, this, [this] {
            updateTitle();
            updateEnabled();
        });
    }
    connect(&workbench_, &Workbench::assemblyChanged, this, &MainWindow::updateEnabled);
    connect(panels_.properties, &PropertyPanel::editRequested, this,
            [this](const ModelEdit& edit) { workbench_.apply(edit); });
    connect(panels_.properties, &PropertyPanel::attachRequested, &attach_,
            &AttachController::attach);
    connect(&attach_, &AttachController::attached, panels_.properties,
            &PropertyPanel::editFirstValue);
    connect(
        panels_.properties, &PropertyPanel::turnRequested, this,
        [this](const QString& geometry, int axis) { place_.turn(geometry.toStdString(), axis); });
    connect(panels_.properties, &PropertyPanel::placeRequested, this,
            [this] { parts_->action("parts.place")->setChecked(true); });
    connect(panels_.scenarios, &ScenarioTable::editRequested, this,
            [this](const ModelEdit& edit) { workbench_.apply(edit); });
    connect(panels_.scenarios, &ScenarioTable::scenarioChosen, this,
            [this](const QString& name) { panels_.run->choose(panels_.run->study(), name); });
    connect(panels_.run, &RunBar::choiceChanged, this, [this] {
        panels_.scenarios->setCurrentScenario(panels_.run->scenario());
        panels_.tree->setScenario(panels_.run->scenario().toStdString());
        presenter_.updateMissing();
        presenter_.updateParticipation();
        updateEnabled();
        if (results_.isShown()) {
            shown_->showChosen();
        }
    });
    connect(&steps_, &StepController::studyWanted, this, &MainWindow::offerStudies);
    connect(shown_, &ResultsActions::pathChosen, this, [this] { panels_.showTab(panels_.path); });
    connect(panels_.start, &StartPage::fileChosen, file_, &FileActions::open);
    connect(panels_.start, &StartPage::openRequested, file_->action("file.open"),
            &QAction::trigger);
    connect(panels_.start, &StartPage::importRequested, file_->action("file.import"),
            &QAction::trigger);
}

void MainWindow::connectSelection() {
    connect(&workbench_.queue(), &RunQueue::changed, this, [this] { quitTold_ = false; });
    connect(&units_, &UnitsController::changed, this, [this] {
        annotations_.setUnits(results_.units());
        describeSelection();
    });
    annotations_.setUnits(results_.units());
    connect(&picking_, &SelectionController::contactShown, this, &MainWindow::describeSelection);
    connect(&selection_, &Selection::changed, this, [this] {
        describeSelection();
        panels_.messages->hideHint();
        const auto& entity = selection_.entity();
        if (entity && entity->kind == EntityKind::Study) {
            panels_.run->choose(QString::fromStdString(entity->name), panels_.run->scenario());
        }
    });
    connect(&picking_, &SelectionController::targetToggled, &attach_,
            &AttachController::toggleTarget);
    connect(panels_.tree, &ModelTree::visibilityChanged, &picking_,
            &SelectionController::setVisible);
    connect(&picking_, &SelectionController::visibilityChanged, panels_.tree,
            &ModelTree::setPartVisible);
    connect(panels_.tree, &ModelTree::partActivated, &picking_,
            &SelectionController::zoomToSelected);
    connect(panels_.tree, &ModelTree::contactActivated, &picking_,
            &SelectionController::zoomToSelected);
    connect(panels_.tree, &ModelTree::entityActivated, this, [this](const EntityRef& entity) {
        if (entity.kind == EntityKind::Study) {
            steps_.showRun(QString::fromStdString(entity.name), panels_.run->scenario());
        } else if (entity.kind == EntityKind::Scenario) {
            panels_.run->choose(panels_.run->study(), QString::fromStdString(entity.name));
        }
    });
    connect(panels_.tree, &ModelTree::contextMenuRequested, this,
            [this](const std::optional<EntityRef>&, QPoint global) { showMenu(global); });
    connect(panels_.views, &ViewArea::contextMenuRequested, this,
            [this](const std::optional<ScenePick>& pick, QPoint global) {
                if (!pick) {
                    view_->showContextMenu(global, {}, false);
                    return;
                }
                if (selection_.faces().empty() && selection_.parts().empty()) {
                    selection_.selectFaces({pick->face});
                }
                showMenu(global);
            });
}

void MainWindow::describeSelection() {
    const QString what = picking_.describeSelection();
    panels_.selected->setText(what.isEmpty() ? QString() : tr("Selected: %1").arg(what));
}

void MainWindow::connectResults() {
    connect(&workbench_, &Workbench::runFinished, this,
            [this](const QString& study, const QString& scenario) {
                panels_.messages->hideHint();
                // Of several runs only the chosen one is shown: nobody is led away from it.
                if (study == panels_.run->study() && scenario == panels_.run->scenario()) {
                    steps_.showRun(study, scenario);
                }
            });
    connect(&results_, &ResultsController::shownChanged, this, &MainWindow::updateEnabled);
    connect(solve_->action("solve.run"), &QAction::triggered, panels_.messages,
            &MessageBar::hideHint);  // it asked for the run
}

void MainWindow::connectMessages() {
    const auto tell = [this](const Problems& problems) {
        panels_.messages->showProblems(problems);
        panels_.log->add(problems);
        for (const Error& problem : problems) {
            reports_->note(QString::fromStdString(problem.describe()));
        }
    };
    const auto note = [this](const QString& text) {
        statusBar()->showMessage(text, kMessageTime);
        panels_.log->addNote(text);
        reports_->note(text);
    };
    for (const ActionSet* set : actionSets()) {
        for (const QAction* action : set->actions()) {
            connect(action, &QAction::triggered, reports_,
                    [this, action] { reports_->note("action " + action->objectName()); });
        }
    }
    connect(&workbench_, &Workbench::problemsFound, this, tell);
    connect(&workbench_, &Workbench::noted, this, note);
    connect(notifier_, &RunNotifier::told, this, note);
    connect(panels_.scenarios, &ScenarioTable::problemsFound, this, tell);
    connect(panels_.contacts, &ContactTable::problemsFound, this, tell);
    connect(&attach_, &AttachController::hint, panels_.messages, &MessageBar::showHint);
    connect(&attach_, &AttachController::done, this, note);
    connect(&clipboard_, &ModelClipboard::hint, panels_.messages, &MessageBar::showHint);
    connect(&clipboard_, &ModelClipboard::done, this, note);
    connect(shown_, &ResultsActions::hint, panels_.messages, &MessageBar::showHint);
    connect(&ownMaterials_, &OwnMaterialsController::done, this, note);
    connect(&ownMaterials_, &OwnMaterialsController::materialsRead, &attach_,
            &AttachController::setOwnMaterials);
    connect(&proposals_, &ProposalController::done, this, note);
    connect(physics_, &PhysicsActions::proposalsWanted, &proposals_, &ProposalController::show);
    connect(&place_, &PlaceController::hint, panels_.messages, &MessageBar::showHint);
    connect(&place_, &PlaceController::ended, panels_.messages, &MessageBar::hideHint);
    connect(&place_, &PlaceController::done, this, [this, note](const QString& text) {
        panels_.messages->hide();
        note(text);
    });
    connect(panels_.messages, &MessageBar::detailsRequested, this,
            [this] { panels_.showTab(panels_.log); });
    connect(panels_.log, &ProblemLog::objectChosen, &picking_, &SelectionController::selectByName);
    connect(edit_, &EditActions::done, this, note);
    connect(edit_, &EditActions::preferencesWanted, preferences_, &PreferencesController::show);
    connect(help_, &HelpActions::reportWanted, reports_, &ReportController::show);
    connect(help_, &HelpActions::shortcutsWanted, this, &MainWindow::fillShortcuts);
    connect(file_, &FileActions::done, this, note);
    connect(file_, &FileActions::done, this,
            [this] { faults_.done(FaultMessages::Work::Exporting); });
    connect(file_, &FileActions::exportFailed, this,
            [this] { faults_.failed(FaultMessages::Work::Exporting); });
    connect(file_, &FileActions::hint, panels_.messages, &MessageBar::showHint);
    connect(file_, &FileActions::recentFilesChanged, this,
            [this] { panels_.start->setRecentFiles(settings_.recentFiles()); });
    connect(view_, &ViewActions::done, this, note);
    connect(view_, &ViewActions::themeChosen, this, &MainWindow::applyTheme);
    connect(annotate_, &AnnotationActions::done, this, note);
    connect(colours_, &ColouringActions::hint, panels_.messages, &MessageBar::showHint);
    connect(annotate_, &AnnotationActions::hint, panels_.messages, &MessageBar::showHint);
    connect(annotate_, &AnnotationActions::hintOver, panels_.messages, &MessageBar::hideHint);
    connect(review_, &SavedViewActions::done, this, note);
}

void MainWindow::connectTree() {
    QTreeWidget* tree = panels_.tree->tree();
    tree->addActions(edit_->actions({"edit.copy", "edit.paste"}));
    // The standard keys of deletion hold Ctrl+D, which duplicates here.
    auto* remove = new QShortcut(QKeySequence(Qt::Key_Delete), tree);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, edit_->action("edit.remove"), &QAction::trigger);
    connect(panels_.meshes, &NumberTable::partsChosen, &selection_, &Selection::selectParts);
}

void MainWindow::connectContacts() {
    const ContactTable* table = panels_.contacts;
    connect(table, &ContactTable::editRequested, this,
            [this](const ModelEdit& edit) { workbench_.apply(edit); });
    connect(table, &ContactTable::contactChosen, &selection_, &Selection::selectContact);
    connect(table, &ContactTable::partsChosen, &selection_, &Selection::selectParts);
    connect(table, &ContactTable::contactActivated, &picking_,
            &SelectionController::zoomToSelected);
    connect(solve_->action("mesh.contacts"), &QAction::triggered, this,
            [this] { panels_.showTab(panels_.contacts); });
    connect(&selection_, &Selection::changed, this,
            [this] { panels_.contacts->showSelected(selection_.contact()); });
}

void MainWindow::connectReview() {
    connect(view_, &ViewActions::reviewChanged, this, [this](bool on) {
        panels_.messages->hideHint();
        panels_.setReview(on);
        review_->setReview(on);
    });
    connect(&savedViews_, &SavedViews::shown, this, [this] {
        for (QDockWidget* dock : panels_.docks) {
            if (view_->action("view.review")->isChecked()) {
                dock->hide();  // a step may have brought it
            }
        }
    });
    connect(panels_.views, &ViewArea::escapePressed, view_->action("view.review"),
            [this] { view_->action("view.review")->setChecked(false); });
}

}  // namespace twinbench
