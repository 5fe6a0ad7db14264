#pragma once

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
/// The edges of the boundary triangles of one part through their mid-side nodes.
vtkSmartPointer<vtkPolyData> meshEdges(const FeMesh& mesh, std::uint32_t part);

}  // namespace twinbench
