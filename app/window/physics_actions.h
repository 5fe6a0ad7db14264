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
    /// Those that attach a model.
    const QList<QAction*>& modelActions() const { return models_; }

signals:
    /// Show which materials the names of the parts speak of.
    void proposalsWanted();

private:
    QList<QAction*> models_;
};

}  // namespace twinbench
