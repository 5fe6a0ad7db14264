#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include <vtkFloatArray.h>
#include <vtkPoints.h>
#include <vtkSmartPointer.h>

#include "simulation/fe_mesh.h"
#include "widgets/scene/part_cells.h"

namespace twinbench {

/// The four flat triangles that a six-node triangle (corners 0 1 2, mid-side nodes 3: 01, 4: 12,
/// 5: 20) is drawn as.
inline constexpr std::array<std::array<int, 3>, 4> kFlatTriangles = {
    {{0, 3, 5}, {3, 1, 4}, {5, 4, 2}, {3, 4, 5}}};

/// The weights of a triangle's corners at a point of its plane (Ericson, Real-Time Collision
/// Detection, 2005, section 3.4).
std::array<double, 3> barycentric(const Vec3& point, const std::array<Vec3, 3>& corners);

/// The boundary of all parts of a mesh, as VTK draws it at once: assembly frame, metres. All cells
/// share the points; at sharp edges a node has several. Never changes.
struct BoundaryMesh {
    vtkSmartPointer<vtkPoints> points;
    vtkSmartPointer<vtkFloatArray> normals;
    std::vector<std::uint32_t> nodeOfPoint;
    std::vector<std::uint32_t> firstPoint;  ///< by part, and one more for the end
    PartCells triangles{3};                 ///< flat, four of each of the mesh
    PartCells coarse{3};                    ///< one of each, for drawing while the view moves
    PartCells lines{2};                     ///< the sides of triangles, through their middles
    PartCells outlines{2};                  ///< those between two faces of the CAD
    std::vector<std::array<std::uint32_t, 2>> facesOfOutline;
};

/// Heavy, for any thread.
BoundaryMesh boundaryMesh(const FeMesh& mesh);

}  // namespace twinbench
