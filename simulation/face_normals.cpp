#include "simulation/face_normals.h"

#include "simulation/tri6.h"

namespace twinbench {

FaceNormals faceNormals(const FeMesh& mesh, std::span<const std::uint32_t> triangles) {
    const std::array<Eigen::Vector2d, 6> nodes = {
        {{0.0, 0.0}, {1.0, 0.0}, {0.0, 1.0}, {0.5, 0.0}, {0.5, 0.5}, {0.0, 0.5}}};
    FaceNormals normals;
    for (const std::uint32_t index : triangles) {
        const FeTriangle& triangle = mesh.triangles[index];
        const auto x = tri6::coordinates(mesh, triangle);
        for (std::size_t i = 0; i < 6; ++i) {
            normals.try_emplace(triangle.nodes[i], Eigen::Vector3d::Zero()).first->second +=
                tri6::areaNormal(x, nodes[i]);
        }
    }
    for (auto& [node, normal] : normals) {
        normal.normalize();
    }
    return normals;
}

}  // namespace twinbench
