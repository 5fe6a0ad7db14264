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

/// Mesh lines are mixed from the edge's colour and that of the surface: fine meshes must not turn
/// black. Drawing them half transparent gives noise where many meet.
Colour mixed(const Colour& edge, const Colour& surface) {
    const auto channel = [](std::uint8_t a, std::uint8_t b) {
        return static_cast<std::uint8_t>(std::lround(kLineShare * a + (1.0 - kLineShare) * b));
    };
    return {channel(edge.red, surface.red), channel(edge.green, surface.green),
            channel(edge.blue, surface.blue)};
}

std::shared_ptr<const std::vector<float>> shared(std::vector<float> numbers) {
    return std::make_shared<const std::vector<float>>(std::move(numbers));
}

}  // namespace

std::shared_ptr<const FieldGeometry> FieldGeometry::build(std::shared_ptr<const FeMesh> mesh) {
    auto result = std::make_shared<FieldGeometry>();
    result->boundary = boundaryMesh(*mesh);
    result->locator = std::make_shared<const MeshLocator>(mesh);
    result->mesh = std::move(mesh);
    return result;
}

Vec3 FieldState::drawnPoint(std::uint32_t node) const {
    const Vec3& p = geometry->mesh->nodes[node];
    if (displacement->empty()) {
        return p;
    }
    const float* u = displacement->data() + 3 * static_cast<std::size_t>(node);
    return p + deformationFactor * Vec3{u[0], u[1], u[2]};
}

FieldView::FieldView(vtkRenderer& renderer, std::shared_ptr<const FieldGeometry> geometry)
    : renderer_(renderer),
      state_{std::move(geometry), shared({}), shared({}), 0.0},
      visible_(state_.geometry->mesh->parts.size(), true),
      outlined_(visible_.size(), false),
      colours_(visible_.size(), theme_.part) {
    const BoundaryMesh& boundary = state_.geometry->boundary;
    for (Layer* layer : layers()) {
        *layer = {vtkSmartPointer<vtkPolyData>::New(), newActor()};
        mapperOf(*layer->actor).SetInputData(layer->data);
        layer->actor->VisibilityOff();
        layer->data->SetPoints(boundary.points);
        renderer_.AddActor(layer->actor);
    }
    for (Layer* layer : {&faces_, &coarseFaces_}) {
        layer->data->GetPointData()->SetNormals(boundary.normals);
        prepareFilled(*layer->actor);
        stepBack(*layer->actor);
    }
    prepareFilled(*caps_.actor);
    caps_.data->SetPoints(nullptr);
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
    for (Layer* layer : {&faces_, &coarseFaces_, &caps_}) {
        mapperOf(*layer->actor).SetLookupTable(table);
        mapperOf(*layer->actor).UseLookupTableScalarRangeOn();
    }
}

void FieldView::setDeformation(std::vector<float> displacement, double factor) {
    const bool stays = displacement.empty() && state_.displacement->empty();
    state_.displacement = shared(std::move(displacement));
    state_.deformationFactor = state_.displacement->empty() ? 0.0 : factor;
    if (!stays) {
        updatePoints();
    }
}

void FieldView::updatePoints() {
    const BoundaryMesh& boundary = state_.geometry->boundary;
    auto points = vtkSmartPointer<vtkPoints>::New();
    points->SetDataTypeToFloat();
    points->SetNumberOfPoints(static_cast<vtkIdType>(boundary.nodeOfPoint.size()));
    for (std::size_t i = 0; i < boundary.nodeOfPoint.size(); ++i) {
        const Vec3 p = drawnPoint(boundary.nodeOfPoint[i]);
        points->SetPoint(static_cast<vtkIdType>(i), p.x, p.y, p.z);
    }
    for (Layer* layer : {&faces_, &coarseFaces_, &lines_, &outlines_}) {
        layer->data->SetPoints(points);
    }
}

void FieldView::setMeshEdgesVisible(bool visible) { linesVisible_ = visible; }

void FieldView::setOutlined(const std::vector<bool>& parts) {
    cellsDue_ = cellsDue_ || parts != outlined_;
    outlined_ = parts;
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
    cellsDue_ = cellsDue_ || visible_[part] != visible;
    visible_[part] = visible;
    if (!visible) {
        capsDue_ =
            std::erase_if(cuts_, [part](const auto& cut) { return cut.first == part; }) > 0 ||
            capsDue_;
    }
}

void FieldView::applyTheme(const SceneTheme& theme) {
    theme_ = theme;
    lineColoursDue_ = true;
}

void FieldView::setClipPlane(vtkPlane* plane) {
    for (Layer* layer : {&faces_, &coarseFaces_, &lines_, &outlines_}) {
        clipBy(*layer->actor, plane);
    }
}

void FieldView::showCaps(
    const std::vector<std::pair<std::uint32_t, vtkSmartPointer<vtkPolyData>>>& caps) {
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
    const auto put = [](const Layer& layer, bool isDrawn) {
        layer.actor->SetVisibility(isDrawn && layer.data->GetNumberOfCells() > 0);
    };
    put(faces_, !coarse_);
    put(coarseFaces_, coarse_);
    put(lines_, linesVisible_);
    put(outlines_, true);
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
    for (Layer* layer : {&faces_, &coarseFaces_}) {
        layer->data->GetPointData()->SetScalars(scalars);
    }
    for (Layer* layer : {&faces_, &coarseFaces_, &caps_}) {
        vtkPolyDataMapper& mapper = mapperOf(*layer->actor);
        // Interpolated before the colour is looked up: bands keep sharp borders.
        mapper.SetInterpolateScalarsBeforeMapping(!values().empty());
        if (values().empty()) {
            mapper.SetColorModeToDirectScalars();
        } else {
            mapper.SetColorModeToMapScalars();
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
    faces_.data->SetPolys(boundary.triangles.ofParts(visible_));
    coarseFaces_.data->SetPolys(boundary.coarse.ofParts(visible_));
    lines_.data->SetLines(boundary.lines.ofParts(visible_));
    std::vector<bool> outlined(visible_.size());
    for (std::size_t part = 0; part < visible_.size(); ++part) {
        outlined[part] = visible_[part] && outlined_[part];
    }
    outlines_.data->SetLines(boundary.outlines.ofParts(outlined));
}

void FieldView::updateCaps() {
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

std::optional<FieldExtremes> FieldView::extremes() const {
    std::optional<FieldExtremes> result;
    if (values().empty()) {
        return result;
    }
    const FeMesh& mesh = *state_.geometry->mesh;
    for (std::uint32_t part = 0; part < mesh.parts.size(); ++part) {
        if (!visible_[part]) {
            continue;
        }
        const FePart& range = mesh.parts[part];
        for (std::uint32_t n = range.firstNode; n < range.firstNode + range.nodeCount; ++n) {
            const double value = values()[n];
            if (std::isnan(value)) {
                continue;  // no data, as of a safety factor where there is no yield strength
            }
            if (!result) {
                result = FieldExtremes{value, value, mesh.nodes[n], mesh.nodes[n], n, n};
            } else if (value < result->minimum) {
                result->minimum = value;
                result->minimumAt = mesh.nodes[n];
                result->minimumNode = n;
            } else if (value > result->maximum) {
                result->maximum = value;
                result->maximumAt = mesh.nodes[n];
                result->maximumNode = n;
            }
        }
    }
    return result;
}

Vec3 FieldView::drawnAt(std::uint32_t part, const Vec3& point) const {
    const auto place =
        state_.displacement->empty() ? std::nullopt : state_.geometry->locator->locate(part, point);
    if (!place) {
        return point;
    }
    const auto moved = interpolate(*state_.geometry->mesh, *place, *state_.displacement, 3);
    return point + state_.deformationFactor * Vec3{moved[0], moved[1], moved[2]};
}

Box3 FieldView::drawnBox(std::uint32_t part) const {
    const FePart& range = state_.geometry->mesh->parts[part];
    Box3 box;
    for (std::uint32_t n = range.firstNode; n < range.firstNode + range.nodeCount; ++n) {
        box.add(drawnPoint(n));
    }
    return box;
}

vtkSmartPointer<vtkPolyData> FieldView::outline(const FacesByPart& faces) const {
    const BoundaryMesh& boundary = state_.geometry->boundary;
    PartCells segments(2);
    for (const auto& [part, wanted] : faces) {
        const auto isWanted = [&](std::uint32_t face) {
            return face < wanted.size() && wanted[face];
        };
        boundary.outlines.append(
            part,
            [&](std::size_t segment) {
                const auto& [one, other] = boundary.facesOfOutline[segment];
                return isWanted(one) || isWanted(other);
            },
            segments);
    }
    auto result = vtkSmartPointer<vtkPolyData>::New();
    result->SetPoints(outlines_.data->GetPoints());
    result->SetLines(segments.all());
    return result;
}

std::vector<Marker> extremeMarkers(const FieldView& view, const std::string& unit) {
    const auto extremes = view.extremes();
    if (!extremes) {
        return {};
    }
    return {{view.drawnPoint(extremes->minimumNode),
             "min " + numberText(extremes->minimum, kMarkerDigits) + ' ' + unit},
            {view.drawnPoint(extremes->maximumNode),
             "max " + numberText(extremes->maximum, kMarkerDigits) + ' ' + unit}};
}

}  // namespace twinbench
