#include "widgets/scene/part_view.h"

#include <vtkActor.h>
#include <vtkCellData.h>
#include <vtkIntArray.h>
#include <vtkPlane.h>
#include <vtkPolyData.h>
#include <vtkPolyDataMapper.h>
#include <vtkProperty.h>
#include <vtkRenderer.h>
#include <vtkUnsignedCharArray.h>

#include "widgets/scene/surface_builder.h"
#include "widgets/scene/vtk_helpers.h"

namespace twinbench {

namespace {

vtkSmartPointer<vtkActor> newActor(vtkPolyData* data, const Placement& placement) {
    auto mapper = vtkSmartPointer<vtkPolyDataMapper>::New();
    mapper->SetInputData(data);
    auto actor = vtkSmartPointer<vtkActor>::New();
    actor->SetMapper(mapper);
    actor->SetUserMatrix(toMatrix(placement));
    return actor;
}

bool hasFaceColours(const PartShape& shape) {
    for (const FaceInfo& face : shape.faces) {
        if (face.colour) {
            return true;
        }
    }
    return false;
}

/// A copy of the surface (sharing its arrays) that carries a colour per triangle.
vtkSmartPointer<vtkPolyData> colouredSurface(vtkPolyData& surface, const PartShape& shape,
                                             const Colour& partColour) {
    auto colours = vtkSmartPointer<vtkUnsignedCharArray>::New();
    colours->SetNumberOfComponents(3);
    colours->SetName("colour");
    const auto* faces = vtkIntArray::SafeDownCast(surface.GetCellData()->GetArray(kFaceArray));
    for (vtkIdType i = 0; i < faces->GetNumberOfValues(); ++i) {
        const auto face = static_cast<std::size_t>(faces->GetValue(i));
        const Colour colour =
            face < shape.faces.size() ? shape.faces[face].colour.value_or(partColour) : partColour;
        colours->InsertNextTuple3(colour.red, colour.green, colour.blue);
    }
    auto result = vtkSmartPointer<vtkPolyData>::New();
    result->ShallowCopy(&surface);
    result->GetCellData()->SetScalars(colours);
    return result;
}

}  // namespace

PartView::PartView(vtkRenderer& renderer, Part part, std::shared_ptr<const ShapeSurfaces> surfaces)
    : renderer_(renderer),
      part_(std::move(part)),
      surfaces_(std::move(surfaces)),
      faces_(newActor(surfaces_->surface, part_.placement)),
      edges_(newActor(surfaces_->edges, part_.placement)),
      cap_(newActor(nullptr, Placement{})) {
    faces_->GetProperty()->SetSpecular(0.08);
    faces_->GetProperty()->SetSpecularPower(30.0);
    faces_->GetProperty()->SetAmbient(0.2);
    faces_->GetProperty()->SetDiffuse(0.85);
    auto* faceMapper = vtkPolyDataMapper::SafeDownCast(faces_->GetMapper());
    // Faces step back so that edges and highlights on them stay visible.
    faceMapper->SetResolveCoincidentTopologyToPolygonOffset();
    faceMapper->SetRelativeCoincidentTopologyPolygonOffsetParameters(1.0, 1.0);
    edges_->GetProperty()->SetLighting(false);
    edges_->GetProperty()->SetLineWidth(1.0F);
    edges_->PickableOff();
    cap_->GetProperty()->SetLighting(false);
    cap_->SetVisibility(false);
    for (vtkActor* actor : {faces_.Get(), edges_.Get(), cap_.Get()}) {
        renderer_.AddActor(actor);
    }
    updateColours(theme_);
}

PartView::~PartView() {
    for (vtkActor* actor : {faces_.Get(), edges_.Get(), cap_.Get()}) {
        renderer_.RemoveActor(actor);
    }
}

void PartView::show(Shown shown) {
    shown_ = shown;
    if (shown_ != Shown::All) {
        setCap(nullptr);  // would be an old one when the part is shown again
    }
    updateVisibility();
}

void PartView::setEdgesVisible(bool visible) {
    edgesVisible_ = visible;
    updateVisibility();
}

void PartView::setOpacity(double opacity) {
    faces_->GetProperty()->SetOpacity(opacity);
    edges_->GetProperty()->SetOpacity(opacity);
}

void PartView::applyTheme(const SceneTheme& theme) {
    theme_ = theme;
    updateColours(theme);
}

void PartView::setColour(std::optional<Colour> colour) {
    colour_ = colour;
    updateColours(theme_);
}

Colour PartView::colour(const SceneTheme& theme) const {
    return colour_ ? *colour_ : cadColour(theme);
}

Colour PartView::cadColour(const SceneTheme& theme) const {
    return part_.colour.value_or(theme.part);
}

void PartView::updateColours(const SceneTheme& theme) {
    const Colour shown = colour(theme);
    twinbench::setColour(*faces_->GetProperty(), shown);
    twinbench::setColour(*cap_->GetProperty(), shown);
    twinbench::setColour(*edges_->GetProperty(), theme.edgeOn(shown));
    auto* mapper = vtkPolyDataMapper::SafeDownCast(faces_->GetMapper());
    const bool byFace = !colour_ && hasFaceColours(*part_.shape);
    mapper->SetScalarVisibility(byFace);
    if (byFace) {
        if (!coloured_ || !(shown == colouredWith_)) {
            coloured_ = colouredSurface(*surfaces_->surface, *part_.shape, shown);
            colouredWith_ = shown;
        }
        mapper->SetInputData(coloured_);
        mapper->SetScalarModeToUseCellData();
        mapper->SetColorModeToDirectScalars();
    } else {
        mapper->SetInputData(surfaces_->surface);
    }
}

void PartView::updateVisibility() {
    faces_->SetVisibility(shown_ == Shown::All);
    edges_->SetVisibility(shown_ != Shown::Nothing && edgesVisible_);
    cap_->SetVisibility(hasCap_ && shown_ == Shown::All);
}

void PartView::setClipPlane(vtkPlane* plane) {
    for (vtkActor* actor : {faces_.Get(), edges_.Get()}) {
        actor->GetMapper()->RemoveAllClippingPlanes();
        if (plane) {
            actor->GetMapper()->AddClippingPlane(plane);
        }
    }
}

void PartView::setCap(vtkPolyData* cap) {
    vtkPolyDataMapper::SafeDownCast(cap_->GetMapper())->SetInputData(cap);
    hasCap_ = cap != nullptr;
    updateVisibility();
}

}  // namespace twinbench
