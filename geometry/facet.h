#pragma once

#include <array>
#include <cstdint>

#include "geometry/part_shape.h"

namespace twinbench {

/// A triangle that knows how the exact surface bulges over it.
struct Facet {
    std::array<Vec3, 3> corners = {};
    Vec3 normal = {};  ///< unit, outward; zero for a triangle without area
    /// Per edge 01, 12, 20: four times the height of the exact surface over the middle of the edge,
    /// from the normals at its ends (the chord of an arc between its tangents).
    std::array<double, 3> bulge = {};

    /// Height of the exact surface over the triangle at barycentric coordinates, along the normal.
    /// Wrong by about h^2/4 of itself, where h is half the angle between the normals.
    double height(const std::array<double, 3>& barycentric) const;
    /// Largest absolute height.
    double sag() const;
    Box3 box() const;
    /// How far the exact surface behind the triangle reaches in a direction: the largest of
    /// dot(point, direction).
    double reach(const Vec3& direction) const;
    Facet placed(const Placement& placement) const;
};

/// The triangle of a tessellation with its bulge.
Facet makeFacet(const Tessellation& mesh, std::uint32_t triangle);

}  // namespace twinbench
