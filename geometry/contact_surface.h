#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "geometry/assembly.h"
#include "geometry/facet.h"
#include "geometry/triangle_tree.h"

namespace twinbench {

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
