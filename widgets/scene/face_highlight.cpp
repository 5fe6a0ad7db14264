#include "widgets/scene/face_highlight.h"

#include <map>

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

/// The faces in the assembly's frame; without inputs if there are none.
vtkSmartPointer<vtkAppendPolyData> placedFaces(const Assembly* assembly,
                                               const std::vector<FaceRef>& faces) {
    std::map<std::uint32_t, std::vector<std::uint32_t>> byPart;
    for (const FaceRef& face : faces) {
        byPart[face.part].push_back(face.face);
    }
    auto append = vtkSmartPointer<vtkAppendPolyData>::New();
    for (const auto& [index, wanted] : byPart) {
        if (!assembly || index >= assembly->parts.size()) {
            continue;
        }
        const Part& part = assembly->parts[index];
        auto transform = vtkSmartPointer<vtkTransform>::New();
        transform->SetMatrix(toMatrix(part.placement));
        auto placed = vtkSmartPointer<vtkTransformPolyDataFilter>::New();
        placed->SetInputData(faceSurface(part.shape->tessellation, wanted));
        placed->SetTransform(transform);
        append->AddInputConnection(placed->GetOutputPort());
    }
    return append;
}

}  // namespace

FaceHighlight::~FaceHighlight() {
    if (actor_) {
        renderer_.RemoveActor(actor_);
    }
}

void FaceHighlight::show(const Assembly* assembly, const std::vector<FaceRef>& faces,
                         const Look& look, vtkPlane* clip) {
    if (actor_) {
        renderer_.RemoveActor(actor_);
        actor_ = nullptr;
    }
    const auto surface = placedFaces(assembly, faces);
    if (surface->GetNumberOfInputConnections(0) == 0) {
        return;
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
