#include "app/window/main_window.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QScreen>
#include <QStatusBar>
#include <QVBoxLayout>

#include "core/system_memory.h"
#include "core/utf8_path.h"
#include "widgets/value_text.h"

namespace twinbench {

namespace {

constexpr int kMemoryInterval = 2000;  // ms
constexpr double kGigabyte = 1e9;
constexpr int kMessageTime = 6000;  // ms
constexpr QSize kWindowSize{1280, 800};
constexpr QSize kRoomySize{1440, 900};  // of a screen that need not be filled

QString fromUtf8(const std::filesystem::path& path) { return QString::fromStdString(toUtf8(path)); }

}  // namespace

MainWindow::MainWindow(InstallLayout layout, QWidget* parent)
    : QMainWindow(parent),
      workbench_(std::move(layout)),
      panels_(*this, workbench_, selection_),
      attach_(workbench_, selection_),
      picking_(workbench_, selection_, *panels_.views),
      place_(workbench_, selection_, picking_),
      results_(workbench_, *panels_.views, *panels_.plots),
      annotations_(workbench_, *panels_.views),
      meshes_(workbench_, *panels_.views, *panels_.meshes),
      presenter_(workbench_, panels_),
      offers_(workbench_, attach_, place_, *panels_.messages),
      faults_(workbench_, *panels_.messages),
      resultsPresenter_(workbench_, results_, panels_),
      runPresenter_(workbench_, results_, panels_),
      partFilter_(workbench_, results_, *panels_.tree),
      file_(new FileActions(*this, workbench_, results_, *panels_.names, settings_)),
      edit_(new EditActions(*this, workbench_, attach_, *panels_.names)),
      view_(new ViewActions(*this, *panels_.views, *panels_.clip, *panels_.explode, picking_)),
      parts_(new PartActions(*this, place_, attach_, picking_)),
      physics_(new PhysicsActions(*this, attach_)),
      solve_(new SolveActions(*this, workbench_, selection_, attach_, *panels_.run)),
      shown_(new ResultsActions(*this, workbench_, results_, picking_, *panels_.run)),
      help_(new HelpActions(*this, panels_, selection_, workbench_.layout().guide)),
      units_(panels_, results_, presenter_, picking_, *view_, settings_),
      preferences_(new PreferencesController(*this, workbench_, panels_, *view_, settings_)),
      display_(new DisplayActions(*this, results_, *panels_.results)),
      annotate_(new AnnotationActions(*this, annotations_, picking_, *panels_.names)),
      colours_(new ColouringActions(*this, workbench_, results_, *panels_.views, *panels_.names)),
      savedViews_(workbench_, panels_, results_, picking_, *view_),
      review_(new SavedViewActions(*this, savedViews_, *panels_.savedViews, *panels_.views)),
      steps_(panels_, selection_, presenter_, results_, meshes_, *shown_),
      drop_(panels_, attach_),
      ownMaterials_(workbench_, panels_),
      proposals_(workbench_, panels_, selection_),
      focus_(panels_.views->main()),
      memory_(workbench_, panels_, results_, annotations_, savedViews_),
      forecast_(workbench_, panels_),
      notifier_(new RunNotifier(*this, workbench_.queue(),
                                [this] { return settings_.preferences().notifies; })),
      reports_(new ReportController(*this, *panels_.messages)),
      tour_(new Tour(workbench_, selection_, *panels_.views, results_)) {
    resize(kWindowSize);
    setAcceptDrops(true);
    makeMenus();
    makeTools();
    connectModel();
    connectSelection();
    connectResults();
    connectMessages();
    connectReview();
    applyTheme(settings_.theme());
    panels_.start->setRecentFiles(settings_.recentFiles());
    panels_.lines->insertWidget(0, tour_);
    panels_.showProject(false);
    updateEnabled();
    updateTitle();
    connect(&memoryTimer_, &QTimer::timeout, this, [this] {
        panels_.memory->setText(
            tr("%1 GB of memory free")
                .arg(static_cast<double>(availableMemory()) / kGigabyte, 0, 'f', 1));
    });
    memoryTimer_.start(kMemoryInterval);
}

MainWindow::~MainWindow() = default;

void MainWindow::showFitting() {
    const bool wasLeft = settings_.restoreGeometry(*this);
    const QSize room = screen()->availableSize();
    const bool isSmall = room.width() <= kRoomySize.width() || room.height() <= kRoomySize.height();
    if (!wasLeft && isSmall) {
        showMaximized();
        return;
    }
    if (!wasLeft) {
        resize(kRoomySize);
    }
    show();
}

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

void MainWindow::showProject() {
    const bool hasProject = workbench_.hasProject();
    if (hasProject == projectShown_) {
        return;
    }
    if (projectShown_) {
        settings_.saveLayout(*this);
    }
    projectShown_ = hasProject;
    panels_.showProject(hasProject);
    if (hasProject) {
        settings_.restorePanels(*this);
    }
}

void MainWindow::connectSelection() {
    connect(&workbench_.queue(), &RunQueue::changed, this, [this] { quitTold_ = false; });
    connect(&units_, &UnitsController::changed, this, [this] {
        annotations_.setUnits(results_.units());
        describeSelection();
    });
    annotations_.setUnits(results_.units());
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
    connect(&attach_, &AttachController::hint, panels_.messages, &MessageBar::showHint);
    connect(&attach_, &AttachController::done, this, note);
    connect(shown_, &ResultsActions::hint, panels_.messages, &MessageBar::showHint);
    connect(&ownMaterials_, &OwnMaterialsController::done, this, note);
    connect(&ownMaterials_, &OwnMaterialsController::materialsRead, &attach_,
            &AttachController::setOwnMaterials);
    connect(&proposals_, &ProposalController::done, this, note);
    connect(physics_, &PhysicsActions::proposalsWanted, &proposals_, &ProposalController::show);
    connect(&place_, &PlaceController::hint, panels_.messages, &MessageBar::showHint);
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

void MainWindow::updateEnabled() {
    file_->updateEnabled();
    edit_->updateEnabled();
    parts_->setEnabled(workbench_.assembly() != nullptr);
    physics_->setEnabled(workbench_.assembly() != nullptr);
    solve_->updateEnabled();
    shown_->updateEnabled();
    display_->updateEnabled();
    colours_->updateEnabled();
    annotate_->updateEnabled(workbench_.assembly() != nullptr);
    review_->updateEnabled(workbench_.assembly() != nullptr);
}

void MainWindow::updateTitle() {
    if (!workbench_.hasProject()) {
        setWindowTitle(tr("Twinbench"));
        return;
    }
    const Json& project = workbench_.model().only(EntityKind::Project).values;
    QString name = project.is_object() && project.contains("name") && project["name"].is_string()
                       ? QString::fromStdString(project["name"].get<std::string>())
                       : QString();
    const QString file = QFileInfo(fromUtf8(workbench_.projectPath())).fileName();
    name = workbench_.isUntitled() ? tr("%1 (not saved under a name)").arg(name)
           : name.isEmpty()        ? file
                                   : QString("%1 (%2)").arg(name, file);
    if (!workbench_.readOnlyReason().isEmpty()) {
        name += tr(" [read-only]");
    }
    setWindowTitle(tr("%1 \u2014 Twinbench").arg(name));
}

void MainWindow::open(const QString& path) { file_->open(path); }

void MainWindow::openSample() {
    const auto sample = workbench_.layout().samples / "battery_module.twin.json";
    workbench_.openSpec(sample, [this] { tour_->start(); });
}

void MainWindow::applyTheme(ThemeChoice choice) {
    settings_.setTheme(choice);
    const Theme theme = Theme::of(choice);
    theme.applyTo(*qApp);
    panels_.applyTheme(theme);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (const auto& run = workbench_.queue().running(); run && !quitTold_) {
        quitTold_ = true;
        panels_.messages->showHint(tr("%1 is being computed. Quit again to stop it.")
                                       .arg(QString::fromStdString(run->study)));
        panels_.messages->offer(tr("Quit"), [this] { close(); });
        event->ignore();
        return;
    }
    workbench_.closeProject();  // keeps the layout, too
    event->accept();
}

void MainWindow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        picking_.escape();
        view_->action("view.review")->setChecked(false);
    } else {
        QMainWindow::keyPressEvent(event);
    }
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent* event) {
    const auto urls = event->mimeData()->urls();
    if (!urls.isEmpty() && urls.front().isLocalFile()) {
        open(urls.front().toLocalFile());
    }
}

}  // namespace twinbench
