#include "widgets/scene/face_highlight.h"

#include <vtkActor.h>
#include <vtkPointData.h>
#include <vtkPolyData.h>
#include <vtkProperty.h>
#include <vtkRenderer.h>

#include "widgets/scene/vtk_helpers.h"

namespace twinbench {

namespace {

// Pixels at a ratio of 1.
constexpr double kOutlineWidth = 2.5;
constexpr double kStrongWidth = 5.0;
constexpr double kPointSize = 13.0;
constexpr double kTint = 0.18;  // opacity
// Of the depth buffer: what is drawn of the same triangles differs by a few, from buffer to buffer.
constexpr double kStepsForward = 16.0;

}  // namespace

FaceHighlight::FaceHighlight(vtkRenderer& renderer) : renderer_(renderer), actor_(newActor()) {
    mapperOf(*actor_).ScalarVisibilityOff();
    stepBack(*actor_, -kStepsForward);
    actor_->VisibilityOff();
    renderer_.AddActor(actor_);
}

FaceHighlight::~FaceHighlight() { renderer_.RemoveActor(actor_); }

void FaceHighlight::show(vtkPolyData* shapes, const Colour& colour, double pixelRatio,
                         Strength strength) {
    const bool isEmpty = !shapes || shapes->GetNumberOfCells() == 0;
    actor_->SetVisibility(!isEmpty);
    mapperOf(*actor_).SetInputData(isEmpty ? nullptr : shapes);
    if (isEmpty) {
        return;
    }
    const bool hasShade = shapes->GetNumberOfPolys() > 0 && shapes->GetPointData()->GetNormals();
    const double width = strength == Strength::Strong ? kStrongWidth : kOutlineWidth;
    vtkProperty& look = *actor_->GetProperty();
    look.SetLighting(hasShade);
    look.SetAmbient(hasShade ? 0.35 : 0.0);
    look.SetLineWidth(static_cast<float>(width * pixelRatio));
    look.SetPointSize(static_cast<float>(kPointSize * pixelRatio));
    look.SetRenderPointsAsSpheres(true);
    look.SetOpacity(strength == Strength::Tint ? kTint : 1.0);
    setColour(look, colour);
}

void FaceHighlight::setClipPlanes(const std::vector<vtkSmartPointer<vtkPlane>>& planes) {
    clipBy(*actor_, planes);
}

}  // namespace twinbench
