#include "geometry/facet.h"

#include <algorithm>

namespace twinbench {

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
        // An arc leaves its chord at both ends. Where only one normal says so, as at the apex of a
        // cone, the surface is straight: hence the harmonic mean.
        const double start = -dot(chord, mesh.normals[ids[i]]);
        const double end = dot(chord, mesh.normals[ids[j]]);
        const double bulge = start * end > 0.0 ? 2.0 * start * end / (start + end) : 0.0;
        // A higher arc than a half circle is an artefact of a poor normal.
        facet.bulge[i] = std::clamp(bulge, -norm(chord), norm(chord));
    }
    return facet;
}

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

double Facet::reach(const Vec3& direction) const {
    const double p0 = dot(corners[0], direction);
    const double p1 = dot(corners[1], direction);
    const double p2 = dot(corners[2], direction);
    double furthest = std::max({p0, p1, p2});
    // Heights along the direction; the function below is quadratic in barycentric coordinates.
    const double share = dot(normal, direction);
    const std::array<double, 3> b = {share * bulge[0], share * bulge[1], share * bulge[2]};
    const std::array<double, 3> p = {p0, p1, p2};
    for (std::size_t i = 0; i < 3; ++i) {
        const double start = p[i];
        const double rise = p[(i + 1) % 3] - start;
        if (b[i] > std::fabs(rise)) {
            const double s = (1.0 + rise / b[i]) / 2.0;
            furthest = std::max(furthest, start + s * rise + s * (1.0 - s) * b[i]);
        }
    }
    // A stationary point inside: gradient zero in the first two coordinates u and v.
    const double mixed = b[0] - b[1] - b[2];
    const double determinant = 4.0 * b[1] * b[2] - mixed * mixed;
    if (determinant > 0.0) {
        const double slopeU = p0 - p2 + b[2];
        const double slopeV = p1 - p2 + b[1];
        const double u = (2.0 * b[1] * slopeU + mixed * slopeV) / determinant;
        const double v = (2.0 * b[2] * slopeV + mixed * slopeU) / determinant;
        const double w = 1.0 - u - v;
        if (u > 0.0 && v > 0.0 && w > 0.0) {
            furthest = std::max(
                furthest, u * p0 + v * p1 + w * p2 + u * v * b[0] + v * w * b[1] + w * u * b[2]);
        }
    }
    return furthest;
}

Facet Facet::placed(const Placement& placement) const {
    Facet moved = *this;
    for (Vec3& corner : moved.corners) {
        corner = placement.point(corner);
    }
    moved.normal = placement.direction(normal);
    return moved;
}

}  // namespace twinbench
