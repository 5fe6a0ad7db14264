#pragma once

#include <vector>

#include "core/vec3.h"

class vtkRenderer;

namespace twinbench {

/// The part of a view that the model may fill, pixels.
struct ViewRoom {
    double width = 1.0;
    double height = 1.0;
    double reservedRight = 0.0;  ///< for the colour bar
};

enum class StandardView { Iso, PlusX, MinusX, PlusY, MinusY, PlusZ, MinusZ };

/// Turns the camera to look at the origin from there.
void lookFrom(vtkRenderer& renderer, StandardView view);

/// Three lights that go with the camera: one from above the left shoulder, a weak one from the
/// right, a weak one from the eye. Faces that meet at an edge differ in brightness from every side.
void addCameraLights(vtkRenderer& renderer);

/// Moves the camera along its own axes and sets its scale so that the boxes (metres) just fill the
/// room; the direction of view stays.
void frameBoxes(vtkRenderer& renderer, const std::vector<Box3>& boxes, const ViewRoom& room);

}  // namespace twinbench
