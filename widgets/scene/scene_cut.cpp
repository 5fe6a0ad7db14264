#include <utility>

#include <vtkPlane.h>
#include <vtkPolyData.h>

#include "widgets/scene/scene.h"
#include "widgets/scene/vtk_helpers.h"

// The clip planes of a scene, and the filled cuts with them.

namespace twinbench {

namespace {

// Of the model's diagonal: a cut lies on its own plane, which must not cut it away.
constexpr double kCapSlack = 1e-5;

}  // namespace

void Scene::setClipPlanes(ClipPlanes planes) {
    clipPlanes_ = std::move(planes);
    cutDue_ = !clipPlanes_.empty();
    if (clipPlanes_.empty()) {
        applyClipPlanes({});
        if (parts_) {
            parts_->setCaps({});
        }
        if (fieldView_) {
            fieldView_->showCaps({});
        }
    }
}

void Scene::applyClipPlanes(const ClipPlanes& planes) {
    const double size = parts_ ? visibleBox().diagonal() : 0.0;
    drawnPlanes_ = toVtkPlanes(planes);
    capPlanes_ = toVtkPlanes(planes, kCapSlack * size);
    if (parts_) {
        parts_->setClipPlanes(drawnPlanes_, capPlanes_);
    }
    if (fieldView_) {
        fieldView_->setClipPlanes(drawnPlanes_, capPlanes_);
    }
    selectionHighlight_.setClipPlanes(drawnPlanes_);
    hoverHighlight_.setClipPlanes(drawnPlanes_);
}

CutOrder Scene::cutOrder() const {
    CutOrder order{clipPlanes_, surfaces_, offsets_, {}, {}, {}};
    // Without surfaces of parts there is nothing to cut yet.
    for (std::uint32_t part = 0; surfaces_ && part < surfaces_->parts.size(); ++part) {
        if (parts_->shown(part) == AssemblyView::Shown::All) {
            order.parts.push_back(part);
        }
    }
    if (fieldView_) {
        order.field = fieldView_->state();
        for (std::uint32_t part = 0; part < order.field.geometry->mesh->parts.size(); ++part) {
            if (fieldView_->isPartVisible(part)) {
                order.fieldParts.push_back(part);
            }
        }
    }
    return order;
}

void Scene::cut() {
    if (!cutDue_ || clipPlanes_.empty()) {
        return;
    }
    if (cutter_) {
        cutDue_ = false;
        cutter_(cutOrder());
    } else {
        cutHere();
    }
}

void Scene::cutHere() {
    cutDue_ = false;
    if (!clipPlanes_.empty()) {
        const CutOrder order = cutOrder();
        showCut(order, carryOut(order));
    }
}

void Scene::showCut(const CutOrder& order, const CutFaces& faces) {
    if (clipPlanes_.empty()) {
        return;  // taken away meanwhile
    }
    applyClipPlanes(order.planes);
    if (parts_ && order.assembly == surfaces_) {
        parts_->setCaps(faces.parts);
    }
    if (fieldView_ && order.field.geometry == fieldView_->state().geometry) {
        fieldView_->showCaps(faces.fieldParts);
    }
}

}  // namespace twinbench
