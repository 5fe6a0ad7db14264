#pragma once

#include <array>
#include <vector>

#include "geometry/contact_surface.h"

namespace twinbench {

/// A triangular piece of a facet that lies opposite a facet of another part.
struct FacetOverlap {
    std::array<Vec3, 3> corners{};     ///< on the facet
    Vec3 normal = {};                  ///< of the facet
    double area = 0.0;                 ///< m^2
    std::array<double, 3> distance{};  ///< in its corners, signed: negative is penetration
    double tolerance = 0.0;            ///< what the exact surfaces may add to or take off distance

    Vec3 centroid() const { return (corners[0] + corners[1] + corners[2]) / 3.0; }
    double least() const;
    double greatest() const;
    double mean() const { return (distance[0] + distance[1] + distance[2]) / 3.0; }
    /// The area where low <= distance <= high, the distance being linear over the piece.
    double areaWithin(double low, double high) const;
};

/// Appends the pieces of facet `a` that lie opposite facet `b`, seen along the normal of `a`, at a
/// distance of at most `gap` either way. Distance is measured between the exact surfaces, whose
/// bulge over the facets is known. Normals that are not opposed within 30 degrees give nothing.
void appendOverlap(const Facet& a, const Facet& b, double gap, std::vector<FacetOverlap>& pieces);

}  // namespace twinbench
