#pragma once

#include "app/window/name_bar.h"
#include "app/window/result_bar.h"
#include "app/window/results_table.h"
#include "app/window/run_bar.h"
#include "app/window/run_queue_panel.h"
#include "app/window/saved_views_panel.h"
#include "app/window/start_page.h"
#include "app/window/step_bar.h"
#include "app/window/workbench.h"
#include "widgets/clip_stack.h"
#include "widgets/command_palette.h"
#include "widgets/contact_table.h"
#include "widgets/explode_bar.h"
#include "widgets/library_list.h"
#include "widgets/message_bar.h"
#include "widgets/mode_bar.h"
#include "widgets/model_tree.h"
#include "widgets/number_table.h"
#include "widgets/path_panel.h"
#include "widgets/plot_panel.h"
#include "widgets/problem_log.h"
#include "widgets/property_panel.h"
#include "widgets/proposal_table.h"
#include "widgets/scenario_table.h"
#include "widgets/task_bar.h"
#include "widgets/time_bar.h"
#include "widgets/view_area.h"

class QDockWidget;
class QLabel;
class QMainWindow;
class QStackedWidget;
class QTabWidget;
class QToolButton;
class QVBoxLayout;

namespace twinbench {

/// Makes the widgets of the window and puts them into their places: docks, centre, bars. Qt's
/// object tree owns them.
struct Panels {
    Panels(QMainWindow& window, Workbench& workbench, Selection& selection);

    /// Shows the start page or the project.
    void showProject(bool hasProject);
    void setReview(bool on);
    void applyTheme(const Theme& theme);
    void setUnits(UnitSystem units);
    /// The tab that is, or holds, this.
    void showTab(QWidget* content);

    StepBar* steps;
    RunBar* run;
    QVBoxLayout* lines;  ///< above the centre: what is asked for, the tour
    StartPage* start;
    QStackedWidget* centre;
    MessageBar* messages;
    NameBar* names;
    QToolBar* viewBar;
    ResultBar* results;
    QAction* resultsAction = nullptr;
    ViewArea* views;
    QWidget* cutting;  ///< the bars of the exploded view and the clip planes
    ClipStack* clip;
    ExplodeBar* explode;
    TimeBar* time;
    ModeBar* modes;
    ModelTree* tree;
    LibraryList* library;
    PropertyPanel* properties;
    QTabWidget* tabs;
    PlotPanel* plots;
    PathPanel* path;
    ResultsTable* table;
    ScenarioTable* scenarios;
    ProposalTable* proposals;
    ContactTable* contacts;
    NumberTable* meshes;
    RunQueuePanel* queue;
    SavedViewsPanel* savedViews;
    ProblemLog* log;
    QLabel* pointer;  ///< what is under the pointer, with its value
    QLabel* selected;
    QLabel* stale;
    QLabel* memory;
    QToolButton* units;  ///< of display, with a menu of the others
    TaskBar* tasks;
    CommandPalette* palette;
    QList<QDockWidget*> docks;

private:
    QDockWidget* addDock(Qt::DockWidgetArea area, const QString& title, const QString& name,
                         QWidget* content);
    void makeCentre(Workbench& workbench);
    void makeDocks(Workbench& workbench, Selection& selection);
    void makeStatusBar(Workbench& workbench);

    QMainWindow& window_;
    QList<QDockWidget*> hiddenByReview_;
};

}  // namespace twinbench
