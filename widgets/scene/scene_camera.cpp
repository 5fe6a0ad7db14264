#include "widgets/scene/scene_camera.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

#include <vtkCamera.h>
#include <vtkLight.h>
#include <vtkRenderer.h>
#include <vtkSmartPointer.h>

namespace twinbench {

namespace {

constexpr double kFitMargin = 1.08;     // room around what fills the view
constexpr double kMostShrinking = 2.0;  // for the sake of what lies in the corners

struct Interval {
    double low = HUGE_VAL;
    double high = -HUGE_VAL;
    void add(double value) {
        low = std::min(low, value);
        high = std::max(high, value);
    }
    double centre() const { return 0.5 * (low + high); }
    double half() const { return 0.5 * (high - low); }
};

struct CameraAxes {
    Vec3 right, up, forward;
};

/// The corners of boxes as the camera sees them.
struct Extent {
    Interval across, along, deep;                ///< metres along the camera's axes
    std::vector<std::array<double, 2>> corners;  ///< across, along
};

/// How the boxes stand in the view.
struct Framing {
    double metresPerPixel = 0.0;
    double across = 0.0, along = 0.0;  ///< metres, what the middle of the view shows
    double width = 0.0, height = 0.0;  ///< of the view, pixels
    bool isFree = false;               ///< nothing lies on them
};

Vec3 corner(const Box3& box, int index) {
    return {(index & 1) != 0 ? box.max.x : box.min.x, (index & 2) != 0 ? box.max.y : box.min.y,
            (index & 4) != 0 ? box.max.z : box.min.z};
}

CameraAxes axesOf(vtkCamera& camera) {
    double direction[3];
    double upward[3];
    camera.GetDirectionOfProjection(direction);
    camera.GetViewUp(upward);
    CameraAxes axes;
    axes.forward = {direction[0], direction[1], direction[2]};
    axes.right = normalized(cross(axes.forward, {upward[0], upward[1], upward[2]}));
    axes.up = cross(axes.right, axes.forward);
    return axes;
}

Extent extentOf(const std::vector<Box3>& boxes, const CameraAxes& axes) {
    Extent extent;
    for (const Box3& box : boxes) {
        for (int i = 0; i < 8 && !box.isEmpty(); ++i) {
            const Vec3 p = corner(box, i);
            extent.corners.push_back({dot(p, axes.right), dot(p, axes.up)});
            extent.across.add(extent.corners.back()[0]);
            extent.along.add(extent.corners.back()[1]);
            extent.deep.add(dot(p, axes.forward));
        }
    }
    return extent;
}

/// The whole room, and what is left of it beside or between corners that are taken.
std::vector<ViewRectangle> framesOf(const ViewRoom& room) {
    const double right = std::max(room.width - room.reservedRight, 0.25 * room.width);
    std::vector<ViewRectangle> frames{{0.0, 0.0, right, room.height}};
    for (const ViewRectangle& corner : room.corners) {
        const std::size_t known = frames.size();
        for (std::size_t i = 0; i < known; ++i) {
            ViewRectangle beside = frames[i];
            beside.left = std::max(beside.left, corner.right);
            ViewRectangle clear = frames[i];
            if (corner.bottom > 0.5 * room.height) {
                clear.top = std::min(clear.top, corner.bottom);
            } else {
                clear.bottom = std::max(clear.bottom, corner.top);
            }
            for (const ViewRectangle& frame : {beside, clear}) {
                if (frame.width() > 0.0 && frame.height() > 0.0) {
                    frames.push_back(frame);
                }
            }
        }
    }
    return frames;
}

Framing framingOf(const Extent& extent, const ViewRectangle& frame, const ViewRoom& room) {
    Framing framing;
    framing.width = room.width;
    framing.height = room.height;
    framing.metresPerPixel =
        2.0 * kFitMargin *
        std::max(extent.along.half() / frame.height(), extent.across.half() / frame.width());
    const double shift = 0.5 * framing.metresPerPixel;
    framing.across = extent.across.centre() + shift * (room.width - frame.left - frame.right);
    framing.along = extent.along.centre() + shift * (room.height - frame.bottom - frame.top);
    return framing;
}

/// True unless a line parallel to an edge of the rectangle or across its inner corner parts it from
/// the boxes.
bool covers(const Extent& extent, const Framing& framing, const ViewRectangle& rectangle) {
    const bool isUpper = rectangle.bottom > 0.5 * framing.height;
    bool beside = true;
    bool clear = true;
    bool across = true;
    for (const auto& [right, up] : extent.corners) {
        const double x = (right - framing.across) / framing.metresPerPixel + 0.5 * framing.width;
        const double y = (up - framing.along) / framing.metresPerPixel + 0.5 * framing.height;
        // From the inner corner, right and away from the view's edge.
        const double dx = x - rectangle.right;
        const double dy = isUpper ? rectangle.bottom - y : y - rectangle.top;
        beside = beside && dx >= 0.0;
        clear = clear && dy >= 0.0;
        across = across && dx * rectangle.height() + dy * rectangle.width() >= 0.0;
    }
    return !(beside || clear || across);
}

}  // namespace

CameraPose poseOf(vtkRenderer& renderer) {
    vtkCamera& camera = *renderer.GetActiveCamera();
    const auto vector = [](const double* v) { return Vec3{v[0], v[1], v[2]}; };
    return {vector(camera.GetPosition()), vector(camera.GetFocalPoint()),
            vector(camera.GetViewUp()), camera.GetParallelScale()};
}

void setPose(vtkRenderer& renderer, const CameraPose& pose) {
    vtkCamera& camera = *renderer.GetActiveCamera();
    camera.SetPosition(pose.position.x, pose.position.y, pose.position.z);
    camera.SetFocalPoint(pose.focus.x, pose.focus.y, pose.focus.z);
    camera.SetViewUp(pose.up.x, pose.up.y, pose.up.z);
    camera.SetParallelScale(pose.scale);
}

void lookFrom(vtkRenderer& renderer, StandardView view) {
    struct Axes {
        Vec3 from, up;
    };
    static const std::map<StandardView, Axes> kAxes = {
        {StandardView::Iso, {{1.0, -1.2, 0.9}, {0, 0, 1}}},
        {StandardView::PlusX, {{1, 0, 0}, {0, 0, 1}}},
        {StandardView::MinusX, {{-1, 0, 0}, {0, 0, 1}}},
        {StandardView::PlusY, {{0, 1, 0}, {0, 0, 1}}},
        {StandardView::MinusY, {{0, -1, 0}, {0, 0, 1}}},
        {StandardView::PlusZ, {{0, 0, 1}, {0, 1, 0}}},
        {StandardView::MinusZ, {{0, 0, -1}, {0, 1, 0}}}};
    const Axes& axes = kAxes.at(view);
    vtkCamera* camera = renderer.GetActiveCamera();
    camera->SetFocalPoint(0.0, 0.0, 0.0);
    camera->SetPosition(axes.from.x, axes.from.y, axes.from.z);
    camera->SetViewUp(axes.up.x, axes.up.y, axes.up.z);
}

void addCameraLights(vtkRenderer& renderer) {
    struct Lamp {
        Vec3 from;  // right, up, towards the viewer
        double intensity;
    };
    constexpr Lamp kLamps[] = {
        {{-0.5, 0.8, 1.0}, 0.72}, {{0.8, -0.2, 0.8}, 0.30}, {{0.0, 0.0, 1.0}, 0.22}};
    renderer.AutomaticLightCreationOff();
    for (const Lamp& lamp : kLamps) {
        auto light = vtkSmartPointer<vtkLight>::New();
        light->SetLightTypeToCameraLight();
        light->SetPosition(lamp.from.x, lamp.from.y, lamp.from.z);
        light->SetFocalPoint(0.0, 0.0, 0.0);
        light->SetIntensity(lamp.intensity);
        renderer.AddLight(light);
    }
}

void frameBoxes(vtkRenderer& renderer, const std::vector<Box3>& boxes, const ViewRoom& room) {
    vtkCamera* camera = renderer.GetActiveCamera();
    const CameraAxes axes = axesOf(*camera);
    const Extent extent = extentOf(boxes, axes);
    if (extent.corners.empty()) {
        return;
    }
    Framing best;
    for (const ViewRectangle& frame : framesOf(room)) {
        const Framing framing = framingOf(extent, frame, room);
        const bool isFree = std::none_of(
            room.corners.begin(), room.corners.end(),
            [&](const ViewRectangle& corner) { return covers(extent, framing, corner); });
        if (best.metresPerPixel == 0.0 || (isFree && !best.isFree) ||
            (isFree == best.isFree && framing.metresPerPixel < best.metresPerPixel)) {
            // What is read beside a speck is no use: then texts lie on the model.
            const bool isTooSmall = best.metresPerPixel > 0.0 &&
                                    framing.metresPerPixel > kMostShrinking * best.metresPerPixel;
            if (!isTooSmall) {
                best = framing;
                best.isFree = isFree;
            }
        }
    }
    // In parallel projection the view's height shows 2 * scale metres.
    if (best.metresPerPixel > 0.0) {
        camera->SetParallelScale(0.5 * best.metresPerPixel * room.height);
    }
    const Vec3 focus =
        best.across * axes.right + best.along * axes.up + extent.deep.centre() * axes.forward;
    const double distance =
        3.0 * (extent.across.half() + extent.along.half() + extent.deep.half()) + 1e-6;
    const Vec3 eye = focus - distance * axes.forward;
    camera->SetFocalPoint(focus.x, focus.y, focus.z);
    camera->SetPosition(eye.x, eye.y, eye.z);
    renderer.ResetCameraClippingRange();
}

}  // namespace twinbench
