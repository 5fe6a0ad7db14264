#include "app/window/step_controller.h"

#include <QDockWidget>

namespace twinbench {

StepController::StepController(Panels& panels, Selection& selection, ModelPresenter& presenter,
                               ResultsController& results, MeshController& meshes,
                               ResultsActions& shown, QObject* parent)
    : QObject(parent),
      panels_(panels),
      selection_(selection),
      presenter_(presenter),
      results_(results),
      meshes_(meshes),
      shown_(shown) {
    connect(panels_.steps, &StepBar::stepChanged, this, &StepController::changed);
    connect(panels_.steps, &StepBar::missingChosen, this, &StepController::goToMissing);
    connect(panels_.tree, &ModelTree::runActivated, this, &StepController::showRun);
}

void StepController::showRun(const QString& study, const QString& scenario) {
    panels_.run->choose(study, scenario);
    panels_.steps->go(Step::Results);
    shown_.showChosen();
}

void StepController::changed(Step step) {
    const bool showsResults = step == Step::Results || step == Step::Solve;
    if (!showsResults && results_.isShown()) {
        results_.hide();
    }
    meshes_.setShown(step == Step::Mesh);
    presenter_.updateParticipation();
    if (step == Step::Results && !panels_.run->study().isEmpty()) {
        shown_.showChosen();
    }
    bringPanels(step);
}

void StepController::bringPanels(Step step) {
    if (step == Step::Materials) {
        panels_.docks[1]->show();
        panels_.docks[1]->raise();
    } else if (step != Step::Results) {
        panels_.docks[0]->raise();
    }
    if (step == Step::Materials) {
        panels_.showTab(panels_.proposals);
    } else if (step == Step::Mesh) {
        panels_.showTab(panels_.meshes);
    } else if (step == Step::Solve) {
        panels_.showTab(panels_.scenarios);
    } else if (step == Step::Results) {
        panels_.showTab(panels_.plots);
    }
}

void StepController::goToMissing(int index) {
    const auto& missing = presenter_.missing();
    if (index < 0 || static_cast<std::size_t>(index) >= missing.size()) {
        return;
    }
    const MissingPiece piece = missing[static_cast<std::size_t>(index)];
    panels_.steps->go(piece.step);
    if (!piece.parts.empty()) {
        selection_.selectParts(piece.parts);
    }
    if (piece.isStudy) {
        emit studyWanted();
    }
}

}  // namespace twinbench
