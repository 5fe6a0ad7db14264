#include "geometry/facet_overlap.h"

#include <algorithm>

namespace twinbench {

namespace {

constexpr double kOpposed = -0.8660254037844386;  // cosine of 150 degrees
// The agreement of faces that a CAD system models as touching, metres.
constexpr double kModelTolerance = 1e-7;
// Share of the bulge that its estimate from the normals may be wrong by, see Facet::height.
constexpr double kBulgeUncertainty = 0.05;

struct Point2 {
    double x = 0.0;
    double y = 0.0;
};

using Triangle2 = std::array<Point2, 3>;

double cross2(const Point2& a, const Point2& b, const Point2& c) {
    return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

std::array<double, 3> barycentric(const Point2& p, const Triangle2& t) {
    const double whole = cross2(t[0], t[1], t[2]);
    const double u = cross2(p, t[1], t[2]) / whole;
    const double v = cross2(t[0], p, t[2]) / whole;
    return {u, v, 1.0 - u - v};
}

/// A convex polygon of at most six corners: triangle cut by triangle.
struct Polygon {
    std::array<Point2, 9> corners{};
    std::size_t size = 0;
    void add(const Point2& p) { corners[size++] = p; }
};

/// The part on the left of the line from a to b (Sutherland and Hodgman).
Polygon clipLeft(const Polygon& polygon, const Point2& a, const Point2& b) {
    Polygon result;
    for (std::size_t i = 0; i < polygon.size; ++i) {
        const Point2& p = polygon.corners[i];
        const Point2& q = polygon.corners[(i + 1) % polygon.size];
        const double sideP = cross2(a, b, p);
        const double sideQ = cross2(a, b, q);
        if (sideP >= 0.0) {
            result.add(p);
        }
        if ((sideP > 0.0 && sideQ < 0.0) || (sideP < 0.0 && sideQ > 0.0)) {
            const double s = sideP / (sideP - sideQ);
            result.add({p.x + s * (q.x - p.x), p.y + s * (q.y - p.y)});
        }
    }
    return result;
}

Polygon intersection(const Triangle2& subject, Triangle2 clip) {
    if (cross2(clip[0], clip[1], clip[2]) < 0.0) {
        std::swap(clip[1], clip[2]);
    }
    Polygon polygon;
    for (const Point2& corner : subject) {
        polygon.add(corner);
    }
    for (std::size_t i = 0; i < 3 && polygon.size > 0; ++i) {
        polygon = clipLeft(polygon, clip[i], clip[(i + 1) % 3]);
    }
    return polygon;
}

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

    Polygon overlap() const { return intersection(flatB_, flatA_); }

    /// From the exact surface behind `a` to the one behind `b`.
    double distance(const Point2& p) const {
        const double faceted = dot(lifted(p) - b_.corners[0], b_.normal);
        return faceted - a_.height(barycentric(p, flatA_)) * cosine_ -
               b_.height(barycentric(p, flatB_));
    }

    Vec3 lifted(const Point2& p) const { return a_.corners[0] + p.x * u_ + p.y * v_; }

private:
    Point2 flat(const Vec3& point) const {
        const Vec3 offset = point - a_.corners[0];
        return {dot(offset, u_), dot(offset, v_)};
    }

    const Facet& a_;
    const Facet& b_;
    Vec3 u_;
    Vec3 v_;
    double cosine_;
    Triangle2 flatA_{};
    Triangle2 flatB_{};
};

Point2 middle(const Point2& a, const Point2& b) { return {(a.x + b.x) / 2.0, (a.y + b.y) / 2.0}; }

/// Splits a triangle into 4^levels equal ones.
template <class Visit>
void subdivide(const Triangle2& t, int levels, const Visit& visit) {
    if (levels == 0) {
        visit(t);
        return;
    }
    const Point2 ab = middle(t[0], t[1]);
    const Point2 bc = middle(t[1], t[2]);
    const Point2 ca = middle(t[2], t[0]);
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
    const Polygon polygon = pair.overlap();
    if (polygon.size < 3) {
        return;
    }
    const double sag = a.sag() + b.sag();
    const double tolerance = kModelTolerance + kBulgeUncertainty * sag;
    // A piece's distance is linear, so where it bends by more than the gap it is split.
    const int levels = sag <= gap / 4.0 ? 0 : sag <= gap ? 1 : 2;
    for (std::size_t i = 1; i + 1 < polygon.size; ++i) {
        const Triangle2 fan = {polygon.corners[0], polygon.corners[i], polygon.corners[i + 1]};
        subdivide(fan, levels, [&](const Triangle2& t) {
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
