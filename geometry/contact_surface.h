#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <vector>

#include "geometry/assembly.h"
#include "geometry/triangle_tree.h"

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
    Facet placed(const Placement& placement) const;
};

/// The triangles of a solid, prepared for contact search, in the product's frame. Shared by all
/// occurrences of the shape.
class ContactSurface {
public:
    explicit ContactSurface(std::shared_ptr<const PartShape> shape);

    const PartShape& shape() const { return *shape_; }
    const TriangleTree& tree() const { return tree_; }
    const Facet& facet(std::uint32_t triangle) const { return facets_[triangle]; }
    std::uint32_t faceOf(std::uint32_t triangle) const {
        return shape_->tessellation.faceOfTriangle[triangle];
    }
    /// The area of the triangles of a face, m^2.
    double facetedArea(std::uint32_t face) const { return facetedArea_[face]; }
    /// Exact area of a face over that of its triangles.
    double areaRatio(std::uint32_t face) const;
    double largestSag() const { return largestSag_; }

private:
    std::shared_ptr<const PartShape> shape_;
    TriangleTree tree_;
    std::vector<Facet> facets_;
    std::vector<double> facetedArea_;
    double largestSag_ = 0.0;
};

}  // namespace twinbench
