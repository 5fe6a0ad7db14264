#include "app/window/units_controller.h"

#include <QMenu>
#include <QToolButton>

namespace twinbench {

UnitsController::UnitsController(Panels& panels, ResultsController& results,
                                 ModelPresenter& presenter, SelectionController& selection,
                                 ViewActions& view, WindowSettings& settings, QObject* parent)
    : QObject(parent),
      panels_(panels),
      results_(results),
      presenter_(presenter),
      selection_(selection) {
    auto* menu = new QMenu(panels_.units);
    menu->addActions(view.unitActions());
    panels_.units->setMenu(menu);
    connect(&view, &ViewActions::unitsChosen, this, [this, &settings](UnitSystem units) {
        settings.setUnits(units);
        show(units);
    });
    show(settings.units());
}

void UnitsController::show(UnitSystem units) {
    panels_.setUnits(units);
    selection_.setUnits(units);
    presenter_.setUnits(units);
    results_.setUnits(units);
    emit changed();
}

}  // namespace twinbench
