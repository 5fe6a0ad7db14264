#pragma once

#include <QMainWindow>
#include <QTimer>

#include "app/window/annotation_actions.h"
#include "app/window/attach_controller.h"
#include "app/window/colouring_actions.h"
#include "app/window/display_actions.h"
#include "app/window/edit_actions.h"
#include "app/window/fault_messages.h"
#include "app/window/file_actions.h"
#include "app/window/focus_keeper.h"
#include "app/window/forecast_controller.h"
#include "app/window/help_actions.h"
#include "app/window/material_drop.h"
#include "app/window/mending_offers.h"
#include "app/window/mesh_controller.h"
#include "app/window/model_presenter.h"
#include "app/window/own_materials_controller.h"
#include "app/window/panels.h"
#include "app/window/part_actions.h"
#include "app/window/part_filter.h"
#include "app/window/physics_actions.h"
#include "app/window/preferences_controller.h"
#include "app/window/project_memory.h"
#include "app/window/proposal_controller.h"
#include "app/window/report_controller.h"
#include "app/window/results_actions.h"
#include "app/window/results_controller.h"
#include "app/window/results_presenter.h"
#include "app/window/run_notifier.h"
#include "app/window/run_presenter.h"
#include "app/window/saved_view_actions.h"
#include "app/window/selection_controller.h"
#include "app/window/solve_actions.h"
#include "app/window/step_controller.h"
#include "app/window/tour.h"
#include "app/window/units_controller.h"
#include "app/window/view_actions.h"
#include "app/window/window_settings.h"
#include "app/window/workbench.h"

namespace twinbench {

/// The window: puts workbench, panels, controllers and actions together and connects them.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(InstallLayout layout, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// As the window was left; the first time on a small screen, over all of it.
    void showFitting();
    /// Opens a project, a spec file or a CAD file.
    void open(const QString& path);
    /// The sample's five-step tour, which can be left at any time.
    void openSample();
    void applyTheme(ThemeChoice choice);

    Workbench& workbench() { return workbench_; }
    Selection& selection() { return selection_; }
    Panels& panels() { return panels_; }
    SelectionController& picking() { return picking_; }
    ResultsController& results() { return results_; }
    /// Records what happens from now on, and tells what sessions before left. The record must
    /// outlive the window.
    void follow(SessionRecord& record) { reports_->follow(record); }
    SavedViews& savedViews() { return savedViews_; }
    Annotations& annotations() { return annotations_; }
    QAction* findAction(const QString& id) const;
    void openPalette();

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    /// Escape that nobody else wanted backs out of what is going on.
    void keyPressEvent(QKeyEvent* event) override;

private:
    void makeMenus();
    void makeTools();
    void connectModel();
    void connectSelection();
    void describeSelection();
    /// The kinds of studies that can be added, where one is missing.
    void offerStudies();
    /// What applies to what is selected.
    void showMenu(const QPoint& global);
    void connectResults();
    void connectMessages();
    void connectTree();
    void connectContacts();
    void connectReview();
    void showProject();
    void updateEnabled();
    void updateTitle();
    std::vector<const ActionSet*> actionSets() const;
    void fillShortcuts();
    /// The menu that the set's own is a part of; null for the menu bar.
    const ActionSet* parentOf(const ActionSet& set) const;

    WindowSettings settings_;
    Workbench workbench_;
    Selection selection_;
    Panels panels_;
    AttachController attach_;
    ModelClipboard clipboard_;
    SelectionController picking_;
    PlaceController place_;
    ResultsController results_;
    Annotations annotations_;
    MeshController meshes_;
    ModelPresenter presenter_;
    MendingOffers offers_;
    FaultMessages faults_;
    ResultsPresenter resultsPresenter_;
    RunPresenter runPresenter_;
    PartFilter partFilter_;
    FileActions* file_;
    EditActions* edit_;
    ViewActions* view_;
    PartActions* parts_;
    PhysicsActions* physics_;
    SolveActions* solve_;
    ResultsActions* shown_;
    HelpActions* help_;
    UnitsController units_;
    PreferencesController* preferences_;
    DisplayActions* display_;
    AnnotationActions* annotate_;
    ColouringActions* colours_;
    SavedViews savedViews_;
    SavedViewActions* review_;
    StepController steps_;
    MaterialDrop drop_;
    OwnMaterialsController ownMaterials_;
    ProposalController proposals_;
    FocusKeeper focus_;
    ProjectMemory memory_;
    ForecastController forecast_;
    RunNotifier* notifier_;
    ReportController* reports_;
    QTimer memoryTimer_;
    bool quitTold_ = false;  ///< that quitting stops a run
    Tour* tour_;
    bool projectShown_ = false;
};

}  // namespace twinbench
