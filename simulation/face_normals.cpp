#include "simulation/face_normals.h"

#include <algorithm>
#include <cmath>

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

double missingBulge(const FeMesh& mesh, const FeTriangle& triangle, const FaceNormals& normals) {
    constexpr double kModelTolerance = 1e-7;    // of CAD systems, metres
    constexpr double kBulgeUncertainty = 0.05;  // share by which the estimate may be wrong
    const auto x = tri6::coordinates(mesh, triangle);
    double missing = 0.0;
    for (int edge = 0; edge < 3; ++edge) {
        const int next = (edge + 1) % 3;
        const Eigen::Vector3d& a = normals.at(triangle.nodes[static_cast<std::size_t>(edge)]);
        const Eigen::Vector3d& b = normals.at(triangle.nodes[static_cast<std::size_t>(next)]);
        const double bulge = (x.col(next) - x.col(edge)).norm() * (b - a).norm() / 8.0;
        const double followed = (x.col(3 + edge) - 0.5 * (x.col(edge) + x.col(next))).norm();
        missing = std::max(missing, std::abs(bulge - followed) + kBulgeUncertainty * bulge);
    }
    return missing + kModelTolerance;
}

}  // namespace twinbench
