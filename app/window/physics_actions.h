#pragma once

#include "app/window/action_set.h"
#include "app/window/attach_controller.h"

namespace twinbench {

/// One action per model that can be attached to parts or faces.
class PhysicsActions : public ActionSet {
    Q_OBJECT

public:
    PhysicsActions(QMainWindow& window, AttachController& attach);

    void setEnabled(bool on);
};

}  // namespace twinbench
