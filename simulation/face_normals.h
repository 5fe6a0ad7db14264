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

/// How far the exact face may lie off a curved triangle, metres: the bulge that the normals at the
/// ends of its edges tell (the height of an arc over its chord), less what the mid-side nodes
/// follow, with an allowance for the agreement of faces in CAD models.
double missingBulge(const FeMesh& mesh, const FeTriangle& triangle, const FaceNormals& normals);

}  // namespace twinbench
