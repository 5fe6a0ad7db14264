#include "app/window/physics_actions.h"

#include "twin/parameter_descriptor.h"

namespace twinbench {

PhysicsActions::PhysicsActions(QMainWindow& window, AttachController& attach)
    : ActionSet(tr("&Physics"), window) {
    for (const ModelDescriptor& model : attachmentModels()) {
        const QString id = QString::fromStdString(model.id);
        add({"physics." + id,
             QString::fromStdString(model.label),
             id,
             {},
             QString::fromStdString(model.help)},
            [&attach, id] { attach.attach(id); });
    }
}

void PhysicsActions::setEnabled(bool on) {
    for (QAction* action : actions()) {
        action->setEnabled(on);
    }
}

}  // namespace twinbench
