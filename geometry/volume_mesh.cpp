#include "geometry/volume_mesh.h"

#include <algorithm>

namespace twinbench {

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
    archive.write(mesh.nodes);
    archive.write(mesh.elements);
    archive.write(mesh.boundary);
    archive.write(mesh.report.method);
    archive.write(mesh.report.minQuality);
    archive.write(mesh.report.volumeError);
    archive.write(mesh.report.relaxedNodes);
    archive.write(mesh.report.seconds);
    archive.write(mesh.report.size);
    return archive.take();
}

Result<VolumeMesh> volumeMeshFromBytes(std::span<const std::byte> bytes) {
    ArchiveReader archive(bytes);
    VolumeMesh mesh;
    mesh.nodes = archive.readVector<Vec3>();
    mesh.elements = archive.readVector<std::array<std::uint32_t, 10>>();
    mesh.boundary = archive.readVector<BoundaryTriangle>();
    mesh.report.method = archive.read<std::string>();
    mesh.report.minQuality = archive.read<double>();
    mesh.report.volumeError = archive.read<double>();
    mesh.report.relaxedNodes = archive.read<std::uint32_t>();
    mesh.report.seconds = archive.read<double>();
    mesh.report.size = archive.read<double>();
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
