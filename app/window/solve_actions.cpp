#include "app/window/solve_actions.h"

#include "twin/parameter_descriptor.h"
#include "widgets/engine_text.h"

namespace twinbench {

SolveActions::SolveActions(QMainWindow& window, Workbench& workbench, Selection& selection,
                           AttachController& attach, RunBar& choice)
    : ActionSet(tr("&Solve"), window), workbench_(workbench), choice_(choice) {
    add({"mesh.all", tr("&Mesh all parts"), "mesh", QKeySequence("F7"),
         tr("Meshes all solids and shows the quality")},
        [this] { workbench_.meshAll(); });
    add({"mesh.settings", tr("Mesh si&ze"), "edges", {}, tr("The settings of the mesh")},
        [&selection] {
            selection.selectEntity({EntityKind::Mesh, "mesh"});
        });
    add({"mesh.contacts", tr("&Contacts"), "compare", {}, tr("How parts that touch are joined")},
        [&selection] {
            selection.selectEntity({EntityKind::Contacts, "contacts"});
        });
    addSeparator();
    for (const ModelDescriptor& type : studyTypes()) {
        const QString id = QString::fromStdString(type.id);
        add({"study." + id,
             tr("New: %1").arg(engineText(type.label)),
             "study",
             {},
             engineText(type.help)},
            [&attach, id] { attach.addStudy(id); });
    }
    addSeparator();
    add({"solve.run", tr("&Run"), "solve", QKeySequence("F5"),
         tr("Solves the chosen study under the chosen scenario")},
        [this] { run(false); });
    add({"solve.runAll", tr("Run &all scenarios"), "scenario", QKeySequence("Shift+F5"),
         tr("Solves the chosen study under the baseline and every scenario")},
        [this] { run(true); });
    add({"solve.stop", tr("&Stop"), "stop", QKeySequence("Ctrl+."),
         tr("Cancels what is being computed")},
        [this] { workbench_.tasks().stop(); });
    connect(&workbench_.tasks(), &TaskRunner::started, this, &SolveActions::updateEnabled);
    connect(&workbench_.tasks(), &TaskRunner::finished, this, &SolveActions::updateEnabled);
    updateEnabled();
}

QList<QAction*> SolveActions::studyActions() const {
    QList<QAction*> adding;
    for (const ModelDescriptor& type : studyTypes()) {
        adding << action("study." + QString::fromStdString(type.id));
    }
    return adding;
}

void SolveActions::updateEnabled() {
    const bool hasProject = workbench_.hasProject();
    const bool hasStudy = hasProject && !choice_.study().isEmpty();
    for (QAction* any : actions()) {
        enable(*any, hasProject, whyNoProject());
    }
    const QString whyNoStudy = hasProject ? tr("add a study first") : whyNoProject();
    enable(*action("solve.run"), hasStudy, whyNoStudy);
    enable(*action("solve.runAll"), hasStudy, whyNoStudy);
    enable(*action("solve.stop"), workbench_.tasks().canStop(), tr("nothing is being computed"));
    enable(*action("mesh.all"), workbench_.assembly() != nullptr, whyNoGeometry());
}

void SolveActions::run(bool allScenarios) {
    std::vector<std::string> scenarios{choice_.scenario().toStdString()};
    if (allScenarios) {
        scenarios = workbench_.model().names(EntityKind::Scenario);
        scenarios.insert(scenarios.begin(), std::string(kBaseline));
    }
    workbench_.run(choice_.study().toStdString(), scenarios);
}

}  // namespace twinbench
