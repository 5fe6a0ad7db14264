#include "app/window/part_actions.h"

namespace twinbench {

PartActions::PartActions(QMainWindow& window, PlaceController& place, AttachController& attach,
                         SelectionController& picking)
    : ActionSet(tr("&Parts"), window) {
    addToggle({"parts.place", tr("&Place on a face"), "move", QKeySequence("Shift+M"),
               tr("Lays a flat face of one STEP file on a face of another: two clicks")},
              false, [&place](bool on) { place.setActive(on); });
    addSeparator();
    add({"parts.exclude", tr("&Leave out of the studies"), "hide", QKeySequence("X"),
         tr("The selected parts are neither meshed nor solved")},
        [&attach, &picking] { attach.setExcluded(picking.selectedParts(), true); });
    add({"parts.include", tr("&Take into the studies"), "show", QKeySequence("Shift+X"),
         tr("Takes parts in again that were left out")},
        [&attach, &picking] { attach.setExcluded(picking.selectedParts(), false); });
    connect(&picking, &SelectionController::placingChanged, action("parts.place"),
            &QAction::setChecked);
}

void PartActions::setEnabled(bool on) {
    for (QAction* action : actions()) {
        enable(*action, on, whyNoGeometry());
    }
}

}  // namespace twinbench
