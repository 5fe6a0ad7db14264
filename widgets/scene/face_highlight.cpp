#include "widgets/scene/face_highlight.h"

#include <vtkActor.h>
#include <vtkPolyData.h>
#include <vtkProperty.h>
#include <vtkRenderer.h>

#include "widgets/scene/vtk_helpers.h"

namespace twinbench {

namespace {

constexpr double kOutlineWidth = 2.5;  // pixels at a ratio of 1

}  // namespace

FaceHighlight::FaceHighlight(vtkRenderer& renderer) : renderer_(renderer), actor_(newActor()) {
    mapperOf(*actor_).ScalarVisibilityOff();
    actor_->VisibilityOff();
    renderer_.AddActor(actor_);
}

FaceHighlight::~FaceHighlight() { renderer_.RemoveActor(actor_); }

void FaceHighlight::show(vtkPolyData* faces, const Colour& colour, double pixelRatio) {
    const bool isEmpty = !faces || faces->GetNumberOfCells() == 0;
    actor_->SetVisibility(!isEmpty);
    mapperOf(*actor_).SetInputData(isEmpty ? nullptr : faces);
    if (isEmpty) {
        return;
    }
    const bool isOutline = faces->GetNumberOfPolys() == 0;
    vtkProperty& look = *actor_->GetProperty();
    look.SetLighting(!isOutline);
    look.SetAmbient(isOutline ? 0.0 : 0.35);
    look.SetLineWidth(isOutline ? static_cast<float>(kOutlineWidth * pixelRatio) : 1.0F);
    setColour(look, colour);
}

void FaceHighlight::setClipPlanes(const std::vector<vtkSmartPointer<vtkPlane>>& planes) {
    clipBy(*actor_, planes);
}

}  // namespace twinbench
