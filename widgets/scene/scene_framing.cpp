#include <algorithm>
#include <cmath>

#include <vtkRenderer.h>

#include "widgets/scene/scene.h"

// From where the scene is looked at, and how much of it is seen.

namespace twinbench {

namespace {

// Of a view that was not laid out yet, pixels.
constexpr int kUsualWidth = 900;
constexpr int kUsualHeight = 600;
// Pixels at a ratio of 1.
constexpr double kColourBarRoom = 96.0;
constexpr double kColourBarStep = 24.0;

}  // namespace

void Scene::setView(StandardView view) {
    lookFrom(*renderer_, view);
    fit();
}

void Scene::fit() {
    const bool isDeformed = display_ && !display_->displacement.empty();
    std::vector<Box3> boxes;
    for (std::uint32_t part = 0; part < visible_.size(); ++part) {
        if (visible_[part]) {
            const auto inMesh = isDeformed ? meshPart(part) : std::nullopt;
            boxes.push_back(inMesh ? fieldView_->drawnBox(*inMesh) : partBox(part));
        }
    }
    frameBoxes(*renderer_, boxes, room());
}

void Scene::zoomTo(const Box3& box) { frameBoxes(*renderer_, {box}, room()); }

ViewRoom Scene::room() const {
    ViewRoom room;
    room.width = width_ > 0 ? width_ : kUsualWidth;
    room.height = height_ > 0 ? height_ : kUsualHeight;
    if (display_ && !display_->values.empty()) {
        // In steps, so that the model does not move with each digit of the ticks.
        const double step = kColourBarStep * pixelRatio_;
        const double bar = colourBar_.isShown() ? colourBar_.whole().width : 0.0;
        room.reservedRight = std::max(kColourBarRoom * pixelRatio_, std::ceil(bar / step) * step);
    }
    const double triad = AxesTriad::sizeIn(width_, height_, pixelRatio_);
    if (triad > 0.0) {
        room.corners.push_back({0.0, 0.0, triad, triad});
    }
    if (const ViewRectangle caption = caption_.rectangle(); caption.width() > 0.0) {
        room.corners.push_back(caption);
    }
    if (const ViewRectangle legend = legend_.rectangle(); legend.width() > 0.0) {
        room.corners.push_back(legend);
    }
    return room;
}

}  // namespace twinbench
