#include "widgets/scene/scene_camera.h"

#include <algorithm>
#include <cmath>
#include <map>

#include <vtkCamera.h>
#include <vtkLight.h>
#include <vtkRenderer.h>
#include <vtkSmartPointer.h>

namespace twinbench {

namespace {

constexpr double kFitMargin = 1.08;  // room around what fills the view

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

Vec3 corner(const Box3& box, int index) {
    return {(index & 1) != 0 ? box.max.x : box.min.x, (index & 2) != 0 ? box.max.y : box.min.y,
            (index & 4) != 0 ? box.max.z : box.min.z};
}

}  // namespace

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
    double direction[3];
    double upward[3];
    camera->GetDirectionOfProjection(direction);
    camera->GetViewUp(upward);
    const Vec3 forward{direction[0], direction[1], direction[2]};
    const Vec3 right = normalized(cross(forward, {upward[0], upward[1], upward[2]}));
    const Vec3 up = cross(right, forward);
    Interval across, along, deep;
    for (const Box3& box : boxes) {
        for (int i = 0; i < 8 && !box.isEmpty(); ++i) {
            const Vec3 p = corner(box, i);
            across.add(dot(p, right));
            along.add(dot(p, up));
            deep.add(dot(p, forward));
        }
    }
    if (across.low > across.high) {
        return;
    }
    const double width = std::max(room.width - room.reservedRight, 0.25 * room.width);
    const double scale = std::max(along.half(), across.half() * room.height / width);
    if (scale > 0.0) {
        camera->SetParallelScale(kFitMargin * scale);
    }
    // In parallel projection the view's height shows 2 * scale metres.
    const double metresPerPixel = 2.0 * camera->GetParallelScale() / room.height;
    const Vec3 focus = (across.centre() + 0.5 * room.reservedRight * metresPerPixel) * right +
                       along.centre() * up + deep.centre() * forward;
    const double distance = 3.0 * (across.half() + along.half() + deep.half()) + 1e-6;
    const Vec3 eye = focus - distance * forward;
    camera->SetFocalPoint(focus.x, focus.y, focus.z);
    camera->SetPosition(eye.x, eye.y, eye.z);
    renderer.ResetCameraClippingRange();
}

}  // namespace twinbench
