#include "widgets/scene/surface_builder.h"

#include <algorithm>
#include <array>
#include <set>
#include <unordered_map>
#include <utility>

#include <vtkCellArray.h>
#include <vtkCellData.h>
#include <vtkFloatArray.h>
#include <vtkIntArray.h>
#include <vtkPointData.h>
#include <vtkPoints.h>
#include <vtkPolyData.h>

namespace twinbench {

namespace {

vtkSmartPointer<vtkPoints> newPoints() {
    auto points = vtkSmartPointer<vtkPoints>::New();
    points->SetDataTypeToFloat();
    return points;
}

/// Collects the nodes of a part that a surface or a volume uses, each once.
class NodeCollector {
public:
    NodeCollector(NodePlace place, vtkPoints& points, vtkIntArray& nodes)
        : place_(std::move(place)), points_(points), nodes_(nodes) {
        nodes_.SetName(kNodeArray);
    }
    vtkIdType idOf(std::uint32_t node) {
        const auto [entry, isNew] = ids_.try_emplace(node, points_.GetNumberOfPoints());
        if (isNew) {
            const Vec3 p = place_(node);
            points_.InsertNextPoint(p.x, p.y, p.z);
            nodes_.InsertNextValue(static_cast<int>(node));
        }
        return entry->second;
    }

private:
    NodePlace place_;
    vtkPoints& points_;
    vtkIntArray& nodes_;
    std::unordered_map<std::uint32_t, vtkIdType> ids_;
};

void addTriangles(const Tessellation& tessellation, vtkPolyData& surface) {
    auto triangles = vtkSmartPointer<vtkCellArray>::New();
    auto faces = vtkSmartPointer<vtkIntArray>::New();
    faces->SetName(kFaceArray);
    for (std::size_t i = 0; i < tessellation.triangles.size(); ++i) {
        const auto& corners = tessellation.triangles[i];
        const std::array<vtkIdType, 3> ids = {corners[0], corners[1], corners[2]};
        triangles->InsertNextCell(3, ids.data());
        faces->InsertNextValue(static_cast<int>(tessellation.faceOfTriangle[i]));
    }
    surface.SetPolys(triangles);
    surface.GetCellData()->AddArray(faces);
}

void addPointsAndNormals(const Tessellation& tessellation, vtkPolyData& surface) {
    auto points = newPoints();
    auto normals = vtkSmartPointer<vtkFloatArray>::New();
    normals->SetNumberOfComponents(3);
    normals->SetName("Normals");
    for (std::size_t i = 0; i < tessellation.points.size(); ++i) {
        const Vec3& p = tessellation.points[i];
        const Vec3& n = tessellation.normals[i];
        points->InsertNextPoint(p.x, p.y, p.z);
        normals->InsertNextTuple3(n.x, n.y, n.z);
    }
    surface.SetPoints(points);
    surface.GetPointData()->SetNormals(normals);
}

NodePlace placeIn(const FeMesh& mesh) {
    return [&mesh](std::uint32_t node) { return mesh.nodes[node]; };
}

/// The boundary triangles of a part whose faces are `wanted`, their nodes where `place` has them.
template <class Wanted>
vtkSmartPointer<vtkPolyData> boundaryOf(const FeMesh& mesh, std::uint32_t part, NodePlace place,
                                        const Wanted& wanted) {
    auto surface = vtkSmartPointer<vtkPolyData>::New();
    auto points = newPoints();
    auto nodes = vtkSmartPointer<vtkIntArray>::New();
    auto faces = vtkSmartPointer<vtkIntArray>::New();
    faces->SetName(kFaceArray);
    auto triangles = vtkSmartPointer<vtkCellArray>::New();
    NodeCollector collector(std::move(place), *points, *nodes);
    const FePart& range = mesh.parts[part];
    for (std::uint32_t t = 0; t < range.triangleCount; ++t) {
        const FeTriangle& triangle = mesh.triangles[range.firstTriangle + t];
        if (!wanted(triangle.face)) {
            continue;
        }
        for (const auto& corners : kFlatTriangles) {
            std::array<vtkIdType, 3> ids{};
            for (int i = 0; i < 3; ++i) {
                ids[i] = collector.idOf(triangle.nodes[corners[i]]);
            }
            triangles->InsertNextCell(3, ids.data());
            faces->InsertNextValue(static_cast<int>(triangle.face));
        }
    }
    surface->SetPoints(points);
    surface->SetPolys(triangles);
    surface->GetPointData()->AddArray(nodes);
    surface->GetCellData()->AddArray(faces);
    return surface;
}

}  // namespace

std::array<double, 3> barycentric(const Vec3& point, const std::array<Vec3, 3>& corners) {
    const Vec3 ab = corners[1] - corners[0];
    const Vec3 ac = corners[2] - corners[0];
    const Vec3 ap = point - corners[0];
    const double denominator = dot(ab, ab) * dot(ac, ac) - dot(ab, ac) * dot(ab, ac);
    if (!(denominator > 0.0)) {
        return {1.0, 0.0, 0.0};
    }
    const double v = (dot(ac, ac) * dot(ap, ab) - dot(ab, ac) * dot(ap, ac)) / denominator;
    const double w = (dot(ab, ab) * dot(ap, ac) - dot(ab, ac) * dot(ap, ab)) / denominator;
    return {1.0 - v - w, v, w};
}

vtkSmartPointer<vtkPolyData> tessellationSurface(const Tessellation& tessellation) {
    auto surface = vtkSmartPointer<vtkPolyData>::New();
    addPointsAndNormals(tessellation, *surface);
    addTriangles(tessellation, *surface);
    return surface;
}

vtkSmartPointer<vtkPolyData> faceSurface(const Tessellation& tessellation,
                                         const std::vector<std::uint32_t>& faces) {
    std::vector<bool> wanted;
    for (const std::uint32_t face : faces) {
        wanted.resize(std::max<std::size_t>(wanted.size(), face + 1));
        wanted[face] = true;
    }
    // Of a large part a face has few points.
    std::unordered_map<std::uint32_t, std::uint32_t> ids;
    Tessellation part;
    for (std::size_t i = 0; i < tessellation.triangles.size(); ++i) {
        const std::uint32_t face = tessellation.faceOfTriangle[i];
        if (!(face < wanted.size() && wanted[face])) {
            continue;
        }
        auto corners = tessellation.triangles[i];
        for (std::uint32_t& corner : corners) {
            const auto next = static_cast<std::uint32_t>(part.points.size());
            const auto [entry, isNew] = ids.try_emplace(corner, next);
            if (isNew) {
                part.points.push_back(tessellation.points[corner]);
                part.normals.push_back(tessellation.normals[corner]);
            }
            corner = entry->second;
        }
        part.triangles.push_back(corners);
        part.faceOfTriangle.push_back(face);
    }
    return tessellationSurface(part);
}

vtkSmartPointer<vtkPolyData> tessellationEdges(const Tessellation& tessellation) {
    auto edges = vtkSmartPointer<vtkPolyData>::New();
    auto points = newPoints();
    auto lines = vtkSmartPointer<vtkCellArray>::New();
    for (const EdgePolyline& edge : tessellation.edges) {
        lines->InsertNextCell(static_cast<int>(edge.points.size()));
        for (const Vec3& p : edge.points) {
            lines->InsertCellPoint(points->InsertNextPoint(p.x, p.y, p.z));
        }
    }
    edges->SetPoints(points);
    edges->SetLines(lines);
    return edges;
}

vtkSmartPointer<vtkPolyData> meshSurface(const FeMesh& mesh, std::uint32_t part) {
    return boundaryOf(mesh, part, placeIn(mesh), [](std::uint32_t) { return true; });
}

vtkSmartPointer<vtkPolyData> meshFaces(const FeMesh& mesh, std::uint32_t part,
                                       const std::vector<std::uint32_t>& faces,
                                       const NodePlace& place) {
    const std::set<std::uint32_t> wanted(faces.begin(), faces.end());
    return boundaryOf(mesh, part, place,
                      [&wanted](std::uint32_t face) { return wanted.contains(face); });
}

vtkSmartPointer<vtkPolyData> meshEdges(const FeMesh& mesh, std::uint32_t part) {
    auto edges = vtkSmartPointer<vtkPolyData>::New();
    auto points = newPoints();
    auto nodes = vtkSmartPointer<vtkIntArray>::New();
    auto lines = vtkSmartPointer<vtkCellArray>::New();
    NodeCollector collector(placeIn(mesh), *points, *nodes);
    const FePart& range = mesh.parts[part];
    for (std::uint32_t t = 0; t < range.triangleCount; ++t) {
        const auto& n = mesh.triangles[range.firstTriangle + t].nodes;
        for (int side = 0; side < 3; ++side) {
            const std::uint32_t from = n[side];
            const std::uint32_t to = n[(side + 1) % 3];
            // Each edge belongs to two triangles; the one that sees it ascending draws it.
            if (from > to) {
                continue;
            }
            const std::array<vtkIdType, 3> ids = {collector.idOf(from), collector.idOf(n[3 + side]),
                                                  collector.idOf(to)};
            lines->InsertNextCell(3, ids.data());
        }
    }
    edges->SetPoints(points);
    edges->SetLines(lines);
    edges->GetPointData()->AddArray(nodes);
    return edges;
}

}  // namespace twinbench
