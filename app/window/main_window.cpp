#include "app/window/main_window.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QScreen>
#include <QVBoxLayout>

#include "core/system_memory.h"
#include "core/utf8_path.h"

namespace twinbench {

namespace {

constexpr int kMemoryInterval = 2000;  // ms
constexpr double kGigabyte = 1e9;
constexpr QSize kWindowSize{1280, 800};
constexpr QSize kRoomySize{1440, 900};  // of a screen that need not be filled

QString fromUtf8(const std::filesystem::path& path) { return QString::fromStdString(toUtf8(path)); }

}  // namespace

MainWindow::MainWindow(InstallLayout layout, QWidget* parent)
    : QMainWindow(parent),
      workbench_(std::move(layout)),
      panels_(*this, workbench_, selection_),
      attach_(workbench_, selection_),
      clipboard_(workbench_, selection_),
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
      edit_(new EditActions(*this, workbench_, attach_, clipboard_, *panels_.names)),
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
    connectTree();
    connectContacts();
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
