#include <algorithm>
#include <cmath>
#include <limits>

#include <vtkAppendPolyData.h>
#include <vtkCellArray.h>
#include <vtkFloatArray.h>
#include <vtkPlane.h>
#include <vtkPointData.h>
#include <vtkPoints.h>
#include <vtkPolyData.h>

#include "widgets/scene/scene.h"

// What is selected in a scene, and what the pointer is on.

namespace twinbench {

namespace {

FacesByPart byPart(const std::vector<FaceRef>& faces) {
    FacesByPart result;
    for (const FaceRef& face : faces) {
        auto& ofPart = result[face.part];
        ofPart.resize(std::max<std::size_t>(ofPart.size(), face.face + 1));
        ofPart[face.face] = true;
    }
    return result;
}

// Where the usual colour of what is selected would not be seen: violet.
constexpr Colour kOtherSelection{0x9b, 0x30, 0xe6};
constexpr double kSeen = 160.0;  // distance of two colours that are told apart at once

double distance(const Colour& a, const Colour& b) {
    return std::hypot(a.red - b.red, a.green - b.green, a.blue - b.blue);
}

/// How far a colour is from those that the faces have anyway.
double distance(const Colour& colour, const Assembly& assembly, const std::vector<FaceRef>& faces,
                const SceneTheme& theme) {
    double least = std::numeric_limits<double>::infinity();
    for (const FaceRef& face : faces) {
        const Part& part = assembly.parts[face.part];
        const auto& own = part.shape->faces[face.face].colour;
        const auto& ofCad = own ? own : part.colour;
        least = std::min(least, distance(colour, ofCad ? theme.drawn(*ofCad) : theme.part));
    }
    return least;
}

Colour selectionOn(const Assembly* assembly, const std::vector<FaceRef>& faces,
                   const SceneTheme& theme) {
    if (!assembly) {
        return theme.selection;
    }
    const double usual = distance(theme.selection, *assembly, faces, theme);
    const bool isSeen = usual > kSeen || usual > distance(kOtherSelection, *assembly, faces, theme);
    return isSeen ? theme.selection : kOtherSelection;
}

bool contains(const std::vector<bool>& faces, std::uint32_t face) {
    return face < faces.size() && faces[face];
}

}  // namespace

void Scene::addFaces(std::uint32_t part, std::vector<FaceRef>& to) const {
    if (part >= visible_.size()) {
        return;
    }
    const auto count = static_cast<std::uint32_t>(assembly()->parts[part].shape->faces.size());
    for (std::uint32_t face = 0; face < count; ++face) {
        to.push_back({part, face});
    }
}

void Scene::setSelection(const std::vector<std::uint32_t>& parts, const std::vector<FaceRef>& faces,
                         std::vector<SelectedShape> shapes) {
    selectedFaces_ = faces;
    for (const std::uint32_t part : parts) {
        addFaces(part, selectedFaces_);
    }
    std::erase_if(selectedFaces_, [this](const FaceRef& f) { return !isPartVisible(f.part); });
    selectedShapes_ = std::move(shapes);
    std::erase_if(selectedShapes_,
                  [this](const SelectedShape& shape) { return !isPartVisible(shape.part); });
    showSelection();
}

void Scene::showSelection() {
    std::vector<FaceRef> beside = selectedFaces_;
    for (const SelectedShape& shape : selectedShapes_) {
        addFaces(shape.part, beside);
    }
    const Colour colour = fieldView_ ? theme_.selection : selectionOn(assembly(), beside, theme_);
    showHighlight(selectionHighlight_, selectedFaces_, colour, !selectedShapes_.empty());
    shapeHighlight_.show(drawnShapes(), colour, pixelRatio_, FaceHighlight::Strength::Strong);
    shapeHighlight_.setClipPlanes(drawnPlanes_);
}

void Scene::setHover(std::optional<FaceRef> face, bool whole) {
    hover_.clear();
    if (face && whole) {
        addFaces(face->part, hover_);
    } else if (face) {
        hover_.push_back(*face);
    }
    showHighlight(hoverHighlight_, hover_, theme_.hover);
}

void Scene::showHighlights() {
    showSelection();
    showHighlight(hoverHighlight_, hover_, theme_.hover);
}

void Scene::showHighlight(FaceHighlight& highlight, const std::vector<FaceRef>& faces,
                          const Colour& colour, bool isTint) {
    FacesByPart wanted = byPart(faces);
    std::erase_if(wanted, [this](const auto& part) { return part.first >= visible_.size(); });
    // A tint leaves the colours of a field to be read, but knows nothing of its deformation.
    const bool isDeformed = display_ && !display_->displacement.empty();
    const bool isEmpty = wanted.empty() || !parts_ || (isTint && isDeformed);
    const auto shown = isEmpty                 ? nullptr
                       : fieldView_ && !isTint ? outlined(wanted)
                                               : filled(wanted);
    highlight.show(shown, colour, pixelRatio_,
                   isTint ? FaceHighlight::Strength::Tint : FaceHighlight::Strength::Usual);
    highlight.setClipPlanes(drawnPlanes_);
}

vtkSmartPointer<vtkPolyData> Scene::drawnShapes() const {
    auto points = vtkSmartPointer<vtkPoints>::New();
    auto dots = vtkSmartPointer<vtkCellArray>::New();
    auto lines = vtkSmartPointer<vtkCellArray>::New();
    auto triangles = vtkSmartPointer<vtkCellArray>::New();
    for (const SelectedShape& shape : selectedShapes_) {
        std::vector<vtkIdType> ids;
        for (const Vec3& point : shape.points) {
            const Vec3 place = drawnAt(shape.part, point);
            ids.push_back(points->InsertNextPoint(place.x, place.y, place.z));
        }
        const auto count = static_cast<vtkIdType>(ids.size());
        if (shape.kind == SelectedShape::Kind::Line && count > 1) {
            lines->InsertNextCell(count, ids.data());
        }
        for (vtkIdType i = 0; i < count; ++i) {
            if (shape.kind == SelectedShape::Kind::Point) {
                dots->InsertNextCell(1, &ids[static_cast<std::size_t>(i)]);
            } else if (shape.kind == SelectedShape::Kind::Area && i + 2 < count && i % 3 == 0) {
                triangles->InsertNextCell(3, &ids[static_cast<std::size_t>(i)]);
            }
        }
    }
    auto result = vtkSmartPointer<vtkPolyData>::New();
    result->SetPoints(points);
    result->SetVerts(dots);
    result->SetLines(lines);
    result->SetPolys(triangles);
    return result;
}

/// The triangles of faces among the points of all parts.
vtkSmartPointer<vtkPolyData> Scene::filled(const FacesByPart& faces) const {
    const SurfaceMesh& mesh = surfaces_->surface;
    PartCells triangles(3);
    for (const auto& ofPart : faces) {
        const auto part = ofPart.first;
        const auto& wanted = ofPart.second;
        mesh.triangles.append(
            part,
            [&](std::size_t triangle) {
                const auto corner = static_cast<std::size_t>(*mesh.triangles.points(triangle));
                return contains(wanted, mesh.faceOfPoint[corner]);
            },
            triangles);
    }
    auto result = vtkSmartPointer<vtkPolyData>::New();
    result->SetPoints(parts_->surfacePoints());
    result->GetPointData()->SetNormals(mesh.normals);
    result->SetPolys(triangles.all());
    return result;
}

/// The edges of faces: those of the CAD, or those of the mesh where it is drawn elsewhere.
vtkSmartPointer<vtkPolyData> Scene::outlined(const FacesByPart& faces) const {
    FacesByPart inMesh;
    const EdgeMesh& edges = surfaces_->edges;
    PartCells segments(2);
    for (const auto& ofPart : faces) {
        const auto part = ofPart.first;
        const auto& wanted = ofPart.second;
        const auto index = display_->boundary ? meshPart(part) : std::nullopt;
        if (index) {
            inMesh[*index] = wanted;
            continue;
        }
        edges.segments.append(
            part,
            [&](std::size_t segment) {
                const auto& [one, other] = edges.facesOfSegment[segment];
                return (one >= 0 && contains(wanted, static_cast<std::uint32_t>(one))) ||
                       (other >= 0 && contains(wanted, static_cast<std::uint32_t>(other)));
            },
            segments);
    }
    auto ofCad = vtkSmartPointer<vtkPolyData>::New();
    ofCad->SetPoints(parts_->edgePoints());
    ofCad->SetLines(segments.all());
    if (inMesh.empty()) {
        return ofCad;
    }
    const auto ofMesh = fieldView_->outline(inMesh);
    if (ofCad->GetNumberOfCells() == 0) {
        return ofMesh;
    }
    // Parts of the study, and others beside it.
    auto both = vtkSmartPointer<vtkAppendPolyData>::New();
    both->AddInputData(ofCad);
    both->AddInputData(ofMesh);
    both->Update();
    return both->GetOutput();
}

}  // namespace twinbench
