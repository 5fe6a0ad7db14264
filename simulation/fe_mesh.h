#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "geometry/volume_mesh.h"

namespace twinbench {

/// The mesh of one part and where it stands in the assembly.
struct PlacedMesh {
    std::shared_ptr<const VolumeMesh> mesh;
    Placement placement;
    std::string name;  ///< of the part, for messages
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
    std::string name;
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
    std::uint32_t partOfElement(std::uint32_t element) const;
};

FeMesh mergeMeshes(std::span<const PlacedMesh> meshes);
/// Some parts of a mesh, in the given order, as a mesh of their own.
FeMesh meshOfParts(const FeMesh& mesh, std::span<const std::uint32_t> parts);

/// A face of a part of an FeMesh.
struct PartFace {
    std::uint32_t part = 0;
    std::uint32_t face = 0;
    friend auto operator<=>(const PartFace&, const PartFace&) = default;
};

/// The boundary triangles of each face of an FeMesh.
class FaceTriangles {
public:
    explicit FaceTriangles(const FeMesh& mesh);

    /// Indices into FeMesh::triangles, ascending; empty for a face that the mesh does not have.
    std::span<const std::uint32_t> of(PartFace face) const;
    bool has(PartFace face) const { return !of(face).empty(); }

private:
    std::vector<PartFace> faces_;        // ascending
    std::vector<std::uint32_t> begins_;  // into triangles_, one more than faces_
    std::vector<std::uint32_t> triangles_;
};

}  // namespace twinbench
