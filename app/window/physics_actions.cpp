#include "app/window/physics_actions.h"

#include "twin/parameter_descriptor.h"
#include "widgets/engine_text.h"

namespace twinbench {

PhysicsActions::PhysicsActions(QMainWindow& window, AttachController& attach)
    : ActionSet(tr("&Physics"), window) {
    for (const ModelDescriptor& model : attachmentModels()) {
        const QString id = QString::fromStdString(model.id);
        add({"physics." + id, engineText(model.label), id, {}, engineText(model.help)},
            [&attach, id] { attach.attach(id); });
        models_ << action("physics." + id);
    }
    addSeparator();
    add({"physics.selection",
         tr("&Name the picked faces"),
         "version",
         {},
         tr("Keeps the faces under a name that attachments and monitors can use")},
        [&attach] { attach.addSelection(); });
    add({"physics.material",
         tr("New &material"),
         "add",
         {},
         tr("A material of this model with values of your own")},
        [&attach] { attach.addMaterial(); });
    add({"physics.propose",
         tr("&Propose materials"),
         "material",
         {},
         tr("Guesses materials by the names of the parts, for you to confirm")},
        [this] { emit proposalsWanted(); });
}

void PhysicsActions::setEnabled(bool on) {
    for (QAction* action : actions()) {
        enable(*action, on, whyNoGeometry());
    }
}

}  // namespace twinbench
