#include "app/window/place_controller.h"

#include <numbers>

#include "geometry/face_mating.h"
#include "geometry/rotation.h"
#include "twin/geometry_edits.h"

namespace twinbench {

PlaceController::PlaceController(Workbench& workbench, Selection& selection,
                                 SelectionController& picking, QObject* parent)
    : QObject(parent), workbench_(workbench), selection_(selection), picking_(picking) {
    connect(&picking_, &SelectionController::placePicked, this, &PlaceController::picked);
}

void PlaceController::setActive(bool active) {
    moving_.reset();
    if (active && workbench_.model().entities(EntityKind::Geometry).size() < 2) {
        emit hint(
            tr("Add a second STEP file to the project first: parts of one file stand where "
               "the file has them."));
        picking_.setPlacing(false);
        return;
    }
    picking_.setPlacing(active);
    if (active) {
        emit hint(tr("Click the flat face that moves. Escape ends."));
    }
}

void PlaceController::picked(const ScenePick& pick) {
    const Assembly& assembly = *workbench_.assembly();
    const Part& part = assembly.parts[pick.face.part];
    if (part.shape->faces[pick.face.face].kind != SurfaceKind::Plane) {
        emit hint(tr("That face of %1 is not flat. Click a flat one.")
                      .arg(QString::fromStdString(part.name)));
        return;
    }
    const std::string file = geometryOfPart(workbench_.model(), assembly, pick.face.part);
    if (!moving_) {
        moving_ = pick.face;
        selection_.selectFaces({pick.face});
        emit hint(tr("Now click the place on a flat face of another file that %1 goes on.")
                      .arg(QString::fromStdString(file)));
        return;
    }
    if (file == geometryOfPart(workbench_.model(), assembly, moving_->part)) {
        emit hint(tr("That face is of the same file and would move along. Click one of another."));
        return;
    }
    place(pick);
}

void PlaceController::place(const ScenePick& onto) {
    const Assembly& assembly = *workbench_.assembly();
    const std::string file = geometryOfPart(workbench_.model(), assembly, moving_->part);
    const std::uint32_t part = moving_->part;
    const auto motion = mateFaces(assembly, *moving_, onto.face, onto.point);
    picking_.setPlacing(false);
    if (!motion) {
        workbench_.tell({motion.error()});
        return;
    }
    const auto edit = placeGeometryEdit(workbench_.model(), assembly, file, *motion);
    if (!edit) {
        workbench_.tell(edit.error());
        return;
    }
    // Its parts stay selected: their form has the numbers to place it exactly.
    selection_.selectParts({part});
    if (workbench_.apply(*edit)) {
        emit done(tr("Placed %1. Its position can be changed under Properties.")
                      .arg(QString::fromStdString(file)));
    }
}

void PlaceController::turn(const std::string& geometry, int axis) {
    const auto& assembly = workbench_.assembly();
    if (!assembly) {
        return;
    }
    Box3 box;
    for (const std::uint32_t part : partsOfGeometry(workbench_.model(), *assembly, geometry)) {
        box.add(assembly->parts[part].box());
    }
    if (box.isEmpty()) {
        return;
    }
    Vec3 direction;
    direction[axis] = 1.0;
    const auto edit = placeGeometryEdit(workbench_.model(), *assembly, geometry,
                                        turnAbout(box.centre(), direction, 0.5 * std::numbers::pi));
    edit ? (void)workbench_.apply(*edit) : workbench_.tell(edit.error());
}

}  // namespace twinbench
