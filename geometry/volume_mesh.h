#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/archive.h"
#include "core/vec3.h"

namespace twinbench {

/// A six-node triangle on the boundary. Corners 0 1 2 run counter-clockwise seen from outside,
/// then the mid-side nodes of 01, 12, 20.
struct BoundaryTriangle {
    std::array<std::uint32_t, 6> nodes{};
    std::uint32_t face = 0;     ///< face id of the shape
    std::uint32_t element = 0;  ///< the tetrahedron behind it
};

/// An element size that a face of the shape asks for, metres.
struct FaceSize {
    std::uint32_t face = 0;
    double size = 0.0;
};

/// How a part was meshed and how good the mesh is.
struct MeshReport {
    std::string method;        ///< the rung of the ladder, for example "gmsh delaunay"
    double minQuality = 0.0;   ///< smallest scaled Jacobian of the curved elements; <= 0 invalid
    double volumeError = 0.0;  ///< mesh / exact - 1
    /// Mid-side nodes moved off the exact face to keep elements valid.
    std::uint32_t relaxedNodes = 0;
    double seconds = 0.0;
    double size = 0.0;               ///< the target element size used, metres
    bool healed = false;             ///< the repaired shape was meshed
    std::uint32_t removedEdges = 0;  ///< by the repair
    std::uint32_t removedFaces = 0;
    /// The largest of (meshed / exact area - 1) by its size, over the faces that a mesh must keep.
    double faceAreaError = 0.0;
    /// Share of the boundary nodes that are farther than 0.1 % of the part's size from their face.
    double nodesOffFaces = 0.0;
    /// Of a mesh that is not faithful: the faces that it misses, with the sizes that would do.
    std::vector<FaceSize> missedFaces;
};

/// Ten-node tetrahedra of one part in the product's own frame, metres. Nodes of an element:
/// corners 0 1 2 3 (positive volume), then the mid-side nodes of edges 01, 12, 20, 03, 13, 23
/// (the order of VTK and of CalculiX's C3D10).
struct VolumeMesh {
    std::vector<Vec3> nodes;
    std::vector<std::array<std::uint32_t, 10>> elements;
    std::vector<BoundaryTriangle> boundary;
    MeshReport report;
};

/// What is asked of the mesher; part of the mesh's key.
struct MeshSettings {
    std::optional<double> size;  ///< metres; absent: from the size and curvature of the part
    friend bool operator==(const MeshSettings&, const MeshSettings&) = default;
};

std::vector<std::byte> toBytes(const VolumeMesh& mesh);
/// Errors: damaged data, also an index that points to nothing.
Result<VolumeMesh> volumeMeshFromBytes(std::span<const std::byte> bytes);

}  // namespace twinbench
