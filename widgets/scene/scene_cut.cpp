#include <utility>

#include <vtkPlane.h>
#include <vtkPolyData.h>

#include "widgets/scene/scene.h"
#include "widgets/scene/vtk_helpers.h"

// The clip plane of a scene, and the filled cuts with it.

namespace twinbench {

void Scene::setClipPlane(std::optional<ClipPlane> plane) {
    clipPlane_ = plane;
    cutDue_ = plane.has_value();
    if (!plane) {
        applyClipPlane(plane);
        if (parts_) {
            parts_->setCaps({});
        }
        if (fieldView_) {
            fieldView_->showCaps({});
        }
    }
}

void Scene::applyClipPlane(const std::optional<ClipPlane>& plane) {
    drawnClipPlane_ = plane ? toVtkPlane(*plane) : nullptr;
    if (parts_) {
        parts_->setClipPlane(drawnClipPlane_);
    }
    if (fieldView_) {
        fieldView_->setClipPlane(drawnClipPlane_);
    }
    selectionHighlight_.setClipPlane(drawnClipPlane_);
    hoverHighlight_.setClipPlane(drawnClipPlane_);
}

CutOrder Scene::cutOrder() const {
    CutOrder order{*clipPlane_, surfaces_, {}, {}, {}};
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
    if (!cutDue_ || !clipPlane_) {
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
    if (clipPlane_) {
        const CutOrder order = cutOrder();
        showCut(order, carryOut(order));
    }
}

void Scene::showCut(const CutOrder& order, const CutFaces& faces) {
    if (!clipPlane_) {
        return;  // taken away meanwhile
    }
    applyClipPlane(order.plane);
    if (parts_ && order.assembly == surfaces_) {
        parts_->setCaps(faces.parts);
    }
    if (fieldView_ && order.field.geometry == fieldView_->state().geometry) {
        fieldView_->showCaps(faces.fieldParts);
    }
}

}  // namespace twinbench
