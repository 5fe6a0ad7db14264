#include "widgets/scene/surface_mesh.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <unordered_map>
#include <utility>

#include <vtkFloatArray.h>
#include <vtkPoints.h>
#include <vtkUnsignedCharArray.h>

namespace twinbench {

namespace {

vtkSmartPointer<vtkPoints> newPoints() {
    auto points = vtkSmartPointer<vtkPoints>::New();
    points->SetDataTypeToFloat();
    return points;
}

vtkSmartPointer<vtkFloatArray> newNormals() {
    auto normals = vtkSmartPointer<vtkFloatArray>::New();
    normals->SetNumberOfComponents(3);
    normals->SetName("Normals");
    return normals;
}

vtkSmartPointer<vtkUnsignedCharArray> newColours(std::size_t count) {
    auto colours = vtkSmartPointer<vtkUnsignedCharArray>::New();
    colours->SetNumberOfComponents(3);
    colours->SetName("colour");
    colours->SetNumberOfTuples(static_cast<vtkIdType>(count));
    return colours;
}

std::uint8_t* put(const Colour& colour, std::uint8_t* at) {
    *at++ = colour.red;
    *at++ = colour.green;
    *at++ = colour.blue;
    return at;
}

bool isMirrored(const Placement& placement) {
    const Vec3 x = placement.direction({1, 0, 0});
    const Vec3 y = placement.direction({0, 1, 0});
    return dot(cross(x, y), placement.direction({0, 0, 1})) < 0.0;
}

/// Puts the points of one part together by the cubes of a grid.
class Clusters {
public:
    Clusters(const SurfaceMesh& from, double size, SurfaceMesh& to)
        : from_(from), size_(size), to_(to) {}

    void addPart(std::size_t part) {
        for (std::size_t cell = from_.triangles.begin(part); cell < from_.triangles.end(part);
             ++cell) {
            const std::int32_t* corners = from_.triangles.points(cell);
            std::array<std::uint32_t, 3> cubes{};
            for (std::size_t i = 0; i < cubes.size(); ++i) {
                cubes[i] = cubeOf(corners[i]);
            }
            if (cubes[0] != cubes[1] && cubes[1] != cubes[2] && cubes[2] != cubes[0]) {
                to_.triangles.add({idOf(corners[0], cubes[0]), idOf(corners[1], cubes[1]),
                                   idOf(corners[2], cubes[2])});
            }
        }
    }

private:
    static std::uint64_t packed(std::uint64_t high, std::uint64_t low) { return high << 32U | low; }

    std::uint32_t cubeOf(std::int32_t point) {
        constexpr double kHalf = 1048576.0;  // 21 bits of each coordinate
        double at[3];
        from_.points->GetPoint(point, at);
        std::uint64_t key = 0;
        for (const double coordinate : at) {
            const double index = std::clamp(std::floor(coordinate / size_), -kHalf, kHalf - 1.0);
            key = key << 21U | static_cast<std::uint64_t>(index + kHalf);
        }
        const auto next = static_cast<std::uint32_t>(places_.size());
        const auto [entry, isNew] = cubes_.try_emplace(key, next);
        if (isNew) {
            places_.push_back({at[0], at[1], at[2]});
        }
        return entry->second;
    }

    /// All faces that meet in a cube have a point at the same place, so that no gap opens.
    std::uint32_t idOf(std::int32_t point, std::uint32_t cube) {
        const std::uint32_t face = from_.faceOfPoint[static_cast<std::size_t>(point)];
        const auto next = static_cast<std::uint32_t>(to_.faceOfPoint.size());
        const auto [entry, isNew] = ids_.try_emplace(packed(face, cube), next);
        if (isNew) {
            const Vec3& at = places_[cube];
            to_.points->InsertNextPoint(at.x, at.y, at.z);
            to_.normals->InsertNextTuple(point, from_.normals);
            to_.faceOfPoint.push_back(face);
        }
        return entry->second;
    }

    const SurfaceMesh& from_;
    double size_;
    SurfaceMesh& to_;
    std::unordered_map<std::uint64_t, std::uint32_t> cubes_;
    std::vector<Vec3> places_;                              ///< by cube: the first point in it
    std::unordered_map<std::uint64_t, std::uint32_t> ids_;  ///< by face and cube
};

}  // namespace

SurfaceMesh surfaceMesh(const Assembly& assembly) {
    SurfaceMesh mesh;
    mesh.points = newPoints();
    mesh.normals = newNormals();
    for (const Part& part : assembly.parts) {
        const Tessellation& shown = part.shape->tessellation;
        const auto first = static_cast<std::uint32_t>(mesh.faceOfPoint.size());
        mesh.firstPoint.push_back(first);
        mesh.triangles.beginPart();
        for (std::size_t i = 0; i < shown.points.size(); ++i) {
            const Vec3 p = part.placement.point(shown.points[i]);
            const Vec3 n = part.placement.direction(shown.normals[i]);
            mesh.points->InsertNextPoint(p.x, p.y, p.z);
            mesh.normals->InsertNextTuple3(n.x, n.y, n.z);
        }
        mesh.faceOfPoint.resize(first + shown.points.size());
        const bool mirrored = isMirrored(part.placement);
        for (std::size_t t = 0; t < shown.triangles.size(); ++t) {
            auto [a, b, c] = shown.triangles[t];
            for (const std::uint32_t corner : {a, b, c}) {
                mesh.faceOfPoint[first + corner] = shown.faceOfTriangle[t];
            }
            if (mirrored) {
                std::swap(b, c);
            }
            mesh.triangles.add({first + a, first + b, first + c});
        }
    }
    mesh.firstPoint.push_back(static_cast<std::uint32_t>(mesh.faceOfPoint.size()));
    return mesh;
}

EdgeMesh edgeMesh(const Assembly& assembly) {
    EdgeMesh mesh;
    mesh.points = newPoints();
    std::uint32_t next = 0;
    for (const Part& part : assembly.parts) {
        mesh.firstPoint.push_back(next);
        mesh.segments.beginPart();
        for (const EdgePolyline& edge : part.shape->tessellation.edges) {
            for (std::size_t i = 0; i < edge.points.size(); ++i, ++next) {
                const Vec3 p = part.placement.point(edge.points[i]);
                mesh.points->InsertNextPoint(p.x, p.y, p.z);
                if (i > 0) {
                    mesh.segments.add({next - 1, next});
                    mesh.facesOfSegment.push_back(edge.faces);
                }
            }
        }
    }
    mesh.firstPoint.push_back(next);
    return mesh;
}

SurfaceMesh coarsened(const SurfaceMesh& mesh, double size) {
    SurfaceMesh coarse;
    coarse.points = newPoints();
    coarse.normals = newNormals();
    for (std::size_t part = 0; part < mesh.triangles.partCount(); ++part) {
        coarse.firstPoint.push_back(static_cast<std::uint32_t>(coarse.faceOfPoint.size()));
        coarse.triangles.beginPart();
        Clusters(mesh, size, coarse).addPart(part);
    }
    coarse.firstPoint.push_back(static_cast<std::uint32_t>(coarse.faceOfPoint.size()));
    return coarse;
}

vtkSmartPointer<vtkPoints> movedPoints(vtkPoints& points,
                                       const std::vector<std::uint32_t>& firstPoint,
                                       const std::vector<Vec3>& offsets) {
    if (offsets.empty()) {
        return &points;
    }
    auto moved = newPoints();
    moved->DeepCopy(&points);
    float* next = static_cast<float*>(moved->GetVoidPointer(0));
    for (std::size_t part = 0; part + 1 < firstPoint.size(); ++part) {
        const Vec3& by = offsets[part];
        const std::array<float, 3> step = {static_cast<float>(by.x), static_cast<float>(by.y),
                                           static_cast<float>(by.z)};
        for (std::uint32_t i = firstPoint[part]; i < firstPoint[part + 1]; ++i) {
            for (const float along : step) {
                *next++ += along;
            }
        }
    }
    return moved;
}

vtkSmartPointer<vtkUnsignedCharArray> pointColours(
    const SurfaceMesh& mesh,
    const std::function<Colour(std::uint32_t part, std::uint32_t face)>& colourOf) {
    auto colours = newColours(mesh.faceOfPoint.size());
    std::uint8_t* next = colours->GetPointer(0);
    for (std::uint32_t part = 0; part + 1 < mesh.firstPoint.size(); ++part) {
        std::optional<std::uint32_t> face;  // of the point before: neighbours mostly share it
        Colour colour;
        for (std::uint32_t i = mesh.firstPoint[part]; i < mesh.firstPoint[part + 1]; ++i) {
            if (face != mesh.faceOfPoint[i]) {
                face = mesh.faceOfPoint[i];
                colour = colourOf(part, *face);
            }
            next = put(colour, next);
        }
    }
    return colours;
}

vtkSmartPointer<vtkUnsignedCharArray> partColours(const std::vector<std::uint32_t>& firstPoint,
                                                  const std::vector<Colour>& colours) {
    auto result = newColours(firstPoint.back());
    std::uint8_t* next = result->GetPointer(0);
    for (std::size_t part = 0; part < colours.size(); ++part) {
        for (std::uint32_t i = firstPoint[part]; i < firstPoint[part + 1]; ++i) {
            next = put(colours[part], next);
        }
    }
    return result;
}

}  // namespace twinbench
