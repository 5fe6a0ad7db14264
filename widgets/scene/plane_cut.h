#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <vector>

#include <vtkSmartPointer.h>

#include "geometry/part_shape.h"
#include "simulation/fe_mesh.h"
#include "widgets/scene/clip_plane.h"

class vtkPolyData;

namespace twinbench {

/// Point array of a cut through a field: the value at the point.
inline constexpr const char* kValueArray = "value";

/// The triangles of a tessellation whose faces share their points, so that a cut through them
/// gives closed contours.
struct ClosedSurface {
    std::vector<Vec3> points;  ///< metres, product frame
    std::vector<std::array<std::uint32_t, 3>> triangles;

    static ClosedSurface of(const Tessellation& tessellation);
};

/// The filled cut of a plane with a solid, in the assembly frame; null where they do not meet. Free
/// of shared state, as all functions here: for any thread.
vtkSmartPointer<vtkPolyData> cutSolid(const ClosedSurface& surface, const Placement& placement,
                                      const ClipPlane& plane);

/// The cut of a plane with one part of a mesh, each quadratic element taken as eight linear ones;
/// null where they do not meet. `place` gives the point where a node is drawn. `values` has one
/// number per node of the mesh, which the cut carries, or is empty.
vtkSmartPointer<vtkPolyData> cutMesh(const FeMesh& mesh, std::uint32_t part,
                                     const std::function<Vec3(std::uint32_t node)>& place,
                                     const std::vector<float>& values, const ClipPlane& plane);

/// The surface on which the values (one per node) of one part of a mesh are `level`, likewise, with
/// normals; null where there is none. Elements with a node without data have none.
vtkSmartPointer<vtkPolyData> levelSurface(const FeMesh& mesh, std::uint32_t part,
                                          const std::function<Vec3(std::uint32_t node)>& place,
                                          const std::vector<float>& values, double level);

}  // namespace twinbench
