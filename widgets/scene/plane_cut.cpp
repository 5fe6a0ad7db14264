#include "widgets/scene/plane_cut.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

#include <vtkCellArray.h>
#include <vtkCleanPolyData.h>
#include <vtkContourTriangulator.h>
#include <vtkFloatArray.h>
#include <vtkPointData.h>
#include <vtkPoints.h>
#include <vtkPolyData.h>
#include <vtkPolyDataNormals.h>

#include "widgets/scene/boundary_mesh.h"

namespace twinbench {

namespace {

// Of the surface's size: faces meet within the accuracy of their edges.
constexpr double kMergeTolerance = 1e-6;

// Eight tetrahedra of a ten-node one (mid-side nodes 4: 01, 5: 12, 6: 20, 7: 03, 8: 13, 9: 23);
// the octahedron in the middle is split along 6-8.
constexpr std::array<std::array<int, 4>, 8> kTetrahedronParts = {{{0, 4, 6, 7},
                                                                  {4, 1, 5, 8},
                                                                  {6, 5, 2, 9},
                                                                  {7, 8, 9, 3},
                                                                  {6, 8, 4, 5},
                                                                  {6, 8, 5, 9},
                                                                  {6, 8, 9, 7},
                                                                  {6, 8, 7, 4}}};

/// The points in which a plane meets the edges of triangles or tetrahedra, each once.
class EdgePoints {
public:
    struct End {
        std::uint32_t node = 0;
        Vec3 point;
        double height = 0.0;
        float value = 0.0F;
    };

    EdgePoints() { points_->SetDataTypeToFloat(); }

    /// The ends lie on different sides.
    vtkIdType idOf(const End& a, const End& b) {
        // From the lower node, so that both triangles of an edge get the same point.
        const End& from = a.node < b.node ? a : b;
        const End& to = a.node < b.node ? b : a;
        // All edges of a node in the plane meet the plane in that node.
        const std::uint32_t first = to.height == 0.0 ? to.node : from.node;
        const std::uint32_t second = from.height == 0.0 ? from.node : to.node;
        const std::uint64_t edge = (std::uint64_t{first} << 32U) | second;
        const auto [entry, isNew] = ids_.try_emplace(edge, points_->GetNumberOfPoints());
        if (isNew) {
            const double share = from.height / (from.height - to.height);
            const Vec3 p = from.point + share * (to.point - from.point);
            points_->InsertNextPoint(p.x, p.y, p.z);
            values_->InsertNextValue(from.value +
                                     static_cast<float>(share) * (to.value - from.value));
        }
        return entry->second;
    }

    vtkPoints* points() const { return points_; }
    vtkFloatArray* values() const { return values_; }

private:
    vtkSmartPointer<vtkPoints> points_ = vtkSmartPointer<vtkPoints>::New();
    vtkSmartPointer<vtkFloatArray> values_ = vtkSmartPointer<vtkFloatArray>::New();
    std::unordered_map<std::uint64_t, vtkIdType> ids_;
};

bool isAbove(const EdgePoints::End& end) { return end.height >= 0.0; }

/// Adds the triangle or the quadrilateral in which a plane cuts a tetrahedron.
void cutTetrahedron(const std::array<EdgePoints::End, 4>& ends, EdgePoints& points,
                    vtkCellArray& triangles) {
    std::array<int, 4> order{};  // those above first
    int above = 0;
    for (int i = 0; i < 4; ++i) {
        above += isAbove(ends[static_cast<std::size_t>(i)]) ? 1 : 0;
    }
    int nextAbove = 0;
    int nextBelow = above;
    for (int i = 0; i < 4; ++i) {
        order[static_cast<std::size_t>(
            isAbove(ends[static_cast<std::size_t>(i)]) ? nextAbove++ : nextBelow++)] = i;
    }
    const auto end = [&](int i) -> const EdgePoints::End& {
        return ends[static_cast<std::size_t>(order[static_cast<std::size_t>(i)])];
    };
    const auto add = [&](vtkIdType a, vtkIdType b, vtkIdType c) {
        const std::array<vtkIdType, 3> ids = {a, b, c};
        triangles.InsertNextCell(3, ids.data());
    };
    if (above == 1 || above == 3) {
        const int single = above == 1 ? 0 : 3;
        std::array<vtkIdType, 3> ids{};
        int count = 0;
        for (int i = 0; i < 4; ++i) {
            if (i != single) {
                ids[static_cast<std::size_t>(count++)] = points.idOf(end(single), end(i));
            }
        }
        add(ids[0], ids[1], ids[2]);
    } else if (above == 2) {
        const vtkIdType a = points.idOf(end(0), end(2));
        const vtkIdType b = points.idOf(end(0), end(3));
        const vtkIdType c = points.idOf(end(1), end(3));
        const vtkIdType d = points.idOf(end(1), end(2));
        add(a, b, c);
        add(a, c, d);
    }
}

vtkSmartPointer<vtkPolyData> trianglesOf(const Tessellation& tessellation) {
    auto points = vtkSmartPointer<vtkPoints>::New();
    points->SetDataTypeToFloat();
    for (const Vec3& p : tessellation.points) {
        points->InsertNextPoint(p.x, p.y, p.z);
    }
    auto triangles = vtkSmartPointer<vtkCellArray>::New();
    for (const auto& corners : tessellation.triangles) {
        const std::array<vtkIdType, 3> ids = {corners[0], corners[1], corners[2]};
        triangles->InsertNextCell(3, ids.data());
    }
    auto result = vtkSmartPointer<vtkPolyData>::New();
    result->SetPoints(points);
    result->SetPolys(triangles);
    return result;
}

/// Where the height of one part's nodes is zero between them, with the values there; null where it
/// is so nowhere. `nodes`: those of the part.
vtkSmartPointer<vtkPolyData> zeroHeight(const FeMesh& mesh, const FePart& range,
                                        const std::vector<EdgePoints::End>& nodes) {
    EdgePoints points;
    auto triangles = vtkSmartPointer<vtkCellArray>::New();
    for (std::uint32_t e = 0; e < range.elementCount; ++e) {
        const auto& element = mesh.elements[range.firstElement + e];
        std::size_t above = 0;
        bool isKnown = true;
        for (const std::uint32_t node : element) {
            const EdgePoints::End& end = nodes[node - range.firstNode];
            above += isAbove(end) ? 1 : 0;
            isKnown = isKnown && !std::isnan(end.height);
        }
        if (above == 0 || above == element.size() || !isKnown) {
            continue;
        }
        for (const auto& corners : kTetrahedronParts) {
            std::array<EdgePoints::End, 4> ends;
            for (std::size_t i = 0; i < 4; ++i) {
                ends[i] = nodes[element[static_cast<std::size_t>(corners[i])] - range.firstNode];
            }
            cutTetrahedron(ends, points, *triangles);
        }
    }
    if (triangles->GetNumberOfCells() == 0) {
        return nullptr;
    }
    points.values()->SetName(kValueArray);
    auto result = vtkSmartPointer<vtkPolyData>::New();
    result->SetPoints(points.points());
    result->SetPolys(triangles);
    result->GetPointData()->SetScalars(points.values());
    return result;
}

}  // namespace

ClosedSurface ClosedSurface::of(const Tessellation& tessellation) {
    auto clean = vtkSmartPointer<vtkCleanPolyData>::New();
    clean->SetInputData(trianglesOf(tessellation));
    clean->SetTolerance(kMergeTolerance);
    clean->ConvertPolysToLinesOff();
    clean->Update();
    vtkPolyData& merged = *clean->GetOutput();
    ClosedSurface surface;
    surface.points.reserve(static_cast<std::size_t>(merged.GetNumberOfPoints()));
    for (vtkIdType i = 0; i < merged.GetNumberOfPoints(); ++i) {
        const double* p = merged.GetPoint(i);
        surface.points.push_back({p[0], p[1], p[2]});
    }
    vtkCellArray& polygons = *merged.GetPolys();
    surface.triangles.reserve(static_cast<std::size_t>(polygons.GetNumberOfCells()));
    for (vtkIdType i = 0; i < polygons.GetNumberOfCells(); ++i) {
        vtkIdType count = 0;
        const vtkIdType* ids = nullptr;
        polygons.GetCellAtId(i, count, ids);
        if (count == 3) {
            surface.triangles.push_back({static_cast<std::uint32_t>(ids[0]),
                                         static_cast<std::uint32_t>(ids[1]),
                                         static_cast<std::uint32_t>(ids[2])});
        }
    }
    return surface;
}

vtkSmartPointer<vtkPolyData> cutSolid(const ClosedSurface& surface, const Placement& placement,
                                      const ClipPlane& plane) {
    const ClipPlane local{placement.inversePoint(plane.origin),
                          placement.inverseDirection(plane.normal)};
    std::vector<double> heights(surface.points.size());
    std::transform(surface.points.begin(), surface.points.end(), heights.begin(),
                   [&](const Vec3& point) { return local.height(point); });
    EdgePoints points;
    auto lines = vtkSmartPointer<vtkCellArray>::New();
    for (const auto& corners : surface.triangles) {
        std::array<vtkIdType, 2> ids{};
        std::size_t count = 0;
        for (std::size_t i = 0; i < 3 && count < 2; ++i) {
            const std::uint32_t a = corners[i];
            const std::uint32_t b = corners[(i + 1) % 3];
            if ((heights[a] >= 0.0) != (heights[b] >= 0.0)) {
                ids[count++] = points.idOf({a, surface.points[a], heights[a]},
                                           {b, surface.points[b], heights[b]});
            }
        }
        if (count == 2 && ids[0] != ids[1]) {
            lines->InsertNextCell(2, ids.data());
        }
    }
    if (lines->GetNumberOfCells() == 0) {
        return nullptr;
    }
    auto contour = vtkSmartPointer<vtkPolyData>::New();
    for (vtkIdType i = 0; i < points.points()->GetNumberOfPoints(); ++i) {
        const double* p = points.points()->GetPoint(i);
        const Vec3 placed = placement.point({p[0], p[1], p[2]});
        points.points()->SetPoint(i, placed.x, placed.y, placed.z);
    }
    contour->SetPoints(points.points());
    contour->SetLines(lines);
    auto filled = vtkSmartPointer<vtkContourTriangulator>::New();
    filled->SetInputData(contour);
    filled->Update();
    vtkPolyData* result = filled->GetOutput();
    return result->GetNumberOfCells() > 0 ? vtkSmartPointer<vtkPolyData>(result) : nullptr;
}

vtkSmartPointer<vtkPolyData> cutMesh(const FeMesh& mesh, std::uint32_t part,
                                     const std::function<Vec3(std::uint32_t)>& place,
                                     const std::vector<float>& values, const ClipPlane& plane) {
    const FePart& range = mesh.parts[part];
    std::vector<EdgePoints::End> nodes(range.nodeCount);
    for (std::uint32_t i = 0; i < range.nodeCount; ++i) {
        const std::uint32_t node = range.firstNode + i;
        const Vec3 point = place(node);
        nodes[i] = {node, point, plane.height(point), values.empty() ? 0.0F : values[node]};
    }
    const auto result = zeroHeight(mesh, range, nodes);
    if (result && values.empty()) {
        result->GetPointData()->SetScalars(nullptr);
    }
    return result;
}

vtkSmartPointer<vtkPolyData> levelSurface(const FeMesh& mesh, std::uint32_t part,
                                          const std::function<Vec3(std::uint32_t)>& place,
                                          const std::vector<float>& values, double level) {
    const FePart& range = mesh.parts[part];
    std::vector<EdgePoints::End> nodes(range.nodeCount);
    for (std::uint32_t i = 0; i < range.nodeCount; ++i) {
        const std::uint32_t node = range.firstNode + i;
        nodes[i] = {node, place(node), values[node] - level, static_cast<float>(level)};
    }
    const auto surface = zeroHeight(mesh, range, nodes);
    if (!surface) {
        return nullptr;
    }
    auto normals = vtkSmartPointer<vtkPolyDataNormals>::New();
    normals->SetInputData(surface);
    normals->SplittingOff();
    normals->Update();
    return normals->GetOutput();
}

}  // namespace twinbench
