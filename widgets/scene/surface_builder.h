#pragma once

#include <array>
#include <functional>
#include <memory>
#include <vector>

#include <vtkSmartPointer.h>

#include "geometry/assembly.h"
#include "simulation/fe_mesh.h"

class vtkPolyData;

namespace twinbench {

/// Cell array of surfaces: the face id of each triangle.
inline constexpr const char* kFaceArray = "face";
/// Point array of result surfaces: the node of the merged mesh.
inline constexpr const char* kNodeArray = "node";
/// The four flat triangles that a six-node triangle (corners 0 1 2, mid-side nodes 3: 01, 4: 12,
/// 5: 20) is drawn as.
inline constexpr std::array<std::array<int, 3>, 4> kFlatTriangles = {
    {{0, 3, 5}, {3, 1, 4}, {5, 4, 2}, {3, 4, 5}}};

/// The weights of a triangle's corners at a point of its plane (Ericson, Real-Time Collision
/// Detection, 2005, section 3.4).
std::array<double, 3> barycentric(const Vec3& point, const std::array<Vec3, 3>& corners);

/// Triangles of a tessellation with normals, in the product's frame. Free of shared state: may be
/// called on a worker, as all functions here.
vtkSmartPointer<vtkPolyData> tessellationSurface(const Tessellation& tessellation);
/// The edges of a tessellation as lines.
vtkSmartPointer<vtkPolyData> tessellationEdges(const Tessellation& tessellation);
/// The triangles of some faces only.
vtkSmartPointer<vtkPolyData> faceSurface(const Tessellation& tessellation,
                                         const std::vector<std::uint32_t>& faces);

/// The boundary of one part of a mesh, each six-node triangle as four flat ones, assembly frame.
vtkSmartPointer<vtkPolyData> meshSurface(const FeMesh& mesh, std::uint32_t part);
/// Where a node is drawn: metres, assembly frame.
using NodePlace = std::function<Vec3(std::uint32_t node)>;
/// The same of some faces only, with their nodes where they are drawn.
vtkSmartPointer<vtkPolyData> meshFaces(const FeMesh& mesh, std::uint32_t part,
                                       const std::vector<std::uint32_t>& faces,
                                       const NodePlace& place);
/// The edges of the boundary triangles of one part through their mid-side nodes.
vtkSmartPointer<vtkPolyData> meshEdges(const FeMesh& mesh, std::uint32_t part);

}  // namespace twinbench
