#pragma once

#include <functional>
#include <memory>

#include "simulation/fe_mesh.h"

namespace twinbench {

/// Structured meshes of ten-node tetrahedra for tests: every cell of a grid over the unit cube is
/// cut into six. Face ids are the sides of the grid.
namespace side {
inline constexpr std::uint32_t kLowX = 0;
inline constexpr std::uint32_t kHighX = 1;
inline constexpr std::uint32_t kLowY = 2;
inline constexpr std::uint32_t kHighY = 3;
inline constexpr std::uint32_t kLowZ = 4;
inline constexpr std::uint32_t kHighZ = 5;
}  // namespace side

/// The grid mapped into space. `map` takes points of the unit cube and keeps its handedness.
/// `curved` maps the mid-side nodes as well, otherwise edges stay straight.
VolumeMesh mappedMesh(std::array<int, 3> cells, const std::function<Vec3(const Vec3&)>& map,
                      bool curved);

/// A box from `min` to `max`. `distortion` moves inner corners by up to this share of a cell,
/// always in the same way; up to 0.3 the elements stay valid.
VolumeMesh boxMesh(const Vec3& min, const Vec3& max, std::array<int, 3> cells,
                   double distortion = 0.0);

/// A sector of a hollow cylinder about z with curved elements. Cells along radius, angle, axis:
/// side kLowX is the inner surface, kHighX the outer, kLowY angle 0, kHighY the other end,
/// kLowZ and kHighZ the flat ends.
VolumeMesh cylinderSectorMesh(double innerRadius, double outerRadius, double height, double angle,
                              std::array<int, 3> cells);

/// Meshes with placements as the mesh of an assembly; parts are called "Part 0", "Part 1" ...
struct PlacedVolume {
    VolumeMesh mesh;
    Placement placement = {};
};
std::shared_ptr<const FeMesh> assembled(std::vector<PlacedVolume> volumes);

/// A rotation by an angle (rad) about an axis.
Mat3 turnAboutAxis(const Vec3& axis, double angle);

}  // namespace twinbench
