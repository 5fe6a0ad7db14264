#include "geometry/volume_mesh.h"

#include <algorithm>

namespace twinbench {

template <>
inline constexpr auto kArchived<MeshReport> =
    std::tuple(&MeshReport::method, &MeshReport::minQuality, &MeshReport::volumeError,
               &MeshReport::relaxedNodes, &MeshReport::seconds, &MeshReport::size,
               &MeshReport::healed, &MeshReport::removedEdges, &MeshReport::removedFaces,
               &MeshReport::faceAreaError, &MeshReport::nodesOffFaces, &MeshReport::missedFaces);
template <>
inline constexpr auto kArchived<VolumeMesh> = std::tuple(&VolumeMesh::nodes, &VolumeMesh::elements,
                                                         &VolumeMesh::boundary,
                                                         &VolumeMesh::report);

namespace {

bool isConsistent(const VolumeMesh& mesh) {
    const auto nodesExist = [&mesh](const auto& nodes) {
        return std::ranges::all_of(nodes, [&](auto node) { return node < mesh.nodes.size(); });
    };
    return std::ranges::all_of(mesh.elements, nodesExist) &&
           std::ranges::all_of(mesh.boundary, [&](const BoundaryTriangle& triangle) {
               return nodesExist(triangle.nodes) && triangle.element < mesh.elements.size();
           });
}

}  // namespace

std::vector<std::byte> toBytes(const VolumeMesh& mesh) {
    ArchiveWriter archive;
    archive.write(mesh);
    return archive.take();
}

Result<VolumeMesh> volumeMeshFromBytes(std::span<const std::byte> bytes) {
    ArchiveReader archive(bytes);
    auto mesh = archive.read<VolumeMesh>();
    if (const Result<void> status = archive.status("volume mesh"); !status) {
        return fail(status.error());
    }
    if (!isConsistent(mesh)) {
        return fail(failure("volume_mesh.damaged", "volume mesh",
                            "The stored mesh refers to nodes or elements that it does not have.",
                            {}, "Mesh the part again."));
    }
    return mesh;
}

}  // namespace twinbench
