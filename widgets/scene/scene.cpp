#include "widgets/scene/scene.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

#include <fmt/format.h>
#include <vtkActor.h>
#include <vtkAppendPolyData.h>
#include <vtkCamera.h>
#include <vtkFeatureEdges.h>
#include <vtkPlane.h>
#include <vtkPolyData.h>
#include <vtkPolyDataMapper.h>
#include <vtkProperty.h>
#include <vtkRenderWindow.h>
#include <vtkRenderer.h>
#include <vtkTransform.h>
#include <vtkTransformPolyDataFilter.h>

#include "widgets/scene/surface_builder.h"
#include "widgets/scene/vtk_helpers.h"

namespace twinbench {

namespace {

// Of a view that was not laid out yet, pixels.
constexpr int kUsualWidth = 900;
constexpr int kUsualHeight = 600;
constexpr double kColourBarRoom = 110.0;  // pixels at a ratio of 1
constexpr double kOutlineWidth = 2.5;
constexpr double kDimmed = 0.25;  // opacity

}  // namespace

Scene::Scene()
    : renderer_(vtkSmartPointer<vtkRenderer>::New()),
      colourBar_(*renderer_),
      caption_(*renderer_),
      markerLayer_(*renderer_) {
    renderer_->SetLayer(0);
    renderer_->GetActiveCamera()->ParallelProjectionOn();
    addCameraLights(*renderer_);
    setTheme(theme_);
    setView(StandardView::Iso);
}

Scene::~Scene() = default;

void Scene::attachTo(vtkRenderWindow& window) {
    window.SetNumberOfLayers(2);
    window.AddRenderer(renderer_);
    window.AddRenderer(triad_.renderer());
}

vtkRenderer* Scene::renderer() const { return renderer_; }

void Scene::layout(int width, int height, double pixelRatio) {
    width = std::max(width, 1);
    height = std::max(height, 1);
    width_ = width;
    height_ = height;
    pixelRatio_ = pixelRatio;
    updateCaps();
    if (markersDue_) {
        updateMarkers();
    }
    colourBar_.layout(width, height, pixelRatio);
    caption_.layout(width, height, pixelRatio);
    triad_.layout(width, height, pixelRatio);
    triad_.follow(*renderer_);
    renderer_->ResetCameraClippingRange();
    markerLayer_.layout(width, height, pixelRatio);
}

void Scene::setTheme(const SceneTheme& theme) {
    theme_ = theme;
    const auto background = toRgb(theme.background);
    renderer_->SetBackground(background.data());
    colourBar_.applyTheme(theme);
    caption_.applyTheme(theme);
    triad_.applyTheme(theme);
    markerLayer_.applyTheme(theme);
    for (const auto& part : parts_) {
        part->applyTheme(theme);
    }
    if (fieldView_) {
        fieldView_->applyTheme(theme);
    }
    showHighlight(selectionActor_, selectedFaces_, theme_.selection);
    setHover(hover_);
    capsDue_ = true;
}

void Scene::setAssembly(std::shared_ptr<const Assembly> assembly) {
    clearField();
    selectedFaces_.clear();
    hover_.reset();
    showHighlight(selectionActor_, {}, theme_.selection);
    showHighlight(hoverActor_, {}, theme_.hover);
    parts_.clear();
    assembly_ = std::move(assembly);
    visible_.assign(assembly_ ? assembly_->parts.size() : 0, true);
    if (!assembly_) {
        return;
    }
    std::map<const PartShape*, std::shared_ptr<const ShapeSurfaces>> surfaces;
    for (const Part& part : assembly_->parts) {
        auto& shared = surfaces[part.shape.get()];
        if (!shared) {
            shared = ShapeSurfaces::of(*part.shape);
        }
        parts_.push_back(std::make_unique<PartView>(*renderer_, part, shared));
        parts_.back()->applyTheme(theme_);
        parts_.back()->setEdgesVisible(edgesVisible_);
        parts_.back()->setClipPlane(vtkClipPlane_);
    }
    capsDue_ = true;
}

std::optional<std::uint32_t> Scene::meshPart(std::uint32_t part) const {
    if (!fieldView_) {
        return std::nullopt;
    }
    const auto& indices = fieldView_->geometry().assemblyParts;
    const auto found = std::find(indices.begin(), indices.end(), part);
    if (found == indices.end()) {
        return std::nullopt;
    }
    return static_cast<std::uint32_t>(found - indices.begin());
}

void Scene::setPartVisible(std::uint32_t part, bool visible) {
    if (part >= parts_.size() || visible_[part] == visible) {
        return;
    }
    visible_[part] = visible;
    updatePart(part);
    if (const auto inMesh = meshPart(part)) {
        fieldView_->setPartVisible(*inMesh, visible);
    }
    capsDue_ = true;
    markersDue_ = true;
}

void Scene::updatePart(std::uint32_t part) {
    if (!meshPart(part)) {
        parts_[part]->show(visible_[part] ? PartView::Shown::All : PartView::Shown::Nothing);
        return;
    }
    // The field's own surface replaces the faces; the CAD's edges fit it while it is not deformed.
    const bool hasEdges = !display_->showMeshEdges && display_->displacement.empty();
    parts_[part]->show(visible_[part] && hasEdges ? PartView::Shown::Edges
                                                  : PartView::Shown::Nothing);
}

bool Scene::isPartVisible(std::uint32_t part) const {
    return part < visible_.size() && visible_[part];
}

void Scene::setPartColour(std::uint32_t part, std::optional<Colour> colour) {
    if (part < parts_.size()) {
        parts_[part]->setColour(colour);
    }
}

void Scene::setEdgesVisible(bool visible) {
    edgesVisible_ = visible;
    for (const auto& part : parts_) {
        part->setEdgesVisible(visible);
    }
}

void Scene::setDimmed(const std::vector<std::uint32_t>& parts) {
    for (const auto& part : parts_) {
        part->setOpacity(1.0);
    }
    for (const std::uint32_t part : parts) {
        if (part < parts_.size()) {
            parts_[part]->setOpacity(kDimmed);
        }
    }
}

void Scene::showHighlight(vtkSmartPointer<vtkActor>& actor, const std::vector<FaceRef>& faces,
                          const Colour& colour) {
    if (actor) {
        renderer_->RemoveActor(actor);
        actor = nullptr;
    }
    std::map<std::uint32_t, std::vector<std::uint32_t>> byPart;
    for (const FaceRef& face : faces) {
        byPart[face.part].push_back(face.face);
    }
    auto append = vtkSmartPointer<vtkAppendPolyData>::New();
    for (const auto& [index, wanted] : byPart) {
        if (!assembly_ || index >= assembly_->parts.size()) {
            continue;
        }
        const Part& part = assembly_->parts[index];
        auto transform = vtkSmartPointer<vtkTransform>::New();
        transform->SetMatrix(toMatrix(part.placement));
        auto placed = vtkSmartPointer<vtkTransformPolyDataFilter>::New();
        placed->SetInputData(faceSurface(part.shape->tessellation, wanted));
        placed->SetTransform(transform);
        append->AddInputConnection(placed->GetOutputPort());
    }
    if (append->GetNumberOfInputConnections(0) == 0) {
        return;
    }
    auto mapper = vtkSmartPointer<vtkPolyDataMapper>::New();
    actor = vtkSmartPointer<vtkActor>::New();
    if (fieldView_) {
        // The colours of a field stay what they are: only the outline tells.
        auto outline = vtkSmartPointer<vtkFeatureEdges>::New();
        outline->SetInputConnection(append->GetOutputPort());
        outline->FeatureEdgesOff();
        outline->NonManifoldEdgesOff();
        outline->ColoringOff();
        mapper->SetInputConnection(outline->GetOutputPort());
        actor->GetProperty()->SetLighting(false);
        actor->GetProperty()->SetLineWidth(static_cast<float>(kOutlineWidth * pixelRatio_));
    } else {
        mapper->SetInputConnection(append->GetOutputPort());
        actor->GetProperty()->SetAmbient(0.35);
    }
    mapper->ScalarVisibilityOff();
    if (vtkClipPlane_) {
        mapper->AddClippingPlane(vtkClipPlane_);
    }
    actor->SetMapper(mapper);
    setColour(*actor->GetProperty(), colour);
    renderer_->AddActor(actor);
}

void Scene::setSelection(const std::vector<std::uint32_t>& parts,
                         const std::vector<FaceRef>& faces) {
    selectedFaces_ = faces;
    for (const std::uint32_t part : parts) {
        if (part >= parts_.size()) {
            continue;
        }
        const auto count = static_cast<std::uint32_t>(assembly_->parts[part].shape->faces.size());
        for (std::uint32_t face = 0; face < count; ++face) {
            selectedFaces_.push_back({part, face});
        }
    }
    std::erase_if(selectedFaces_, [this](const FaceRef& f) { return !isPartVisible(f.part); });
    showHighlight(selectionActor_, selectedFaces_, theme_.selection);
}

void Scene::setHover(std::optional<FaceRef> face) {
    hover_ = face;
    showHighlight(hoverActor_, face ? std::vector<FaceRef>{*face} : std::vector<FaceRef>{},
                  theme_.hover);
}

void Scene::setClipPlane(std::optional<ClipPlane> plane) {
    clipPlane_ = plane;
    vtkClipPlane_ = nullptr;
    if (plane) {
        vtkClipPlane_ = vtkSmartPointer<vtkPlane>::New();
        vtkClipPlane_->SetOrigin(plane->origin.x, plane->origin.y, plane->origin.z);
        // VTK keeps what lies on the side of the normal.
        vtkClipPlane_->SetNormal(-plane->normal.x, -plane->normal.y, -plane->normal.z);
    }
    for (const auto& part : parts_) {
        part->setClipPlane(vtkClipPlane_);
    }
    if (fieldView_) {
        fieldView_->setClipPlane(vtkClipPlane_);
    }
    showHighlight(selectionActor_, selectedFaces_, theme_.selection);
    capsDue_ = true;
}

void Scene::updateCaps() {
    if (fieldView_) {
        fieldView_->updateCaps();
    }
    if (!std::exchange(capsDue_, false)) {
        return;
    }
    for (const auto& cap : caps_) {
        renderer_->RemoveActor(cap);
    }
    caps_.clear();
    if (!vtkClipPlane_) {
        return;
    }
    for (const auto& part : parts_) {
        if (part->shown() != PartView::Shown::All) {
            continue;
        }
        const auto data = part->cap(*vtkClipPlane_);
        if (!data) {
            continue;
        }
        auto mapper = vtkSmartPointer<vtkPolyDataMapper>::New();
        mapper->SetInputData(data);
        mapper->ScalarVisibilityOff();
        auto actor = vtkSmartPointer<vtkActor>::New();
        actor->SetMapper(mapper);
        setColour(*actor->GetProperty(), part->colour(theme_));
        actor->GetProperty()->SetLighting(false);
        renderer_->AddActor(actor);
        caps_.push_back(actor);
    }
}

void Scene::showField(FieldDisplay display) {
    if (!fieldView_ || &fieldView_->geometry() != display.geometry.get()) {
        fieldView_ = std::make_unique<FieldView>(*renderer_, display.geometry);
        fieldView_->applyTheme(theme_);
        fieldView_->setClipPlane(vtkClipPlane_);
    }
    display_ = std::move(display);
    for (std::uint32_t part = 0; part < parts_.size(); ++part) {
        const auto inMesh = meshPart(part);
        if (inMesh) {
            // A bare mesh has the colours of its parts.
            fieldView_->setPartColour(*inMesh, parts_[part]->cadColour(theme_));
        }
        if (inMesh && fieldView_->isPartVisible(*inMesh) != visible_[part]) {
            fieldView_->setPartVisible(*inMesh, visible_[part]);
        }
        updatePart(part);
        parts_[part]->setColour(theme_.noData);
    }
    fieldView_->setDeformation(display_->displacement, display_->deformationFactor);
    fieldView_->setValues(display_->values);
    fieldView_->setMeshEdgesVisible(display_->showMeshEdges);
    scale_ = display_->scale ? display_->scale : ownScale();
    if (scale_ && !display_->values.empty()) {
        fieldView_->setScale(*scale_);
        colourBar_.show(display_->title, *scale_);
    } else {
        colourBar_.hide();
    }
    caption_.setText(display_->caption, display_->warning);
    showHighlight(selectionActor_, selectedFaces_, theme_.selection);
    capsDue_ = true;
    updateMarkers();
}

void Scene::clearField() {
    fieldView_.reset();
    display_.reset();
    scale_.reset();
    colourBar_.hide();
    caption_.setText("", "");
    for (std::uint32_t part = 0; part < parts_.size(); ++part) {
        updatePart(part);
        parts_[part]->setColour(std::nullopt);
    }
    showHighlight(selectionActor_, selectedFaces_, theme_.selection);
    capsDue_ = true;
    updateMarkers();
}

std::optional<ColourScale> Scene::ownScale(ColourMap map) const {
    const auto extremes = fieldView_ ? fieldView_->extremes() : std::nullopt;
    if (!extremes) {
        return std::nullopt;
    }
    return ColourScale::enclosing(extremes->minimum, extremes->maximum, map);
}

void Scene::setMarkers(std::vector<Marker> markers) {
    markers_ = std::move(markers);
    updateMarkers();
}

void Scene::updateMarkers() {
    markersDue_ = false;
    std::vector<Marker> all = markers_;
    const auto extremes =
        fieldView_ && display_ && display_->showExtremes ? fieldView_->extremes() : std::nullopt;
    if (extremes) {
        all.push_back({fieldView_->drawnPoint(extremes->minimumNode),
                       fmt::format("min {:.4g} {}", extremes->minimum, display_->unit)});
        all.push_back({fieldView_->drawnPoint(extremes->maximumNode),
                       fmt::format("max {:.4g} {}", extremes->maximum, display_->unit)});
    }
    markerLayer_.show(all);
}

std::optional<double> Scene::valueNear(std::uint32_t part, const Vec3& point) const {
    const auto inMesh = meshPart(part);
    if (!inMesh || !display_ || display_->values.empty()) {
        return std::nullopt;
    }
    const FeMesh& mesh = *fieldView_->geometry().mesh;
    const FePart& range = mesh.parts[*inMesh];
    std::uint32_t nearest = range.firstNode;
    double smallest = HUGE_VAL;
    for (std::uint32_t n = range.firstNode; n < range.firstNode + range.nodeCount; ++n) {
        const Vec3 difference = mesh.nodes[n] - point;
        if (const double squared = dot(difference, difference); squared < smallest) {
            smallest = squared;
            nearest = n;
        }
    }
    return display_->values[nearest];
}

Box3 Scene::visibleBox() const {
    Box3 box;
    for (std::uint32_t part = 0; part < parts_.size(); ++part) {
        if (visible_[part]) {
            box.add(assembly_->parts[part].box());
        }
    }
    return box;
}

void Scene::setView(StandardView view) {
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
    vtkCamera* camera = renderer_->GetActiveCamera();
    camera->SetFocalPoint(0.0, 0.0, 0.0);
    camera->SetPosition(axes.from.x, axes.from.y, axes.from.z);
    camera->SetViewUp(axes.up.x, axes.up.y, axes.up.z);
    fit();
}

void Scene::fit() {
    std::vector<Box3> boxes;
    for (std::uint32_t part = 0; part < parts_.size(); ++part) {
        if (visible_[part]) {
            boxes.push_back(assembly_->parts[part].box());
        }
    }
    frameBoxes(*renderer_, boxes, room());
}

void Scene::zoomTo(const Box3& box) { frameBoxes(*renderer_, {box}, room()); }

ViewRoom Scene::room() const {
    const bool hasBar = display_ && !display_->values.empty();
    return {static_cast<double>(width_ > 0 ? width_ : kUsualWidth),
            static_cast<double>(height_ > 0 ? height_ : kUsualHeight),
            hasBar ? kColourBarRoom * pixelRatio_ : 0.0};
}

}  // namespace twinbench
