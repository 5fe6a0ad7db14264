#include "app/window/place_controller.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

#include "geometry/face_mating.h"
#include "geometry/rotation.h"
#include "twin/geometry_edits.h"

namespace twinbench {

PlaceController::PlaceController(Workbench& workbench, Selection& selection,
                                 SelectionController& picking, QObject* parent)
    : QObject(parent), workbench_(workbench), selection_(selection), picking_(picking) {
    connect(&picking_, &SelectionController::placePicked, this, &PlaceController::picked);
    connect(&workbench_, &Workbench::projectChanged, this, [this] { files_.clear(); });
    // A face that was clicked is one of the assembly that was.
    connect(&workbench_, &Workbench::assemblyChanged, this, [this] {
        if (moving_) {
            setActive(false);
            emit hint(tr("The geometry has changed. Start placing anew."));
        }
    });
    // Later: it selects parts, and who follows the selection must have the new assembly first.
    connect(&workbench_, &Workbench::assemblyChanged, this, &PlaceController::lookForNewFile,
            Qt::QueuedConnection);
}

void PlaceController::lookForNewFile() {
    if (!workbench_.assembly()) {
        return;
    }
    const auto before = std::exchange(files_, workbench_.model().names(EntityKind::Geometry));
    if (before.empty() || files_.size() != before.size() + 1) {
        return;
    }
    const std::string& added =
        *std::find_if(files_.begin(), files_.end(), [&before](const std::string& name) {
            return std::find(before.begin(), before.end(), name) == before.end();
        });
    selection_.selectParts(partsOfGeometry(workbench_.model(), *workbench_.assembly(), added));
    if (boxOf(added).intersects(boxOfOthers(added))) {
        emit standsInOthers(QString::fromStdString(added));
    }
}

Box3 PlaceController::boxOf(const std::string& geometry) const {
    Box3 box;
    for (const std::uint32_t part :
         partsOfGeometry(workbench_.model(), *workbench_.assembly(), geometry)) {
        box.add(workbench_.assembly()->parts[part].box());
    }
    return box;
}

Box3 PlaceController::boxOfOthers(const std::string& geometry) const {
    Box3 box;
    for (const std::string& name : workbench_.model().names(EntityKind::Geometry)) {
        if (name != geometry) {
            box.add(boxOf(name));
        }
    }
    return box;
}

void PlaceController::setActive(bool active) {
    moving_.reset();
    picking_.setPlacing(active);
    if (!active) {
        emit ended();
        return;
    }
    if (workbench_.model().entities(EntityKind::Geometry).size() < 2) {
        picking_.setPlacing(false);
        emit hint(
            tr("Add a second STEP file to the project first: parts of one file stand where "
               "the file has them."));
        return;
    }
    emit hint(tr("Click the flat face that moves. Escape ends."));
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
    if (file.empty()) {  // taken out a moment ago
        return;
    }
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
    moving_.reset();
    picking_.setPlacing(false);
    if (!motion) {
        workbench_.tell({motion.error()});
        return;
    }
    // Its parts stay selected: their form has the numbers to place it exactly.
    selection_.selectParts({part});
    move(file, *motion);
    emit done(tr("Placed %1. Properties has its position.").arg(QString::fromStdString(file)));
}

void PlaceController::move(const std::string& geometry, const Placement& motion) {
    const auto edit =
        placeGeometryEdit(workbench_.model(), *workbench_.assembly(), geometry, motion);
    edit ? (void)workbench_.apply(*edit) : workbench_.tell(edit.error());
}

void PlaceController::putBeside(const std::string& geometry) {
    if (!workbench_.assembly()) {
        return;
    }
    const Box3 others = boxOfOthers(geometry);
    const Box3 box = boxOf(geometry);
    if (others.isEmpty() || box.isEmpty()) {
        return;
    }
    constexpr double kGap = 0.1;  // of the size of what is placed
    constexpr double kMillimetre = 1e-3;
    const double shift = others.max.x - box.min.x + kGap * box.diagonal();
    Placement motion;
    motion.translation.x = kMillimetre * std::ceil(shift / kMillimetre);
    move(geometry, motion);
}

void PlaceController::turn(const std::string& geometry, int axis) {
    const Box3 box = workbench_.assembly() ? boxOf(geometry) : Box3();
    if (box.isEmpty()) {
        return;
    }
    Vec3 direction;
    direction[axis] = 1.0;
    move(geometry, turnAbout(box.centre(), direction, 0.5 * std::numbers::pi));
}

}  // namespace twinbench
