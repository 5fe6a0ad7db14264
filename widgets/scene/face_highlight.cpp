#include "widgets/scene/face_highlight.h"

#include <vtkActor.h>
#include <vtkAppendPolyData.h>
#include <vtkFeatureEdges.h>
#include <vtkPlane.h>
#include <vtkPolyData.h>
#include <vtkPolyDataMapper.h>
#include <vtkProperty.h>
#include <vtkRenderer.h>
#include <vtkTransform.h>
#include <vtkTransformPolyDataFilter.h>

#include "widgets/scene/surface_builder.h"
#include "widgets/scene/vtk_helpers.h"

namespace twinbench {

namespace {

constexpr double kOutlineWidth = 2.5;  // pixels at a ratio of 1

}  // namespace

FaceHighlight::~FaceHighlight() {
    if (actor_) {
        renderer_.RemoveActor(actor_);
    }
}

vtkSmartPointer<vtkPolyData> placedFaces(const Part& part,
                                         const std::vector<std::uint32_t>& faces) {
    auto transform = vtkSmartPointer<vtkTransform>::New();
    transform->SetMatrix(toMatrix(part.placement));
    auto placed = vtkSmartPointer<vtkTransformPolyDataFilter>::New();
    placed->SetInputData(faceSurface(part.shape->tessellation, faces));
    placed->SetTransform(transform);
    placed->Update();
    return placed->GetOutput();
}

void FaceHighlight::show(const std::vector<vtkSmartPointer<vtkPolyData>>& surfaces,
                         const Look& look, vtkPlane* clip) {
    if (actor_) {
        renderer_.RemoveActor(actor_);
        actor_ = nullptr;
    }
    if (surfaces.empty()) {
        return;
    }
    auto surface = vtkSmartPointer<vtkAppendPolyData>::New();
    for (const auto& each : surfaces) {
        surface->AddInputData(each);
    }
    auto mapper = vtkSmartPointer<vtkPolyDataMapper>::New();
    actor_ = vtkSmartPointer<vtkActor>::New();
    if (look.outlined) {
        auto outline = vtkSmartPointer<vtkFeatureEdges>::New();
        outline->SetInputConnection(surface->GetOutputPort());
        outline->FeatureEdgesOff();
        outline->NonManifoldEdgesOff();
        outline->ColoringOff();
        mapper->SetInputConnection(outline->GetOutputPort());
        actor_->GetProperty()->SetLighting(false);
        actor_->GetProperty()->SetLineWidth(static_cast<float>(kOutlineWidth * look.pixelRatio));
    } else {
        mapper->SetInputConnection(surface->GetOutputPort());
        actor_->GetProperty()->SetAmbient(0.35);
    }
    mapper->ScalarVisibilityOff();
    actor_->SetMapper(mapper);
    setColour(*actor_->GetProperty(), look.colour);
    setClipPlane(clip);
    renderer_.AddActor(actor_);
}

void FaceHighlight::setClipPlane(vtkPlane* plane) {
    if (!actor_) {
        return;
    }
    actor_->GetMapper()->RemoveAllClippingPlanes();
    if (plane) {
        actor_->GetMapper()->AddClippingPlane(plane);
    }
}

}  // namespace twinbench
