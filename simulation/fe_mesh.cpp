#include "simulation/fe_mesh.h"

#include <algorithm>
#include <numeric>

namespace twinbench {

namespace {

// Swapping corners 1 and 2 turns an element inside out; the mid-side nodes follow their edges.
constexpr std::array<int, 10> kMirroredElement = {0, 2, 1, 3, 6, 5, 4, 7, 9, 8};
constexpr std::array<int, 6> kMirroredTriangle = {0, 2, 1, 5, 4, 3};

double determinant(const Mat3& m) { return dot(m[0], cross(m[1], m[2])); }

template <std::size_t N>
std::array<std::uint32_t, N> shifted(const std::array<std::uint32_t, N>& nodes,
                                     const std::array<int, N>& mirroredOrder, bool mirrored,
                                     std::uint32_t firstNode) {
    std::array<std::uint32_t, N> result{};
    for (std::size_t i = 0; i < N; ++i) {
        result[i] = firstNode + nodes[mirrored ? static_cast<std::size_t>(mirroredOrder[i]) : i];
    }
    return result;
}

void append(FeMesh& merged, const PlacedMesh& placed) {
    const VolumeMesh& mesh = *placed.mesh;
    const bool mirrored = determinant(placed.placement.rotation) < 0.0;
    FePart part;
    part.name = placed.name;
    part.firstNode = static_cast<std::uint32_t>(merged.nodes.size());
    part.nodeCount = static_cast<std::uint32_t>(mesh.nodes.size());
    part.firstElement = static_cast<std::uint32_t>(merged.elements.size());
    part.elementCount = static_cast<std::uint32_t>(mesh.elements.size());
    part.firstTriangle = static_cast<std::uint32_t>(merged.triangles.size());
    part.triangleCount = static_cast<std::uint32_t>(mesh.boundary.size());
    for (const Vec3& node : mesh.nodes) {
        merged.nodes.push_back(placed.placement.point(node));
    }
    for (const auto& element : mesh.elements) {
        merged.elements.push_back(shifted(element, kMirroredElement, mirrored, part.firstNode));
    }
    for (const BoundaryTriangle& triangle : mesh.boundary) {
        FeTriangle merge;
        merge.nodes = shifted(triangle.nodes, kMirroredTriangle, mirrored, part.firstNode);
        merge.element = part.firstElement + triangle.element;
        merge.part = static_cast<std::uint32_t>(merged.parts.size());
        merge.face = triangle.face;
        merged.triangles.push_back(merge);
    }
    merged.parts.push_back(std::move(part));
}

}  // namespace

std::uint32_t FeMesh::partOfNode(std::uint32_t node) const {
    const auto next =
        std::upper_bound(parts.begin(), parts.end(), node,
                         [](std::uint32_t n, const FePart& part) { return n < part.firstNode; });
    return static_cast<std::uint32_t>(next - parts.begin()) - 1;
}

std::uint32_t FeMesh::partOfElement(std::uint32_t element) const {
    const auto next =
        std::upper_bound(parts.begin(), parts.end(), element,
                         [](std::uint32_t e, const auto& part) { return e < part.firstElement; });
    return static_cast<std::uint32_t>(next - parts.begin()) - 1;
}

FeMesh mergeMeshes(std::span<const PlacedMesh> meshes) {
    FeMesh merged;
    for (const PlacedMesh& placed : meshes) {
        append(merged, placed);
    }
    return merged;
}

FeMesh meshOfParts(const FeMesh& mesh, std::span<const std::uint32_t> parts) {
    FeMesh some;
    for (const std::uint32_t index : parts) {
        const FePart& from = mesh.parts[index];
        FePart part = from;
        part.firstNode = static_cast<std::uint32_t>(some.nodes.size());
        part.firstElement = static_cast<std::uint32_t>(some.elements.size());
        part.firstTriangle = static_cast<std::uint32_t>(some.triangles.size());
        const auto move = [&](auto nodes) {
            for (std::uint32_t& node : nodes) {
                node = node - from.firstNode + part.firstNode;
            }
            return nodes;
        };
        for (std::uint32_t i = 0; i < from.nodeCount; ++i) {
            some.nodes.push_back(mesh.nodes[from.firstNode + i]);
        }
        for (std::uint32_t i = 0; i < from.elementCount; ++i) {
            some.elements.push_back(move(mesh.elements[from.firstElement + i]));
        }
        for (std::uint32_t i = 0; i < from.triangleCount; ++i) {
            FeTriangle triangle = mesh.triangles[from.firstTriangle + i];
            triangle.nodes = move(triangle.nodes);
            triangle.element = triangle.element - from.firstElement + part.firstElement;
            triangle.part = static_cast<std::uint32_t>(some.parts.size());
            some.triangles.push_back(triangle);
        }
        some.parts.push_back(std::move(part));
    }
    return some;
}

FaceTriangles::FaceTriangles(const FeMesh& mesh) : triangles_(mesh.triangles.size()) {
    const auto faceOf = [&mesh](std::uint32_t triangle) {
        return PartFace{mesh.triangles[triangle].part, mesh.triangles[triangle].face};
    };
    std::iota(triangles_.begin(), triangles_.end(), 0U);
    std::stable_sort(triangles_.begin(), triangles_.end(),
                     [&](std::uint32_t a, std::uint32_t b) { return faceOf(a) < faceOf(b); });
    for (std::uint32_t i = 0; i < triangles_.size(); ++i) {
        if (faces_.empty() || faces_.back() != faceOf(triangles_[i])) {
            faces_.push_back(faceOf(triangles_[i]));
            begins_.push_back(i);
        }
    }
    begins_.push_back(static_cast<std::uint32_t>(triangles_.size()));
}

std::span<const std::uint32_t> FaceTriangles::of(PartFace face) const {
    const auto found = std::lower_bound(faces_.begin(), faces_.end(), face);
    if (found == faces_.end() || *found != face) {
        return {};
    }
    const auto index = static_cast<std::size_t>(found - faces_.begin());
    return std::span(triangles_).subspan(begins_[index], begins_[index + 1] - begins_[index]);
}

}  // namespace twinbench
