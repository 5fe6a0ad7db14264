#include "widgets/scene/field_view.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <vtkActor.h>
#include <vtkAppendPolyData.h>
#include <vtkCellArray.h>
#include <vtkFloatArray.h>
#include <vtkLookupTable.h>
#include <vtkPlane.h>
#include <vtkPointData.h>
#include <vtkPoints.h>
#include <vtkPolyData.h>
#include <vtkPolyDataMapper.h>
#include <vtkProperty.h>
#include <vtkRenderer.h>
#include <vtkUnsignedCharArray.h>

#include "widgets/scene/number_text.h"
#include "widgets/scene/plane_cut.h"
#include "widgets/scene/surface_mesh.h"
#include "widgets/scene/vtk_helpers.h"

namespace twinbench {

namespace {

constexpr double kLineShare = 0.4;  // of the edge's colour in that of mesh lines
constexpr double kFaint = 0.25;     // opacity
// Opacity of what encloses symbols, and of its edges; on a dark ground more is needed.
constexpr double kHull = 0.14;
constexpr double kHullOnDark = 0.3;
constexpr double kHullEdges = 0.25;
constexpr double kHullEdgesOnDark = 0.7;

/// Mesh lines are mixed from the edge's colour and that of the surface: fine meshes must not turn
/// black. Drawing them half transparent gives noise where many meet.
Colour mixed(const Colour& edge, const Colour& surface) {
    const auto channel = [](std::uint8_t a, std::uint8_t b) {
        return static_cast<std::uint8_t>(std::lround(kLineShare * a + (1.0 - kLineShare) * b));
    };
    return {channel(edge.red, surface.red), channel(edge.green, surface.green),
            channel(edge.blue, surface.blue)};
}

template <class T>
std::shared_ptr<const std::vector<T>> shared(std::vector<T> items) {
    return std::make_shared<const std::vector<T>>(std::move(items));
}

/// The same surface elsewhere.
vtkSmartPointer<vtkPolyData> moved(vtkPolyData& surface, const Vec3& by) {
    auto points = vtkSmartPointer<vtkPoints>::New();
    points->SetDataTypeToFloat();
    points->SetNumberOfPoints(surface.GetNumberOfPoints());
    for (vtkIdType i = 0; i < surface.GetNumberOfPoints(); ++i) {
        const double* p = surface.GetPoint(i);
        points->SetPoint(i, p[0] + by.x, p[1] + by.y, p[2] + by.z);
    }
    auto result = vtkSmartPointer<vtkPolyData>::New();
    result->ShallowCopy(&surface);
    result->SetPoints(points);
    return result;
}

}  // namespace

std::shared_ptr<const FieldGeometry> FieldGeometry::build(std::shared_ptr<const FeMesh> mesh) {
    auto result = std::make_shared<FieldGeometry>();
    result->boundary = boundaryMesh(*mesh);
    result->locator = std::make_shared<const MeshLocator>(mesh);
    result->mesh = std::move(mesh);
    return result;
}

Vec3 FieldState::drawnPoint(std::uint32_t part, std::uint32_t node) const {
    const Vec3 p = geometry->mesh->nodes[node] + offset(part);
    if (displacement->empty()) {
        return p;
    }
    const float* u = displacement->data() + 3 * static_cast<std::size_t>(node);
    return p + deformationFactor * Vec3{u[0], u[1], u[2]};
}

FieldView::FieldView(vtkRenderer& renderer, std::shared_ptr<const FieldGeometry> geometry)
    : renderer_(renderer),
      state_{std::move(geometry), shared<float>({}), shared<float>({}), 0.0, shared<Vec3>({})},
      visible_(state_.geometry->mesh->parts.size(), true),
      outlined_(visible_.size(), false),
      areFaint_(visible_.size(), false),
      colours_(visible_.size(), theme_.part) {
    prepareLayers();
}

void FieldView::prepareLayers() {
    const BoundaryMesh& boundary = state_.geometry->boundary;
    for (Layer* layer : layers()) {
        *layer = {vtkSmartPointer<vtkPolyData>::New(), newActor()};
        mapperOf(*layer->actor).SetInputData(layer->data);
        layer->actor->VisibilityOff();
        renderer_.AddActor(layer->actor);
    }
    for (Layer* layer : boundaryLayers()) {
        layer->data->SetPoints(boundary.points);
    }
    for (Layer* layer : {&faces_, &coarseFaces_, &faint_, &coarseFaint_}) {
        layer->data->GetPointData()->SetNormals(boundary.normals);
        prepareFilled(*layer->actor);
        stepBack(*layer->actor);
    }
    for (Layer* layer : {&faint_, &coarseFaint_}) {
        // Both sides of a part over each other would hide what is in it.
        layer->actor->GetProperty()->BackfaceCullingOn();
    }
    prepareFilled(*symbols_.actor);
    prepareFilled(*caps_.actor);
    for (Layer* layer : {&lines_, &outlines_, &caps_}) {
        layer->actor->GetProperty()->SetLighting(false);
    }
    for (Layer* layer : {&lines_, &outlines_}) {
        mapperOf(*layer->actor).SetColorModeToDirectScalars();
    }
}

FieldView::~FieldView() {
    for (Layer* layer : layers()) {
        renderer_.RemoveActor(layer->actor);
    }
}

void FieldView::prepareFilled(vtkActor& actor) {
    actor.GetProperty()->SetSpecular(0.05);
    // Little shade, so that colours are those of the bar.
    actor.GetProperty()->SetAmbient(0.5);
    actor.GetProperty()->SetDiffuse(0.52);
}

void FieldView::setValues(std::vector<float> values) {
    state_.values = shared(std::move(values));
    scalarsDue_ = lineColoursDue_ = true;
    capsDue_ = capsDue_ || !cuts_.empty();
}

void FieldView::setScale(const ColourScale& scale) {
    const auto table = lookupTable(scale);
    for (Layer* layer : {&faces_, &coarseFaces_, &faint_, &coarseFaint_, &caps_, &symbols_}) {
        mapperOf(*layer->actor).SetLookupTable(table);
        mapperOf(*layer->actor).UseLookupTableScalarRangeOn();
    }
}

void FieldView::setSymbols(FieldStyle style, SurfacesByPart symbols) {
    cellsDue_ = scalarsDue_ = lineColoursDue_ = true;
    capsDue_ = capsDue_ || !cuts_.empty();
    symbolsDue_ = true;
    style_ = style;
    shapes_ = std::move(symbols);
}

void FieldView::setDeformation(std::vector<float> displacement, double factor) {
    const bool stays = displacement.empty() && state_.displacement->empty();
    state_.displacement = shared(std::move(displacement));
    state_.deformationFactor = state_.displacement->empty() ? 0.0 : factor;
    if (!stays) {
        updatePoints();
    }
}

void FieldView::setDeformationFactor(double factor) {
    if (!state_.displacement->empty()) {
        state_.deformationFactor = factor;
        updatePoints();
    }
}

void FieldView::setOffsets(std::vector<Vec3> offsets) {
    const bool stays = offsets.empty() && state_.offsets->empty();
    state_.offsets = shared(std::move(offsets));
    if (!stays) {
        symbolsDue_ = true;
        updatePoints();
    }
}

void FieldView::updatePoints() {
    const BoundaryMesh& boundary = state_.geometry->boundary;
    auto points = vtkSmartPointer<vtkPoints>::New();
    points->SetDataTypeToFloat();
    points->SetNumberOfPoints(static_cast<vtkIdType>(boundary.nodeOfPoint.size()));
    for (std::uint32_t part = 0; part + 1 < boundary.firstPoint.size(); ++part) {
        for (std::uint32_t i = boundary.firstPoint[part]; i < boundary.firstPoint[part + 1]; ++i) {
            const Vec3 p = drawnPoint(part, boundary.nodeOfPoint[i]);
            points->SetPoint(static_cast<vtkIdType>(i), p.x, p.y, p.z);
        }
    }
    for (Layer* layer : boundaryLayers()) {
        layer->data->SetPoints(points);
    }
}

void FieldView::setMeshEdgesVisible(bool visible) { linesVisible_ = visible; }

void FieldView::setOutlined(const std::vector<bool>& parts) {
    cellsDue_ = cellsDue_ || parts != outlined_;
    outlined_ = parts;
}

void FieldView::setFaint(const std::vector<bool>& parts) {
    cellsDue_ = cellsDue_ || parts != areFaint_;
    areFaint_ = parts;
}

void FieldView::setCoarse(bool coarse) { coarse_ = coarse; }

void FieldView::setPartColour(std::uint32_t part, const Colour& colour) {
    if (!(colours_[part] == colour)) {
        colours_[part] = colour;
        scalarsDue_ = scalarsDue_ || values().empty();
        lineColoursDue_ = true;
        capsDue_ = capsDue_ || !cuts_.empty();
    }
}

void FieldView::setPartVisible(std::uint32_t part, bool visible) {
    if (visible_[part] != visible) {
        cellsDue_ = symbolsDue_ = true;
    }
    visible_[part] = visible;
    if (!visible) {
        capsDue_ =
            std::erase_if(cuts_, [part](const auto& cut) { return cut.first == part; }) > 0 ||
            capsDue_;
    }
}

void FieldView::applyTheme(const SceneTheme& theme) {
    theme_ = theme;
    lineColoursDue_ = scalarsDue_ = true;
}

void FieldView::setClipPlanes(const VtkPlanes& planes, const VtkPlanes& caps) {
    for (Layer* layer : layers()) {
        clipBy(*layer->actor, layer == &caps_ ? caps : planes);
    }
}

void FieldView::showCaps(const SurfacesByPart& caps) {
    capsDue_ = capsDue_ || !caps.empty() || !cuts_.empty();
    cuts_ = caps;
    std::erase_if(cuts_, [this](const auto& cut) { return !visible_[cut.first]; });
}

void FieldView::update() {
    if (std::exchange(scalarsDue_, false)) {
        updateScalars();
    }
    if (std::exchange(lineColoursDue_, false)) {
        updateLineColours();
    }
    if (std::exchange(cellsDue_, false)) {
        updateCells();
    }
    if (std::exchange(capsDue_, false)) {
        updateCaps();
    }
    if (std::exchange(symbolsDue_, false)) {
        updateSymbols();
    }
    const auto put = [](const Layer& layer, bool isDrawn) {
        layer.actor->SetVisibility(isDrawn && layer.data->GetNumberOfCells() > 0);
    };
    put(faces_, !coarse_);
    put(coarseFaces_, coarse_);
    put(faint_, !coarse_);
    put(coarseFaint_, coarse_);
    put(lines_, linesVisible_ && !hasSymbols());
    put(outlines_, true);
    put(symbols_, hasSymbols());
    constexpr int kMiddle = 128;
    const bool isDark = theme_.background.green < kMiddle;
    const double hull = isDark ? kHullOnDark : kHull;
    const double hullEdges = isDark ? kHullEdgesOnDark : kHullEdges;
    for (Layer* layer : {&faint_, &coarseFaint_}) {
        layer->actor->GetProperty()->SetOpacity(hasSymbols() ? hull : kFaint);
    }
    outlines_.actor->GetProperty()->SetOpacity(hasSymbols() ? hullEdges : 1.0);
}

void FieldView::updateScalars() {
    const BoundaryMesh& boundary = state_.geometry->boundary;
    vtkSmartPointer<vtkDataArray> scalars;
    if (values().empty()) {
        scalars = partColours(boundary.firstPoint, colours_);
    } else {
        auto array = vtkSmartPointer<vtkFloatArray>::New();
        array->SetName(kValueArray);
        array->SetNumberOfValues(static_cast<vtkIdType>(boundary.nodeOfPoint.size()));
        float* next = array->GetPointer(0);
        for (const std::uint32_t node : boundary.nodeOfPoint) {
            *next++ = values()[node];
        }
        scalars = array;
    }
    const auto hull =
        hasSymbols()
            ? partColours(boundary.firstPoint, std::vector<Colour>(colours_.size(), theme_.noData))
            : nullptr;
    for (Layer* layer : {&faces_, &coarseFaces_, &faint_, &coarseFaint_, &caps_, &symbols_}) {
        const bool isFaint = layer == &faint_ || layer == &coarseFaint_;
        const bool isHull = hull && isFaint;
        if (layer != &caps_ && layer != &symbols_) {
            layer->data->GetPointData()->SetScalars(isHull ? hull.Get() : scalars.Get());
        }
        vtkPolyDataMapper& mapper = mapperOf(*layer->actor);
        const bool isMapped = !values().empty() && !isHull;
        // Interpolated before the colour is looked up: bands keep sharp borders.
        mapper.SetInterpolateScalarsBeforeMapping(isMapped);
        if (isMapped) {
            mapper.SetColorModeToMapScalars();
        } else {
            mapper.SetColorModeToDirectScalars();
        }
    }
}

void FieldView::updateLineColours() {
    std::vector<Colour> lines;
    std::vector<Colour> outlines;
    for (const Colour& colour : colours_) {
        const Colour surface = values().empty() ? colour : theme_.noData;
        lines.push_back(mixed(theme_.edgeOn(surface), surface));
        outlines.push_back(theme_.edgeOn(surface));
    }
    const auto& firstPoint = state_.geometry->boundary.firstPoint;
    lines_.data->GetPointData()->SetScalars(partColours(firstPoint, lines));
    outlines_.data->GetPointData()->SetScalars(partColours(firstPoint, outlines));
}

void FieldView::updateCells() {
    const BoundaryMesh& boundary = state_.geometry->boundary;
    std::vector<bool> solid(visible_.size()), faint(visible_.size()), outlined(visible_.size());
    for (std::size_t part = 0; part < visible_.size(); ++part) {
        faint[part] = visible_[part] && (areFaint_[part] || hasSymbols());
        solid[part] = visible_[part] && !faint[part];
        outlined[part] = visible_[part] && outlined_[part];
    }
    faces_.data->SetPolys(boundary.triangles.ofParts(solid));
    coarseFaces_.data->SetPolys(boundary.coarse.ofParts(solid));
    faint_.data->SetPolys(boundary.triangles.ofParts(faint));
    coarseFaint_.data->SetPolys(boundary.coarse.ofParts(faint));
    lines_.data->SetLines(boundary.lines.ofParts(visible_));
    outlines_.data->SetLines(boundary.outlines.ofParts(outlined));
}

void FieldView::updateCaps() {
    const bool isShown = !cuts_.empty() && !hasSymbols();
    caps_.actor->SetVisibility(isShown);
    if (!isShown) {
        return;
    }
    auto all = vtkSmartPointer<vtkAppendPolyData>::New();
    std::vector<std::uint32_t> firstPoint{0};
    std::vector<Colour> colours;
    for (const auto& [part, cap] : cuts_) {
        all->AddInputData(cap);
        firstPoint.push_back(firstPoint.back() +
                             static_cast<std::uint32_t>(cap->GetNumberOfPoints()));
        colours.push_back(colours_[part]);
    }
    all->Update();
    caps_.data->ShallowCopy(all->GetOutput());
    if (values().empty()) {
        caps_.data->GetPointData()->SetScalars(partColours(firstPoint, colours));
    } else {
        caps_.data->GetPointData()->SetActiveScalars(kValueArray);
    }
}

void FieldView::updateSymbols() {
    auto all = vtkSmartPointer<vtkAppendPolyData>::New();
    bool isEmpty = true;
    for (const auto& [part, shape] : shapes_) {
        if (visible_[part]) {
            isEmpty = false;
            all->AddInputData(state_.offsets->empty() ? shape : moved(*shape, state_.offset(part)));
        }
    }
    if (isEmpty) {
        symbols_.data->Initialize();
        return;
    }
    all->Update();
    symbols_.data->ShallowCopy(all->GetOutput());
}

}  // namespace twinbench
