#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <vector>

#include <vtkFloatArray.h>
#include <vtkPoints.h>
#include <vtkSmartPointer.h>

#include "geometry/assembly.h"
#include "widgets/scene/part_cells.h"

class vtkUnsignedCharArray;

namespace twinbench {

/// The triangles of all parts of an assembly, as VTK draws them at once: assembly frame, metres.
/// Each face has points of its own. Never changes.
struct SurfaceMesh {
    vtkSmartPointer<vtkPoints> points;
    vtkSmartPointer<vtkFloatArray> normals;
    std::vector<std::uint32_t> faceOfPoint;
    std::vector<std::uint32_t> firstPoint;  ///< by part, and one more for the end
    PartCells triangles{3};
};

/// The edges of all parts, likewise.
struct EdgeMesh {
    vtkSmartPointer<vtkPoints> points;
    std::vector<std::uint32_t> firstPoint;  ///< by part, and one more for the end
    PartCells segments{2};
    std::vector<std::array<std::int32_t, 2>> facesOfSegment;  ///< as in EdgePolyline
};

// Free of shared state: for any thread, as all functions here.

SurfaceMesh surfaceMesh(const Assembly& assembly);
EdgeMesh edgeMesh(const Assembly& assembly);
/// Less detail for drawing while the view moves: what lies within a cube of `size` (metres) of a
/// grid becomes one point of its part (Rossignac and Borrel, Multi-resolution 3D approximations,
/// 1993). Faces keep their own normals.
SurfaceMesh coarsened(const SurfaceMesh& mesh, double size);

/// Points of parts that are moved by part, metres; the very points where there are no offsets.
/// `firstPoint`: by part, and one more for the end.
vtkSmartPointer<vtkPoints> movedPoints(vtkPoints& points,
                                       const std::vector<std::uint32_t>& firstPoint,
                                       const std::vector<Vec3>& offsets);

/// A colour per point.
vtkSmartPointer<vtkUnsignedCharArray> pointColours(
    const SurfaceMesh& mesh,
    const std::function<Colour(std::uint32_t part, std::uint32_t face)>& colourOf);
/// The same colour for all points of a part. `firstPoint`: by part, and one more for the end.
vtkSmartPointer<vtkUnsignedCharArray> partColours(const std::vector<std::uint32_t>& firstPoint,
                                                  const std::vector<Colour>& colours);

}  // namespace twinbench
