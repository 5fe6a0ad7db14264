#include "app/window/own_materials_controller.h"

#include "app/shared/material_places.h"
#include "twin/own_materials.h"

namespace twinbench {

OwnMaterialsController::OwnMaterialsController(Workbench& workbench, Panels& panels,
                                               QObject* parent)
    : QObject(parent), workbench_(workbench), panels_(panels) {
    connect(panels_.properties, &PropertyPanel::keepRequested, this, &OwnMaterialsController::keep);
    // Later: who turns to another project forgets the problems that were told before.
    due_.setSingleShot(true);
    due_.setInterval(0);
    connect(&workbench_, &Workbench::projectChanged, &due_, qOverload<>(&QTimer::start));
    connect(&due_, &QTimer::timeout, this, &OwnMaterialsController::update);
}

void OwnMaterialsController::update() {
    workbench_.tasks().start<OwnMaterials>(
        QString(), [](const TaskContext&) { return readOwnMaterials(ownMaterialsFolder()); },
        [this, reading = ++readings_](OwnMaterials own) {
            if (reading != readings_) {
                return;  // they have changed since
            }
            emit materialsRead(own.materials);
            panels_.library->setOwnMaterials(std::move(own.materials));
            workbench_.tell(std::move(own.problems));
        });
}

void OwnMaterialsController::keep(const QString& material) {
    const std::string name = material.toStdString();
    const Entity* entity = workbench_.model().find(EntityKind::Material, name);
    if (!entity) {
        return;
    }
    if (auto kept = keepOwnMaterial(ownMaterialsFolder(), name, entity->values); !kept) {
        workbench_.tell(kept.error());
        return;
    }
    update();
    emit done(tr("%1 is among your materials").arg(material));
}

}  // namespace twinbench
