#include "widgets/scene/field_view.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <vtkActor.h>
#include <vtkFloatArray.h>
#include <vtkIntArray.h>
#include <vtkLookupTable.h>
#include <vtkPlane.h>
#include <vtkPointData.h>
#include <vtkPolyData.h>
#include <vtkPolyDataMapper.h>
#include <vtkPolyDataNormals.h>
#include <vtkProperty.h>
#include <vtkRenderer.h>

#include "widgets/scene/number_text.h"
#include "widgets/scene/plane_cut.h"
#include "widgets/scene/surface_builder.h"
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

vtkIntArray& nodesOf(vtkPointSet& data) {
    return *vtkIntArray::SafeDownCast(data.GetPointData()->GetArray(kNodeArray));
}

/// A copy that shares topology but has points and arrays of its own.
template <class Data>
vtkSmartPointer<Data> ownCopy(Data& original) {
    auto copy = vtkSmartPointer<Data>::New();
    copy->ShallowCopy(&original);
    auto points = vtkSmartPointer<vtkPoints>::New();
    points->DeepCopy(original.GetPoints());
    copy->SetPoints(points);
    return copy;
}

void setScalars(vtkPointSet& data, const std::vector<float>& values) {
    if (values.empty()) {
        data.GetPointData()->SetScalars(nullptr);
        return;
    }
    const vtkIntArray& nodes = nodesOf(data);
    auto array = vtkSmartPointer<vtkFloatArray>::New();
    array->SetName(kValueArray);
    array->SetNumberOfValues(nodes.GetNumberOfValues());
    for (vtkIdType i = 0; i < nodes.GetNumberOfValues(); ++i) {
        array->SetValue(i, values[static_cast<std::size_t>(nodes.GetValue(i))]);
    }
    data.GetPointData()->SetScalars(array);
}

vtkSmartPointer<vtkActor> newActor() {
    auto mapper = vtkSmartPointer<vtkPolyDataMapper>::New();
    auto actor = vtkSmartPointer<vtkActor>::New();
    actor->SetMapper(mapper);
    return actor;
}

/// Shading from the triangles, split at the edges of the part. Once for all fields and times: what
/// a deformation does to the normals is too small to be seen.
vtkSmartPointer<vtkPolyData> shaded(vtkPolyData* surface) {
    auto normals = vtkSmartPointer<vtkPolyDataNormals>::New();
    normals->SetInputData(surface);
    normals->SetFeatureAngle(30.0);
    normals->Update();
    return normals->GetOutput();
}

std::shared_ptr<const std::vector<float>> shared(std::vector<float> numbers) {
    return std::make_shared<const std::vector<float>>(std::move(numbers));
}

vtkPolyDataMapper& mapperOf(vtkActor& actor) {
    return *vtkPolyDataMapper::SafeDownCast(actor.GetMapper());
}

}  // namespace

std::shared_ptr<const FieldGeometry> FieldGeometry::build(std::shared_ptr<const FeMesh> mesh) {
    auto result = std::make_shared<FieldGeometry>();
    for (std::uint32_t part = 0; part < mesh->parts.size(); ++part) {
        result->surfaces.push_back(shaded(meshSurface(*mesh, part)));
        result->edges.push_back(meshEdges(*mesh, part));
    }
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

struct FieldView::PartActors {
    vtkSmartPointer<vtkPolyData> surface;
    vtkSmartPointer<vtkPolyData> lines;
    vtkSmartPointer<vtkActor> faces = newActor();
    vtkSmartPointer<vtkActor> edges = newActor();
    vtkSmartPointer<vtkActor> cap = newActor();
    std::uint32_t index = 0;
    Colour colour;  ///< of the surface without values
};

FieldView::FieldView(vtkRenderer& renderer, std::shared_ptr<const FieldGeometry> geometry)
    : renderer_(renderer),
      state_{std::move(geometry), shared({}), shared({}), 0.0},
      visible_(state_.geometry->surfaces.size(), true) {
    for (std::uint32_t i = 0; i < state_.geometry->surfaces.size(); ++i) {
        auto part = std::make_unique<PartActors>();
        part->index = i;
        part->surface = ownCopy(*state_.geometry->surfaces[i]);
        part->lines = ownCopy(*state_.geometry->edges[i]);
        mapperOf(*part->faces).SetInputData(part->surface);
        mapperOf(*part->faces).SetResolveCoincidentTopologyToPolygonOffset();
        mapperOf(*part->faces).SetRelativeCoincidentTopologyPolygonOffsetParameters(1.0, 1.0);
        mapperOf(*part->edges).SetInputData(part->lines);
        mapperOf(*part->edges).ScalarVisibilityOff();
        part->edges->GetProperty()->SetLighting(false);
        part->edges->SetVisibility(false);
        part->cap->SetVisibility(false);
        part->cap->GetProperty()->SetLighting(false);
        for (vtkActor* actor : {part->faces.Get(), part->cap.Get()}) {
            // Interpolated before the colour is looked up: bands keep sharp borders.
            mapperOf(*actor).InterpolateScalarsBeforeMappingOn();
            actor->GetProperty()->SetSpecular(0.05);
            // Little shade, so that colours are those of the bar.
            actor->GetProperty()->SetAmbient(0.5);
            actor->GetProperty()->SetDiffuse(0.52);
        }
        renderer_.AddActor(part->faces);
        renderer_.AddActor(part->edges);
        renderer_.AddActor(part->cap);
        parts_.push_back(std::move(part));
    }
    applyTheme(theme_);
}

FieldView::~FieldView() {
    for (const auto& part : parts_) {
        renderer_.RemoveActor(part->faces);
        renderer_.RemoveActor(part->edges);
        renderer_.RemoveActor(part->cap);
    }
}

void FieldView::setValues(std::vector<float> values) {
    state_.values = shared(std::move(values));
    for (const auto& part : parts_) {
        updateScalars(*part);
        updateLineColour(*part);
    }
}

void FieldView::setScale(const ColourScale& scale) {
    scale_ = scale;
    const auto table = lookupTable(scale);
    for (const auto& part : parts_) {
        for (vtkActor* actor : {part->faces.Get(), part->cap.Get()}) {
            mapperOf(*actor).SetLookupTable(table);
            mapperOf(*actor).UseLookupTableScalarRangeOn();
        }
    }
}

void FieldView::setDeformation(std::vector<float> displacement, double factor) {
    const bool stays = displacement.empty() && state_.displacement->empty();
    state_.displacement = shared(std::move(displacement));
    state_.deformationFactor = state_.displacement->empty() ? 0.0 : factor;
    for (const auto& part : parts_) {
        if (!stays) {
            updatePoints(*part);
        }
    }
}

void FieldView::updatePoints(PartActors& part) {
    for (vtkPolyData* data : {part.surface.Get(), part.lines.Get()}) {
        const vtkIntArray& nodes = nodesOf(*data);
        for (vtkIdType i = 0; i < nodes.GetNumberOfValues(); ++i) {
            const Vec3 p = drawnPoint(static_cast<std::uint32_t>(nodes.GetValue(i)));
            data->GetPoints()->SetPoint(i, p.x, p.y, p.z);
        }
        data->GetPoints()->Modified();
        data->Modified();
    }
}

void FieldView::updateScalars(PartActors& part) {
    setScalars(*part.surface, values());
    part.surface->Modified();
    mapperOf(*part.faces).SetScalarVisibility(!values().empty());
}

void FieldView::setMeshEdgesVisible(bool visible) {
    edgesVisible_ = visible;
    for (const auto& part : parts_) {
        part->edges->SetVisibility(visible && visible_[part->index]);
    }
}

void FieldView::setPartColour(std::uint32_t part, const Colour& colour) {
    setColour(*parts_[part]->faces->GetProperty(), colour);
    setColour(*parts_[part]->cap->GetProperty(), colour);
    parts_[part]->colour = colour;
    updateLineColour(*parts_[part]);
}

void FieldView::updateLineColour(PartActors& part) {
    const Colour surface = values().empty() ? part.colour : theme_.noData;
    setColour(*part.edges->GetProperty(), mixed(theme_.edgeOn(surface), surface));
}

void FieldView::setPartVisible(std::uint32_t part, bool visible) {
    visible_[part] = visible;
    parts_[part]->faces->SetVisibility(visible);
    parts_[part]->edges->SetVisibility(visible && edgesVisible_);
    if (!visible) {
        setCap(*parts_[part], nullptr);
    }
}

void FieldView::applyTheme(const SceneTheme& theme) {
    theme_ = theme;
    for (const auto& part : parts_) {
        updateLineColour(*part);
    }
}

void FieldView::setClipPlane(vtkPlane* plane) {
    for (const auto& part : parts_) {
        for (vtkActor* actor : {part->faces.Get(), part->edges.Get()}) {
            actor->GetMapper()->RemoveAllClippingPlanes();
            if (plane) {
                actor->GetMapper()->AddClippingPlane(plane);
            }
        }
    }
}

void FieldView::setCap(PartActors& part, vtkPolyData* cap) {
    part.cap->SetVisibility(cap != nullptr);
    mapperOf(*part.cap).SetInputData(cap);
    mapperOf(*part.cap).SetScalarVisibility(!values().empty());
}

void FieldView::showCaps(
    const std::vector<std::pair<std::uint32_t, vtkSmartPointer<vtkPolyData>>>& caps) {
    for (const auto& part : parts_) {
        setCap(*part, nullptr);
    }
    for (const auto& [part, cap] : caps) {
        if (visible_[part]) {
            setCap(*parts_[part], cap);
        }
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

vtkSmartPointer<vtkPolyData> FieldView::faces(std::uint32_t part,
                                              const std::vector<std::uint32_t>& wanted) const {
    return meshFaces(*state_.geometry->mesh, part, wanted,
                     [this](std::uint32_t node) { return drawnPoint(node); });
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
