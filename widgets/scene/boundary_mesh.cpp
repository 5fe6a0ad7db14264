#include "widgets/scene/boundary_mesh.h"

#include <unordered_map>

#include <vtkCellArray.h>
#include <vtkFloatArray.h>
#include <vtkIntArray.h>
#include <vtkPointData.h>
#include <vtkPoints.h>
#include <vtkPolyData.h>
#include <vtkPolyDataNormals.h>

namespace twinbench {

namespace {

constexpr const char* kNodeArray = "node";
constexpr double kSharp = 30.0;  // degrees between faces that are not shaded as one

vtkSmartPointer<vtkPoints> newPoints() {
    auto points = vtkSmartPointer<vtkPoints>::New();
    points->SetDataTypeToFloat();
    return points;
}

/// A part's boundary while it is added to the whole.
class PartBoundary {
public:
    PartBoundary(const FeMesh& mesh, std::uint32_t part, BoundaryMesh& to)
        : mesh_(mesh), range_(mesh.parts[part]), to_(to) {}

    void add() {
        addTriangles(*shaded());
        addLines();
        addOutlines();
    }

private:
    const FeTriangle& triangle(std::uint32_t t) const {
        return mesh_.triangles[range_.firstTriangle + t];
    }

    /// The flat triangles with normals, split at sharp edges. Once for all fields and times: what a
    /// deformation does to the normals is too small to be seen.
    vtkSmartPointer<vtkPolyData> shaded() {
        auto points = newPoints();
        auto nodes = vtkSmartPointer<vtkIntArray>::New();
        nodes->SetName(kNodeArray);
        auto cells = vtkSmartPointer<vtkCellArray>::New();
        for (std::uint32_t t = 0; t < range_.triangleCount; ++t) {
            for (const auto& corners : kFlatTriangles) {
                cells->InsertNextCell(3);
                for (const int corner : corners) {
                    const std::uint32_t node = triangle(t).nodes[static_cast<std::size_t>(corner)];
                    const auto next = static_cast<std::uint32_t>(points->GetNumberOfPoints());
                    const auto [entry, isNew] = ids_.try_emplace(node, next);
                    if (isNew) {
                        const Vec3& p = mesh_.nodes[node];
                        points->InsertNextPoint(p.x, p.y, p.z);
                        nodes->InsertNextValue(static_cast<int>(node));
                    }
                    cells->InsertCellPoint(entry->second);
                }
            }
        }
        auto surface = vtkSmartPointer<vtkPolyData>::New();
        surface->SetPoints(points);
        surface->SetPolys(cells);
        surface->GetPointData()->AddArray(nodes);
        auto normals = vtkSmartPointer<vtkPolyDataNormals>::New();
        normals->SetInputData(surface);
        normals->ConsistencyOff();  // meshes are oriented
        normals->SetFeatureAngle(kSharp);
        normals->Update();
        return normals->GetOutput();
    }

    /// The first points are those of before the split: one per node.
    void addTriangles(vtkPolyData& surface) {
        first_ = static_cast<std::uint32_t>(to_.nodeOfPoint.size());
        to_.firstPoint.push_back(first_);
        const auto* nodes = vtkIntArray::SafeDownCast(surface.GetPointData()->GetArray(kNodeArray));
        for (vtkIdType i = 0; i < surface.GetNumberOfPoints(); ++i) {
            to_.points->InsertNextPoint(surface.GetPoint(i));
            to_.normals->InsertNextTuple(i, surface.GetPointData()->GetNormals());
            to_.nodeOfPoint.push_back(static_cast<std::uint32_t>(nodes->GetValue(i)));
        }
        to_.triangles.beginPart();
        to_.coarse.beginPart();
        std::array<std::array<std::uint32_t, 3>, kFlatTriangles.size()> flat{};
        vtkIdType cell = 0;
        vtkIdType count = 0;
        const vtkIdType* points = nullptr;
        vtkCellArray& cells = *surface.GetPolys();
        for (cells.InitTraversal(); cells.GetNextCell(count, points) != 0; ++cell) {
            auto& corners = flat[static_cast<std::size_t>(cell) % flat.size()];
            for (std::size_t i = 0; i < 3; ++i) {
                corners[i] = first_ + static_cast<std::uint32_t>(points[i]);
            }
            to_.triangles.add({corners[0], corners[1], corners[2]});
            if (static_cast<std::size_t>(cell) % flat.size() + 1 == flat.size()) {
                to_.coarse.add({flat[0][0], flat[1][1], flat[2][2]});
            }
        }
    }

    std::uint32_t pointOf(std::uint32_t node) const { return first_ + ids_.at(node); }

    void addSide(const FeTriangle& triangle, std::size_t side, PartCells& to) const {
        const std::uint32_t from = pointOf(triangle.nodes[side]);
        const std::uint32_t middle = pointOf(triangle.nodes[3 + side]);
        to.add({from, middle});
        to.add({middle, pointOf(triangle.nodes[(side + 1) % 3])});
    }

    void addLines() {
        to_.lines.beginPart();
        for (std::uint32_t t = 0; t < range_.triangleCount; ++t) {
            for (std::size_t side = 0; side < 3; ++side) {
                // Each side belongs to two triangles; the one that sees it ascending draws it.
                if (triangle(t).nodes[side] < triangle(t).nodes[(side + 1) % 3]) {
                    addSide(triangle(t), side, to_.lines);
                }
            }
        }
    }

    /// A side has one middle node, whatever triangle it is seen from.
    void addOutlines() {
        to_.outlines.beginPart();
        std::unordered_map<std::uint32_t, std::uint32_t> faceAtMiddle;
        for (std::uint32_t t = 0; t < range_.triangleCount; ++t) {
            const FeTriangle& here = triangle(t);
            for (std::size_t side = 0; side < 3; ++side) {
                const auto [other, isNew] =
                    faceAtMiddle.try_emplace(here.nodes[3 + side], here.face);
                if (!isNew && other->second != here.face) {
                    addSide(here, side, to_.outlines);
                    to_.facesOfOutline.insert(to_.facesOfOutline.end(), 2,
                                              {other->second, here.face});
                }
            }
        }
    }

    const FeMesh& mesh_;
    const FePart& range_;
    BoundaryMesh& to_;
    std::unordered_map<std::uint32_t, std::uint32_t> ids_;  ///< by node, within the part
    std::uint32_t first_ = 0;                               ///< point of the part
};

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

BoundaryMesh boundaryMesh(const FeMesh& mesh) {
    BoundaryMesh result;
    result.points = newPoints();
    result.normals = vtkSmartPointer<vtkFloatArray>::New();
    result.normals->SetNumberOfComponents(3);
    result.normals->SetName("Normals");
    for (std::uint32_t part = 0; part < mesh.parts.size(); ++part) {
        PartBoundary(mesh, part, result).add();
    }
    result.firstPoint.push_back(static_cast<std::uint32_t>(result.nodeOfPoint.size()));
    result.points->ComputeBounds();
    return result;
}

}  // namespace twinbench
