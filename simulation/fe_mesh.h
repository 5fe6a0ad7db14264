#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "geometry/volume_mesh.h"

namespace twinbench {

/// The mesh of one part and where it stands in the assembly.
struct PlacedMesh {
    std::shared_ptr<const VolumeMesh> mesh;
    Placement placement;
};

/// A boundary triangle of the merged mesh; node order as in BoundaryTriangle.
struct FeTriangle {
    std::array<std::uint32_t, 6> nodes{};
    std::uint32_t element = 0;
    std::uint32_t part = 0;
    std::uint32_t face = 0;
};

/// Where a part's share of the merged mesh begins and how long it is.
struct FePart {
    std::uint32_t firstNode = 0, nodeCount = 0;
    std::uint32_t firstElement = 0, elementCount = 0;
    std::uint32_t firstTriangle = 0, triangleCount = 0;
};

/// The meshes of all parts in the assembly frame (metres). Parts share no nodes; they meet through
/// contact interfaces. Node order of elements as in VolumeMesh; a mirrored placement is turned
/// inside out so that volumes stay positive.
struct FeMesh {
    std::vector<Vec3> nodes;
    std::vector<std::array<std::uint32_t, 10>> elements;
    std::vector<FeTriangle> triangles;
    std::vector<FePart> parts;

    std::uint32_t partOfNode(std::uint32_t node) const;
};

FeMesh mergeMeshes(std::span<const PlacedMesh> meshes);

/// A face of a part of an FeMesh.
struct PartFace {
    std::uint32_t part = 0;
    std::uint32_t face = 0;
    friend auto operator<=>(const PartFace&, const PartFace&) = default;
};

}  // namespace twinbench
