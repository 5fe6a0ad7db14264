#pragma once

#include "app/window/action_set.h"
#include "app/window/attach_controller.h"
#include "app/window/place_controller.h"

namespace twinbench {

/// What is done with the selected parts: placing their file, leaving them out of the studies.
class PartActions : public ActionSet {
    Q_OBJECT

public:
    PartActions(QMainWindow& window, PlaceController& place, AttachController& attach,
                SelectionController& picking);

    void setEnabled(bool on);
};

}  // namespace twinbench
