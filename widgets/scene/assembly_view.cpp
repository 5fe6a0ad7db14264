#include "widgets/scene/assembly_view.h"

#include <algorithm>
#include <utility>

#include <vtkActor.h>
#include <vtkAppendPolyData.h>
#include <vtkCellArray.h>
#include <vtkFloatArray.h>
#include <vtkPointData.h>
#include <vtkPoints.h>
#include <vtkPolyData.h>
#include <vtkPolyDataMapper.h>
#include <vtkProperty.h>
#include <vtkRenderer.h>
#include <vtkUnsignedCharArray.h>

#include "widgets/scene/vtk_helpers.h"

namespace twinbench {

namespace {

constexpr double kFaint = 0.25;  // opacity
// More edges than these are left out while the view moves.
constexpr std::size_t kManySegments = 150000;
// By which coarse faces step back, so that the exact edges and highlights stay before them: about
// what they may be wrong by. VTK's steps are some 65536th of the depth that is drawn.
constexpr double kCoarseSteps = 100.0;

void setSurface(vtkPolyData& data, const SurfaceMesh& mesh) {
    data.SetPoints(mesh.points);
    data.GetPointData()->SetNormals(mesh.normals);
}

void prepareFaces(vtkActor& actor, double steps) {
    vtkProperty& look = *actor.GetProperty();
    look.SetSpecular(0.08);
    look.SetSpecularPower(30.0);
    look.SetAmbient(0.2);
    look.SetDiffuse(0.85);
    stepBack(actor, steps);
}

}  // namespace

AssemblyView::AssemblyView(vtkRenderer& renderer, std::shared_ptr<const AssemblySurfaces> surfaces)
    : renderer_(renderer),
      surfaces_(std::move(surfaces)),
      shown_(surfaces_->assembly->parts.size(), Shown::All),
      dimmed_(shown_.size(), false) {
    for (std::size_t look = 0; look < kLooks; ++look) {
        faces_[look] = addLayer();
        coarseFaces_[look] = addLayer();
        setSurface(*faces_[look].data, surfaces_->surface);
        if (hasCoarse()) {
            setSurface(*coarseFaces_[look].data, surfaces_->coarse);
        }
        prepareFaces(*faces_[look].actor, 1.0);
        prepareFaces(*coarseFaces_[look].actor, kCoarseSteps);
    }
    edges_ = addLayer();
    faintEdges_ = addLayer();
    caps_ = addLayer();
    setOffsets({});
    for (const Layer* layer : {&edges_, &faintEdges_}) {
        layer->actor->GetProperty()->SetLineWidth(1.0F);
    }
    for (const Layer* layer : {&edges_, &faintEdges_, &caps_}) {
        layer->actor->GetProperty()->SetLighting(false);
    }
    for (const Layer* layer : {&faces_[Faint], &coarseFaces_[Faint], &faintEdges_}) {
        layer->actor->GetProperty()->SetOpacity(kFaint);
    }
}

AssemblyView::~AssemblyView() {
    for (std::size_t look = 0; look < kLooks; ++look) {
        renderer_.RemoveActor(faces_[look].actor);
        renderer_.RemoveActor(coarseFaces_[look].actor);
    }
    for (const Layer* layer : {&edges_, &faintEdges_, &caps_}) {
        renderer_.RemoveActor(layer->actor);
    }
}

AssemblyView::Layer AssemblyView::addLayer() {
    Layer layer{vtkSmartPointer<vtkPolyData>::New(), newActor()};
    mapperOf(*layer.actor).SetInputData(layer.data);
    mapperOf(*layer.actor).SetColorModeToDirectScalars();
    layer.actor->VisibilityOff();
    renderer_.AddActor(layer.actor);
    return layer;
}

void AssemblyView::show(std::uint32_t part, Shown shown) {
    cellsDue_ = cellsDue_ || shown_[part] != shown;
    shown_[part] = shown;
    if (shown != Shown::All) {
        // Would be an old one when the part is shown again.
        capsDue_ =
            std::erase_if(cuts_, [part](const auto& cut) { return cut.first == part; }) > 0 ||
            capsDue_;
    }
}

void AssemblyView::setEdgesVisible(bool visible) {
    edgesVisible_ = visible;
    cellsDue_ = true;
}

void AssemblyView::setDimmed(const std::vector<std::uint32_t>& parts) {
    std::vector<bool> dimmed(shown_.size(), false);
    for (const std::uint32_t part : parts) {
        if (part < dimmed.size()) {
            dimmed[part] = true;
        }
    }
    cellsDue_ = cellsDue_ || dimmed != dimmed_;
    dimmed_ = std::move(dimmed);
}

void AssemblyView::applyTheme(const SceneTheme& theme) {
    theme_ = theme;
    coloursDue_ = capsDue_ = true;
}

void AssemblyView::setWithoutColours(bool without) {
    coloursDue_ = coloursDue_ || without != withoutColours_;
    withoutColours_ = without;
    capsDue_ = capsDue_ || coloursDue_;
}

void AssemblyView::setClipPlanes(const VtkPlanes& planes, const VtkPlanes& caps) {
    for (std::size_t look = 0; look < kLooks; ++look) {
        clipBy(*faces_[look].actor, planes);
        clipBy(*coarseFaces_[look].actor, planes);
    }
    clipBy(*edges_.actor, planes);
    clipBy(*faintEdges_.actor, planes);
    clipBy(*caps_.actor, caps);
    clipped_ = !planes.empty();
}

void AssemblyView::setOffsets(const std::vector<Vec3>& offsets) {
    const SurfaceMesh& surface = surfaces_->surface;
    surfacePoints_ = movedPoints(*surface.points, surface.firstPoint, offsets);
    edgePoints_ = movedPoints(*surfaces_->edges.points, surfaces_->edges.firstPoint, offsets);
    const auto coarse =
        hasCoarse() ? movedPoints(*surfaces_->coarse.points, surfaces_->coarse.firstPoint, offsets)
                    : nullptr;
    for (std::size_t look = 0; look < kLooks; ++look) {
        faces_[look].data->SetPoints(surfacePoints_);
        if (coarse) {
            coarseFaces_[look].data->SetPoints(coarse);
        }
    }
    edges_.data->SetPoints(edgePoints_);
    faintEdges_.data->SetPoints(edgePoints_);
}

void AssemblyView::setColours(std::vector<Colour> colours) {
    colours_ = std::move(colours);
    coloursDue_ = capsDue_ = true;
}

void AssemblyView::setCaps(const CutFaces::ByPart& caps) {
    capsDue_ = capsDue_ || !caps.empty() || !cuts_.empty();
    cuts_ = caps;
    std::erase_if(cuts_, [this](const auto& cut) { return shown_[cut.first] != Shown::All; });
}

void AssemblyView::setCoarse(bool coarse) { coarse_ = coarse; }

Colour AssemblyView::partColour(std::uint32_t part) const {
    if (part < colours_.size()) {
        return colours_[part];
    }
    const auto& ofCad = surfaces_->assembly->parts[part].colour;
    return ofCad ? theme_.drawn(*ofCad) : theme_.part;
}

Colour AssemblyView::colour(std::uint32_t part) const {
    return withoutColours_ ? theme_.noData : partColour(part);
}

AssemblyView::Look AssemblyView::lookOf(std::uint32_t part) const {
    if (dimmed_[part]) {
        return Faint;
    }
    const PartShape& shape = *surfaces_->assembly->parts[part].shape;
    return shape.solid && shape.valid ? Solid : Open;
}

void AssemblyView::update() {
    if (std::exchange(coloursDue_, false)) {
        updateColours();
    }
    if (std::exchange(cellsDue_, false)) {
        updateCells();
    }
    if (std::exchange(capsDue_, false)) {
        updateCaps();
    }
    updateVisibility();
}

void AssemblyView::updateColours() {
    const auto& parts = surfaces_->assembly->parts;
    const auto colourOf = [&](std::uint32_t part, std::uint32_t face) {
        const auto& faces = parts[part].shape->faces;
        const Colour usual = colour(part);
        const bool isOwn = !withoutColours_ && colours_.empty() && face < faces.size();
        return isOwn && faces[face].colour ? theme_.drawn(*faces[face].colour) : usual;
    };
    const auto colours = pointColours(surfaces_->surface, colourOf);
    for (const Layer& layer : faces_) {
        layer.data->GetPointData()->SetScalars(colours);
    }
    if (hasCoarse()) {
        const auto coarse = pointColours(surfaces_->coarse, colourOf);
        for (const Layer& layer : coarseFaces_) {
            layer.data->GetPointData()->SetScalars(coarse);
        }
    }
    std::vector<Colour> lines;
    for (std::uint32_t part = 0; part < partCount(); ++part) {
        lines.push_back(theme_.edgeOn(colour(part)));
    }
    const auto lineColours = partColours(surfaces_->edges.firstPoint, lines);
    edges_.data->GetPointData()->SetScalars(lineColours);
    faintEdges_.data->GetPointData()->SetScalars(lineColours);
}

void AssemblyView::updateCells() {
    for (std::size_t look = 0; look < kLooks; ++look) {
        std::vector<bool> wanted(partCount());
        for (std::uint32_t part = 0; part < partCount(); ++part) {
            wanted[part] = shown_[part] == Shown::All && lookOf(part) == look;
        }
        faces_[look].data->SetPolys(surfaces_->surface.triangles.ofParts(wanted));
        if (hasCoarse()) {
            coarseFaces_[look].data->SetPolys(surfaces_->coarse.triangles.ofParts(wanted));
        }
    }
    std::vector<bool> usual(partCount()), faint(partCount());
    for (std::uint32_t part = 0; part < partCount(); ++part) {
        const bool isWanted = edgesVisible_ && shown_[part] != Shown::Nothing;
        usual[part] = isWanted && !dimmed_[part];
        faint[part] = isWanted && dimmed_[part];
    }
    edges_.data->SetLines(surfaces_->edges.segments.ofParts(usual));
    faintEdges_.data->SetLines(surfaces_->edges.segments.ofParts(faint));
}

void AssemblyView::updateVisibility() {
    const auto put = [](const Layer& layer, bool isDrawn) {
        layer.actor->SetVisibility(isDrawn && layer.data->GetNumberOfCells() > 0);
    };
    const bool isCoarse = coarse_ && hasCoarse();
    for (std::size_t look = 0; look < kLooks; ++look) {
        put(faces_[look], !isCoarse);
        put(coarseFaces_[look], isCoarse);
    }
    const bool areFew = surfaces_->edges.segments.count() <= kManySegments;
    put(edges_, !isCoarse || areFew);
    put(faintEdges_, !isCoarse || areFew);
    // Where a solid is cut open its inside is seen.
    faces_[Solid].actor->GetProperty()->SetBackfaceCulling(!clipped_);
    coarseFaces_[Solid].actor->GetProperty()->SetBackfaceCulling(!clipped_);
}

void AssemblyView::updateCaps() {
    caps_.actor->SetVisibility(!cuts_.empty());
    if (cuts_.empty()) {
        return;
    }
    auto all = vtkSmartPointer<vtkAppendPolyData>::New();
    std::vector<std::uint32_t> firstPoint{0};
    std::vector<Colour> colours;
    for (const auto& [part, cap] : cuts_) {
        all->AddInputData(cap);
        firstPoint.push_back(firstPoint.back() +
                             static_cast<std::uint32_t>(cap->GetNumberOfPoints()));
        colours.push_back(colour(part));
    }
    all->Update();
    caps_.data->ShallowCopy(all->GetOutput());
    caps_.data->GetPointData()->SetScalars(partColours(firstPoint, colours));
}

}  // namespace twinbench
