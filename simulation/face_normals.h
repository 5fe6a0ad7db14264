#pragma once

#include <cstdint>
#include <span>
#include <unordered_map>

#include <Eigen/Core>

#include "simulation/fe_mesh.h"

namespace twinbench {

/// Unit outward normals of a face by node: the mean over the triangles around each node.
using FaceNormals = std::unordered_map<std::uint32_t, Eigen::Vector3d>;

FaceNormals faceNormals(const FeMesh& mesh, std::span<const std::uint32_t> triangles);

}  // namespace twinbench
