#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "core/vec3.h"

namespace twinbench {

/// Where a node lies in the parameter plane of a face.
struct FaceParameter {
    double u = 0.0;
    double v = 0.0;
};

/// A triangle of the surface mesh; face is an id of the shape.
struct SurfaceTriangle {
    std::array<std::uint32_t, 3> nodes{};
    std::uint32_t face = 0;
};

/// A piece of a model edge; edge is an index into the shape's edges.
struct EdgeSegment {
    std::array<std::uint32_t, 2> nodes{};
    std::uint32_t edge = 0;
};

/// The nodes along an edge between two faces; the first again at the end where it is closed.
struct SurfaceLine {
    std::vector<std::uint32_t> nodes;
    std::uint32_t edge = 0;  ///< index into the shape's edges
};

/// The boundary of a solid as triangles that share their nodes across its edges, millimetres.
struct WatertightSurface {
    std::vector<Vec3> nodes;
    std::vector<SurfaceTriangle> triangles;  ///< counter-clockwise seen from outside
    std::vector<SurfaceLine> lines;
};

/// Four-node tetrahedra with their relation to the shape, as the mesher leaves them. Millimetres.
struct LinearMesh {
    std::vector<Vec3> nodes;
    /// A start for projections, of the nodes inside a face only.
    std::vector<std::optional<FaceParameter>> parameters;
    std::vector<std::array<std::uint32_t, 4>> tetrahedra;  ///< positive volume
    std::vector<SurfaceTriangle> triangles;
    std::vector<EdgeSegment> segments;
};

}  // namespace twinbench
