#include "geometry/contact_surface.h"

#include <algorithm>
#include <utility>

namespace twinbench {

namespace {

Facet makeFacet(const Tessellation& mesh, std::uint32_t triangle) {
    const auto& ids = mesh.triangles[triangle];
    Facet facet;
    for (std::size_t i = 0; i < 3; ++i) {
        facet.corners[i] = mesh.points[ids[i]];
    }
    const auto& [a, b, c] = facet.corners;
    facet.normal = normalized(cross(b - a, c - a));
    for (std::size_t i = 0; i < 3; ++i) {
        const std::size_t j = (i + 1) % 3;
        const Vec3 chord = facet.corners[j] - facet.corners[i];
        const double bulge = dot(chord, mesh.normals[ids[j]] - mesh.normals[ids[i]]) / 2.0;
        // A higher arc than a half circle is an artefact of a poor normal.
        facet.bulge[i] = std::clamp(bulge, -norm(chord), norm(chord));
    }
    return facet;
}

}  // namespace

double Facet::height(const std::array<double, 3>& barycentric) const {
    const auto& [u, v, w] = barycentric;
    return u * v * bulge[0] + v * w * bulge[1] + w * u * bulge[2];
}

double Facet::sag() const {
    // In the middle of the triangle, and in the middle of each edge.
    double largest = std::fabs(bulge[0] + bulge[1] + bulge[2]) / 9.0;
    for (const double edge : bulge) {
        largest = std::max(largest, std::fabs(edge) / 4.0);
    }
    return largest;
}

Box3 Facet::box() const {
    Box3 box;
    for (const Vec3& corner : corners) {
        box.add(corner);
    }
    return box;
}

Facet Facet::placed(const Placement& placement) const {
    Facet moved = *this;
    for (Vec3& corner : moved.corners) {
        corner = placement.point(corner);
    }
    moved.normal = placement.direction(normal);
    return moved;
}

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
