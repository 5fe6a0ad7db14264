#include "geometry/facet_overlap.h"

#include <algorithm>

#include "geometry/plane_triangles.h"

namespace twinbench {

namespace {

constexpr double kOpposed = -0.8660254037844386;  // cosine of 150 degrees
// The agreement of faces that a CAD system models as touching, metres.
constexpr double kModelTolerance = 1e-7;
// Share of the bulge that its estimate from the normals may be wrong by, see Facet::height.
constexpr double kBulgeUncertainty = 0.05;

/// Both facets seen along the normal of the first.
class OpposedFacets {
public:
    OpposedFacets(const Facet& a, const Facet& b)
        : a_(a),
          b_(b),
          u_(normalized(a.corners[1] - a.corners[0])),
          v_(cross(a.normal, u_)),
          cosine_(-dot(a.normal, b.normal)) {
        for (std::size_t i = 0; i < 3; ++i) {
            flatA_[i] = flat(a.corners[i]);
            flatB_[i] = flat(b.corners[i]);
        }
    }

    PlanePolygon overlap() const { return intersection(flatB_, flatA_); }

    /// From the exact surface behind `a` to the one behind `b`.
    double distance(const PlanePoint& p) const {
        const double faceted = dot(lifted(p) - b_.corners[0], b_.normal);
        return faceted - a_.height(barycentric(p, flatA_)) * cosine_ -
               b_.height(barycentric(p, flatB_));
    }

    Vec3 lifted(const PlanePoint& p) const { return a_.corners[0] + p.x * u_ + p.y * v_; }

private:
    PlanePoint flat(const Vec3& point) const {
        const Vec3 offset = point - a_.corners[0];
        return {dot(offset, u_), dot(offset, v_)};
    }

    const Facet& a_;
    const Facet& b_;
    Vec3 u_;
    Vec3 v_;
    double cosine_;
    PlaneTriangle flatA_{};
    PlaneTriangle flatB_{};
};

PlanePoint middle(const PlanePoint& a, const PlanePoint& b) {
    return {(a.x + b.x) / 2.0, (a.y + b.y) / 2.0};
}

/// Splits a triangle into 4^levels equal ones.
template <class Visit>
void subdivide(const PlaneTriangle& t, int levels, const Visit& visit) {
    if (levels == 0) {
        visit(t);
        return;
    }
    const PlanePoint ab = middle(t[0], t[1]);
    const PlanePoint bc = middle(t[1], t[2]);
    const PlanePoint ca = middle(t[2], t[0]);
    subdivide({t[0], ab, ca}, levels - 1, visit);
    subdivide({ab, t[1], bc}, levels - 1, visit);
    subdivide({ca, bc, t[2]}, levels - 1, visit);
    subdivide({ab, bc, ca}, levels - 1, visit);
}

/// Share of a triangle where a linear function with sorted corner values d is below `limit`.
double shareBelow(const std::array<double, 3>& d, double limit) {
    if (limit <= d[0]) {
        return 0.0;
    }
    if (limit >= d[2]) {
        return 1.0;
    }
    if (limit < d[1]) {
        return (limit - d[0]) * (limit - d[0]) / ((d[1] - d[0]) * (d[2] - d[0]));
    }
    return 1.0 - (d[2] - limit) * (d[2] - limit) / ((d[2] - d[0]) * (d[2] - d[1]));
}

}  // namespace

double FacetOverlap::least() const { return std::ranges::min(distance); }

double FacetOverlap::greatest() const { return std::ranges::max(distance); }

double FacetOverlap::areaWithin(double low, double high) const {
    std::array<double, 3> sorted = distance;
    std::ranges::sort(sorted);
    if (sorted[2] - sorted[0] == 0.0) {
        return sorted[0] >= low && sorted[0] <= high ? area : 0.0;
    }
    return area * std::max(0.0, shareBelow(sorted, high) - shareBelow(sorted, low));
}

void appendOverlap(const Facet& a, const Facet& b, double gap, std::vector<FacetOverlap>& pieces) {
    if (dot(a.normal, b.normal) > kOpposed) {
        return;
    }
    const OpposedFacets pair(a, b);
    const PlanePolygon polygon = pair.overlap();
    if (polygon.size < 3) {
        return;
    }
    const double sag = a.sag() + b.sag();
    const double tolerance = kModelTolerance + kBulgeUncertainty * sag;
    // A piece's distance is linear, so where it bends by more than the gap it is split.
    const int levels = sag <= gap / 4.0 ? 0 : sag <= gap ? 1 : 2;
    for (std::size_t i = 1; i + 1 < polygon.size; ++i) {
        const PlaneTriangle fan = {polygon.corners[0], polygon.corners[i], polygon.corners[i + 1]};
        subdivide(fan, levels, [&](const PlaneTriangle& t) {
            FacetOverlap piece;
            piece.area = std::fabs(cross2(t[0], t[1], t[2])) / 2.0;
            piece.distance = {pair.distance(t[0]), pair.distance(t[1]), pair.distance(t[2])};
            piece.normal = a.normal;
            piece.tolerance = tolerance;
            if (piece.area > 0.0 && piece.least() <= gap + tolerance &&
                piece.greatest() >= -gap - tolerance) {
                piece.corners = {pair.lifted(t[0]), pair.lifted(t[1]), pair.lifted(t[2])};
                pieces.push_back(piece);
            }
        });
    }
}

}  // namespace twinbench
