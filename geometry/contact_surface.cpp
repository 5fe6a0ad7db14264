#include "geometry/contact_surface.h"

#include <algorithm>
#include <utility>

namespace twinbench {

ContactSurface::ContactSurface(std::shared_ptr<const PartShape> shape)
    : shape_(std::move(shape)), tree_(shape_->tessellation) {
    const Tessellation& mesh = shape_->tessellation;
    facetedArea_.resize(shape_->faces.size());
    facets_.reserve(mesh.triangles.size());
    for (std::uint32_t i = 0; i < mesh.triangles.size(); ++i) {
        const Facet facet = makeFacet(mesh, i);
        const auto& [a, b, c] = facet.corners;
        facetedArea_[faceOf(i)] += norm(cross(b - a, c - a)) / 2.0;
        largestSag_ = std::max(largestSag_, facet.sag());
        facets_.push_back(facet);
    }
}

double ContactSurface::areaRatio(std::uint32_t face) const {
    const double faceted = facetedArea_[face];
    const double exact = shape_->faces[face].area;
    // Facets are never this far from the exact face: then one of the areas is unknown.
    return faceted > 0.0 && exact > 0.5 * faceted && exact < 2.0 * faceted ? exact / faceted : 1.0;
}

}  // namespace twinbench
