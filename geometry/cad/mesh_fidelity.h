#pragma once

#include <vector>

#include <TopoDS_Shape.hxx>

#include "geometry/cad/mesh_curving.h"
#include "geometry/cad/mesh_linear.h"
#include "geometry/cad/mesh_projection.h"
#include "geometry/part_shape.h"
#include "geometry/volume_mesh.h"

namespace twinbench {

/// Which faces a mesh may lose, relative to the part's diagonal: those that are smaller than a
/// square of the first, and strips narrower than the second. They are far smaller than an element,
/// and of a strip each point is within 0.1 % of the part's size of its neighbours. A mesher that
/// drops short edges joins such faces to these; loads on them mean nothing.
inline constexpr double kVanishingSide = 0.005;
inline constexpr double kVanishingWidth = 0.002;

/// By face id, whether it may be lost. The width of a face is its area over half its boundary.
std::vector<bool> facesThatMayVanish(const PartShape& shape);

/// Boundary nodes that are farther from their face or edge than a tolerance.
struct NodesOff {
    double share = 0.0;          ///< of all
    std::vector<double> ofFace;  ///< of the mid-side nodes of a face, by its id
};
/// The tolerance in millimetres. Corners are sampled, at most some thousands.
NodesOff nodesOffFaces(const LinearMesh& linear, const CurvedMesh& curved,
                       GeometryProjector& geometry, double tolerance, std::size_t faces);

/// How well the area of each face is known, square metres. Its border is anywhere within the
/// tolerances of its edges, and in imported shapes the curves in the parameter plane, over which
/// the kernel integrates, are that far from those in space, which a mesh follows. So it is the sum
/// of length times tolerance.
std::vector<double> areaTolerances(const std::vector<TopoDS_Shape>& faces);

/// By face id, the deviation of its area on the mesh (metres, curved) from that of the shape, as
/// far as it exceeds the tolerance of the face, relative to the shape's area and signed; 0 for
/// those that may vanish.
/// Errors: Failed when another face has no triangle.
Result<std::vector<double>> faceAreaErrors(const VolumeMesh& mesh, const PartShape& shape,
                                           const std::vector<double>& tolerances);

/// The largest of them by its size.
double largestOf(const std::vector<double>& errors);

/// Curvature of a face where it is sharpest, 1/mm; 0 for planes and for a null shape.
double largestCurvature(const TopoDS_Shape& face);

/// Of a mesh with these errors, the faces that it misses and the other sides of thin bends, and
/// sizes with which it would follow them. `off` of the same mesh; `faces` of the shape, by id.
std::vector<FaceSize> missedFaces(const VolumeMesh& mesh, const PartShape& shape,
                                  const std::vector<double>& areaErrors, const NodesOff& off,
                                  const std::vector<TopoDS_Shape>& faces);

}  // namespace twinbench
