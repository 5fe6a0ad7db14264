#include "app/window/panels.h"

#include <QDockWidget>
#include <QLabel>
#include <QMainWindow>
#include <QMenuBar>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "widgets/filtered_table.h"
#include "widgets/status_line.h"
#include "widgets/value_text.h"

namespace twinbench {

namespace {

constexpr int kTreeWidth = 310;
constexpr int kPropertiesWidth = 300;
constexpr int kTablesHeight = 240;
constexpr int kViewIconSize = 18;
constexpr int kStatusMargin = 8;

/// The leading units of a system: "mm · N · MPa · °C".
QString unitsText(UnitSystem system) {
    QStringList symbols;
    for (const Dimension& shown :
         {dimension::length(), dimension::force(), dimension::pressure()}) {
        symbols << printedUnits(displayUnit(system, shown).symbol);
    }
    symbols << printedUnits(displayUnit(system, dimension::temperature(), true).symbol);
    return symbols.join(" \u00B7 ");
}

}  // namespace

Panels::Panels(QMainWindow& window, Workbench& workbench, Selection& selection)
    : steps(new StepBar(window)), run(new RunBar), window_(window) {
    steps->bar().addWidget(run);
    makeCentre(workbench);
    makeDocks(workbench, selection);
    makeStatusBar(workbench);
    palette = new CommandPalette(&window_);
}

void Panels::makeCentre(Workbench& workbench) {
    centre = new QStackedWidget(&window_);
    start = new StartPage(workbench.layout().samples);
    auto* page = new QWidget;
    messages = new MessageBar;
    names = new NameBar;
    viewBar = new QToolBar(QObject::tr("View"));
    viewBar->setIconSize({kViewIconSize, kViewIconSize});
    results = new ResultBar;
    views = new ViewArea;
    clip = new ClipStack;
    clip->hide();
    explode = new ExplodeBar;
    explode->hide();
    cutting = new QWidget;
    auto* bars = new QVBoxLayout(cutting);
    bars->setContentsMargins(0, 0, 0, 0);
    bars->setSpacing(0);
    bars->addWidget(explode);
    bars->addWidget(clip);
    time = new TimeBar;
    time->setContentsMargins(8, 4, 8, 4);
    modes = new ModeBar;
    modes->setContentsMargins(8, 4, 8, 4);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(viewBar);
    layout->addWidget(views, 1);
    layout->addWidget(cutting);
    layout->addWidget(time);
    layout->addWidget(modes);
    centre->addWidget(start);
    centre->addWidget(page);
    auto* column = new QWidget(&window_);
    lines = new QVBoxLayout(column);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(names);
    lines->addWidget(centre, 1);
    window_.setCentralWidget(column);
}

QDockWidget* Panels::addDock(Qt::DockWidgetArea area, const QString& title, const QString& name,
                             QWidget* content) {
    auto* dock = new QDockWidget(title, &window_);
    dock->setObjectName(name);
    dock->setWidget(content);
    window_.addDockWidget(area, dock);
    docks << dock;
    return dock;
}

void Panels::makeDocks(Workbench& workbench, Selection& selection) {
    tree = new ModelTree(selection);
    library = new LibraryList(workbench.library());
    properties = new PropertyPanel(selection, workbench.library());
    tabs = new QTabWidget;
    tabs->setDocumentMode(true);
    plots = new PlotPanel;
    path = new PathPanel;
    table = new ResultsTable;
    scenarios = new ScenarioTable;
    contacts = new ContactTable(workbench.library());
    meshes = new NumberTable(QObject::tr("Mesh quality"),
                             QObject::tr("No meshes yet. Mesh all parts with F7."));
    proposals = new ProposalTable(workbench.library());
    savedViews = new SavedViewsPanel;
    log = new ProblemLog;
    queue = new RunQueuePanel(workbench.queue());
    tabs->addTab(plots, QObject::tr("Plots"));
    tabs->addTab(path, QObject::tr("Path"));
    tabs->addTab(new FilteredTable(table, QObject::tr("Filter: a part or a number")),
                 QObject::tr("Numbers"));
    tabs->addTab(scenarios, QObject::tr("Scenarios"));
    tabs->addTab(proposals, QObject::tr("Proposals"));
    tabs->setTabToolTip(tabs->count() - 1, QObject::tr("Proposed materials"));
    tabs->addTab(contacts, QObject::tr("Contacts"));
    tabs->addTab(new FilteredTable(meshes, QObject::tr("Filter: a part or a method")),
                 QObject::tr("Meshes"));
    tabs->addTab(queue, QObject::tr("Queue"));
    tabs->addTab(savedViews, QObject::tr("Views"));
    tabs->addTab(log, QObject::tr("Log"));

    // The side panels reach to the bottom: trees and forms are long.
    window_.setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    window_.setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    window_.setDockNestingEnabled(true);
    QDockWidget* model = addDock(Qt::LeftDockWidgetArea, QObject::tr("Model"), "modelDock", tree);
    QDockWidget* materials =
        addDock(Qt::LeftDockWidgetArea, QObject::tr("Materials"), "libraryDock", library);
    window_.tabifyDockWidget(model, materials);
    model->raise();
    QDockWidget* right =
        addDock(Qt::RightDockWidgetArea, QObject::tr("Properties"), "propertiesDock", properties);
    QDockWidget* bottom =
        addDock(Qt::BottomDockWidgetArea, QObject::tr("Plots and tables"), "tablesDock", tabs);
    window_.resizeDocks({model, right}, {kTreeWidth, kPropertiesWidth}, Qt::Horizontal);
    window_.resizeDocks({bottom}, {kTablesHeight}, Qt::Vertical);
}

void Panels::makeStatusBar(Workbench& workbench) {
    memory = new QLabel;
    units = new QToolButton;
    units->setObjectName("unitsButton");
    units->setAutoRaise(true);
    units->setPopupMode(QToolButton::InstantPopup);
    units->setToolTip(QObject::tr("Units that results and measures are shown in"));
    tasks = new TaskBar(workbench.tasks());
    QStatusBar* bar = window_.statusBar();
    bar->setSizeGripEnabled(false);
    bar->setContentsMargins(kStatusMargin, 0, kStatusMargin, 0);
    auto* line = new StatusLine(*bar, *tasks);
    line->add(*units);
    line->add(*memory);
    selected = line->selected();
    pointer = line->pointer();
    stale = line->stale();
}

void Panels::showProject(bool hasProject) {
    centre->setCurrentIndex(hasProject ? 1 : 0);
    messages->floatOver(hasProject ? *views : static_cast<QWidget&>(*start));
    for (QDockWidget* dock : docks) {
        dock->setVisible(hasProject);
    }
    steps->tools().setVisible(hasProject);
    steps->bar().setVisible(hasProject);
    if (hasProject) {
        docks.front()->raise();
    }
}

void Panels::setReview(bool on) {
    if (on) {
        hiddenByReview_.clear();
        for (QDockWidget* dock : docks) {
            if (!dock->isHidden()) {
                hiddenByReview_ << dock;
            }
        }
    }
    for (QDockWidget* dock : hiddenByReview_) {
        dock->setVisible(!on);
    }
    window_.menuBar()->setVisible(!on);
    window_.statusBar()->setVisible(!on);
    steps->bar().setVisible(!on);
    steps->tools().setVisible(!on);
    viewBar->setVisible(!on);
    cutting->setVisible(!on);
    // As large as the screen, and back to what it was.
    window_.setWindowState(on ? window_.windowState() | Qt::WindowFullScreen
                              : window_.windowState() & ~Qt::WindowFullScreen);
}

void Panels::applyTheme(const Theme& theme) {
    steps->applyTheme(theme);
    views->applyTheme(theme);
    plots->applyTheme(theme);
    path->applyTheme(theme);
    tree->applyTheme(theme);
    properties->applyTheme(theme);
    scenarios->applyTheme(theme);
    messages->applyTheme(theme);
    log->applyTheme(theme);
    QPalette warning = theme.palette;
    warning.setColor(QPalette::WindowText, theme.stale);
    stale->setPalette(warning);
}

void Panels::setUnits(UnitSystem system) {
    properties->setUnits(system);
    clip->setUnits(system);
    path->setUnits(system);
    contacts->setUnits(system);
    const QString text = unitsText(system);
    units->setText(text);
    units->setAccessibleName(QObject::tr("Units: %1").arg(text));
}

void Panels::showTab(QWidget* content) {
    for (int i = 0; i < tabs->count(); ++i) {
        if (tabs->widget(i) == content || tabs->widget(i)->isAncestorOf(content)) {
            tabs->setCurrentIndex(i);
        }
    }
}

}  // namespace twinbench
