#pragma once

#include <vector>

#include "core/vec3.h"

class vtkRenderer;

namespace twinbench {

/// A rectangle of a view, pixels from its lower left corner.
struct ViewRectangle {
    double left = 0.0, bottom = 0.0, right = 0.0, top = 0.0;
    double width() const { return right - left; }
    double height() const { return top - bottom; }
};

/// What the model may fill of a view.
struct ViewRoom {
    double width = 1.0;  ///< of the view, pixels
    double height = 1.0;
    double reservedRight = 0.0;          ///< for the colour bar
    std::vector<ViewRectangle> corners;  ///< taken by texts and axes
};

enum class StandardView { Iso, PlusX, MinusX, PlusY, MinusY, PlusZ, MinusZ };

/// Where a camera stands and how much it shows; metres.
struct CameraPose {
    Vec3 position, focus, up;
    double scale = 1.0;  ///< half the height of the view
};
CameraPose poseOf(vtkRenderer& renderer);
void setPose(vtkRenderer& renderer, const CameraPose& pose);

/// Turns the camera to look at the origin from there.
void lookFrom(vtkRenderer& renderer, StandardView view);

/// Three lights that go with the camera: one from above the left shoulder, a weak one from the
/// right, a weak one from the eye. Faces that meet at an edge differ in brightness from every side.
void addCameraLights(vtkRenderer& renderer);

/// Moves the camera along its own axes and sets its scale so that the boxes (metres) just fill the
/// room, clear of the corners that are taken unless that made them much smaller; the direction of
/// view stays.
void frameBoxes(vtkRenderer& renderer, const std::vector<Box3>& boxes, const ViewRoom& room);

}  // namespace twinbench
