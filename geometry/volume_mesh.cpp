#include "geometry/volume_mesh.h"

#include <algorithm>

namespace twinbench {

// All that the first meshes had; the rest of a report stands at the end, where they have nothing.
template <>
inline constexpr auto kArchived<MeshReport> = std::tuple(&MeshReport::method,
                                                         &MeshReport::minQuality,
                                                         &MeshReport::volumeError,
                                                         &MeshReport::relaxedNodes,
                                                         &MeshReport::seconds, &MeshReport::size);
template <>
inline constexpr auto kArchived<VolumeMesh> = std::tuple(&VolumeMesh::nodes, &VolumeMesh::elements,
                                                         &VolumeMesh::boundary,
                                                         &VolumeMesh::report);

namespace {

/// What a mesh keeps of its shape.
template <class Archive, class Report>
void forFidelity(Archive&& archive, Report& report) {
    archive(report.healed);
    archive(report.removedEdges);
    archive(report.removedFaces);
    archive(report.faceAreaError);
    archive(report.nodesOffFaces);
    archive(report.missedFaces);
}

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
    forFidelity([&](const auto& value) { archive.write(value); }, mesh.report);
    return archive.take();
}

Result<VolumeMesh> volumeMeshFromBytes(std::span<const std::byte> bytes) {
    ArchiveReader archive(bytes);
    auto mesh = archive.read<VolumeMesh>();
    if (!archive.atEnd()) {
        forFidelity([&](auto& value) { archive.read(value); }, mesh.report);
    }
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
