#include "widgets/scene/scene.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <vtkCamera.h>
#include <vtkCullerCollection.h>
#include <vtkPlane.h>
#include <vtkPolyData.h>
#include <vtkRenderWindow.h>
#include <vtkRenderer.h>

#include "widgets/scene/vtk_helpers.h"

namespace twinbench {

Scene::Scene()
    : renderer_(vtkSmartPointer<vtkRenderer>::New()),
      colourBar_(*renderer_),
      caption_(*renderer_),
      legend_(*renderer_),
      markerLayer_(*renderer_),
      selectionHighlight_(*renderer_),
      hoverHighlight_(*renderer_),
      shapeHighlight_(*renderer_) {
    renderer_->SetLayer(0);
    renderer_->GetActiveCamera()->ParallelProjectionOn();
    // A few actors draw everything: looking which of them are in the view costs more than it saves.
    renderer_->GetCullers()->RemoveAllItems();
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
    cut();
    if (parts_) {
        parts_->update();
    }
    if (fieldView_) {
        fieldView_->update();
    }
    if (markersDue_) {
        updateMarkers();
    }
    const bool canMeasure = renderer_->GetVTKWindow() != nullptr;  // texts
    if (canMeasure) {
        colourBar_.layout(width, height, pixelRatio);
        legend_.layout(width, height, pixelRatio);
        caption_.layout(static_cast<int>(width - room().reservedRight), height, pixelRatio);
    }
    triad_.layout(width, height, pixelRatio);
    triad_.follow(*renderer_);
    renderer_->ResetCameraClippingRange();
    if (canMeasure) {
        markerLayer_.layout(room(), pixelRatio, whyHidden_);
    }
}

void Scene::setTheme(const SceneTheme& theme) {
    theme_ = theme;
    const auto background = toRgb(theme.background);
    renderer_->SetBackground(background.data());
    colourBar_.applyTheme(theme);
    legend_.applyTheme(theme);
    caption_.applyTheme(theme);
    triad_.applyTheme(theme);
    markerLayer_.applyTheme(theme);
    if (parts_) {
        parts_->applyTheme(theme);
    }
    if (fieldView_) {
        fieldView_->applyTheme(theme);
    }
    colourMesh();
    showHighlights();
}

void Scene::setAssembly(std::shared_ptr<const AssemblySurfaces> assembly) {
    clearField();
    selectedFaces_.clear();
    selectedShapes_.clear();
    hover_.clear();
    parts_.reset();
    showHighlights();
    surfaces_ = std::move(assembly);
    visible_.assign(surfaces_ ? surfaces_->assembly->parts.size() : 0, true);
    if (surfaces_) {
        parts_ = std::make_unique<AssemblyView>(*renderer_, surfaces_);
        parts_->applyTheme(theme_);
        parts_->setEdgesVisible(edgesVisible_);
        parts_->setClipPlanes(drawnPlanes_, capPlanes_);
        parts_->setCoarse(coarse_);
    }
    annotations_.clear();
    dimmed_.clear();
    partColours_.clear();
    meanings_.clear();
    showLegend();
    offsets_.clear();
    setExplosion(explosion_);
    cutDue_ = true;
}

std::optional<std::uint32_t> Scene::meshPart(std::uint32_t part) const {
    if (!fieldView_) {
        return std::nullopt;
    }
    const auto& places = display_->places;
    const auto found = std::find_if(places.begin(), places.end(),
                                    [part](const MeshPartPlace& p) { return p.part == part; });
    if (found == places.end()) {
        return std::nullopt;
    }
    return static_cast<std::uint32_t>(found - places.begin());
}

void Scene::setPartVisible(std::uint32_t part, bool visible) {
    if (part >= visible_.size() || visible_[part] == visible) {
        return;
    }
    visible_[part] = visible;
    updatePart(part);
    if (const auto inMesh = meshPart(part)) {
        fieldView_->setPartVisible(*inMesh, visible);
    }
    updateOutlines();
    cutDue_ = true;
    markersDue_ = true;
}

void Scene::updatePart(std::uint32_t part) {
    const auto inMesh = meshPart(part);
    if (!inMesh) {
        parts_->show(part,
                     visible_[part] ? AssemblyView::Shown::All : AssemblyView::Shown::Nothing);
        return;
    }
    // The field's own surface replaces the faces; the CAD's edges fit it while it is not deformed
    // and the part is what it was when it was meshed.
    const bool hasEdges = !display_->showMeshEdges && display_->displacement.empty() &&
                          display_->places[*inMesh].fits();
    parts_->show(part, visible_[part] && hasEdges ? AssemblyView::Shown::Edges
                                                  : AssemblyView::Shown::Nothing);
}

bool Scene::isPartVisible(std::uint32_t part) const {
    return part < visible_.size() && visible_[part];
}

void Scene::setEdgesVisible(bool visible) {
    edgesVisible_ = visible;
    if (parts_) {
        parts_->setEdgesVisible(visible);
    }
    updateOutlines();
}

void Scene::updateOutlines() {
    if (!fieldView_) {
        return;
    }
    // The mesh has its own edges where those of the CAD do not fit it.
    std::vector<bool> outlined(display_->places.size());
    for (std::size_t i = 0; i < outlined.size(); ++i) {
        const MeshPartPlace& place = display_->places[i];
        const bool hasCad =
            place.part && parts_ && parts_->shown(*place.part) == AssemblyView::Shown::Edges;
        outlined[i] = edgesVisible_ && !hasCad;
    }
    fieldView_->setOutlined(outlined);
}

void Scene::setCoarse(bool coarse) {
    coarse_ = coarse;
    if (parts_) {
        parts_->setCoarse(coarse);
    }
    if (fieldView_) {
        fieldView_->setCoarse(coarse);
    }
}

void Scene::showField(FieldDisplay display) {
    if (!fieldView_ || &fieldView_->geometry() != display.geometry.get()) {
        fieldView_ = std::make_unique<FieldView>(*renderer_, display.geometry);
        fieldView_->applyTheme(theme_);
        fieldView_->setClipPlanes(drawnPlanes_, capPlanes_);
        fieldView_->setCoarse(coarse_);
    }
    display_ = std::move(display);
    for (std::uint32_t part = 0; part < visible_.size(); ++part) {
        if (const auto inMesh = meshPart(part)) {
            fieldView_->setPartVisible(*inMesh, visible_[part]);
        }
        updatePart(part);
    }
    colourMesh();
    if (parts_) {
        parts_->setWithoutColours(true);
    }
    updateOutlines();
    for (std::uint32_t part = 0; part < display_->places.size(); ++part) {
        if (!display_->places[part].part) {
            fieldView_->setPartVisible(part, true);
        }
    }
    fieldView_->setDeformation(display_->displacement, display_->deformationFactor);
    fieldView_->setValues(display_->values);
    fieldView_->setSymbols(display_->style, std::move(display_->symbols));
    moveField();
    showFaint();
    fieldView_->setMeshEdgesVisible(display_->showMeshEdges);
    scale_ = display_->scale ? display_->scale : ownScale();
    showScale();
    caption_.setText(display_->caption, display_->warning);
    showHighlights();
    cutDue_ = true;
    updateMarkers();
}

void Scene::setDeformationShare(double share) {
    if (display_ && fieldView_) {
        fieldView_->setDeformationFactor(share * display_->deformationFactor);
    }
}

void Scene::setScale(const ColourScale& scale) {
    scale_ = scale;
    showScale();
}

void Scene::showScale() {
    showLegend();
    const bool hasValues = scale_ && display_ && !display_->values.empty();
    if (hasValues) {
        fieldView_->setScale(*scale_);
    }
    if (hasValues && display_->showColourBar) {
        colourBar_.show(display_->title, *scale_);
    } else {
        colourBar_.hide();
    }
}

void Scene::clearField() {
    fieldView_.reset();
    display_.reset();
    scale_.reset();
    colourBar_.hide();
    showLegend();
    showFaint();
    caption_.setText("", "");
    for (std::uint32_t part = 0; part < visible_.size(); ++part) {
        updatePart(part);
    }
    if (parts_) {
        parts_->setWithoutColours(false);
    }
    showHighlights();
    cutDue_ = true;
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

void Scene::setAnnotations(std::vector<Marker> annotations) {
    annotations_ = std::move(annotations);
    updateMarkers();
}

Marker Scene::drawn(Marker marker) const {
    if (marker.part) {
        marker.at = drawnAt(*marker.part, marker.at);
    }
    if (marker.to && marker.partOfTo) {
        marker.to = drawnAt(*marker.partOfTo, *marker.to);
    }
    return marker;
}

void Scene::updateMarkers() {
    markersDue_ = false;
    std::vector<Marker> all;
    for (const std::vector<Marker>* markers : {&annotations_, &markers_}) {
        for (const Marker& marker : *markers) {
            if (!marker.part || isPartVisible(*marker.part)) {
                all.push_back(drawn(marker));
            }
        }
    }
    if (fieldView_ && display_ && display_->showExtremes) {
        for (Marker& marker : extremeMarkers(*fieldView_, display_->unit)) {
            all.push_back(std::move(marker));
        }
    }
    markerLayer_.show(all);
}

std::optional<double> Scene::valueAt(std::uint32_t part, const Vec3& point) const {
    const auto inMesh = meshPart(part);
    return inMesh && display_->probe ? display_->probe->valueAt(*inMesh, point) : std::nullopt;
}

Vec3 Scene::drawnAt(std::uint32_t part, const Vec3& point) const {
    const auto inMesh = meshPart(part);
    return inMesh                   ? fieldView_->drawnAt(*inMesh, point)
           : part < visible_.size() ? point + offset(part)
                                    : point;
}

Vec3 Scene::onMesh(std::uint32_t part, const Vec3& point) const {
    const auto inMesh = meshPart(part);
    const auto place = inMesh ? display_->geometry->locator->locate(*inMesh, point) : std::nullopt;
    return place ? display_->geometry->locator->position(*place) : point;
}

Box3 Scene::visibleBox() const {
    Box3 box;
    for (std::uint32_t part = 0; part < visible_.size(); ++part) {
        if (visible_[part]) {
            box.add(partBox(part));
        }
    }
    return box;
}

Box3 Scene::partBox(std::uint32_t part) const {
    const Box3& box = surfaces_->boxes[part];
    return {box.min + offset(part), box.max + offset(part)};
}

}  // namespace twinbench
