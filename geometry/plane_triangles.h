#pragma once

#include <array>
#include <cstddef>
#include <utility>

namespace twinbench {

/// A point of a plane, in coordinates of the caller's choice.
struct PlanePoint {
    double x = 0.0;
    double y = 0.0;
};

using PlaneTriangle = std::array<PlanePoint, 3>;

/// Twice the signed area of a triangle, positive for counter-clockwise corners.
inline double cross2(const PlanePoint& a, const PlanePoint& b, const PlanePoint& c) {
    return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

/// The shares of the three corners in a point; they sum to 1.
inline std::array<double, 3> barycentric(const PlanePoint& p, const PlaneTriangle& t) {
    const double whole = cross2(t[0], t[1], t[2]);
    const double u = cross2(p, t[1], t[2]) / whole;
    const double v = cross2(t[0], p, t[2]) / whole;
    return {u, v, 1.0 - u - v};
}

/// A convex polygon of at most six corners: triangle cut by triangle.
struct PlanePolygon {
    std::array<PlanePoint, 9> corners{};
    std::size_t size = 0;
    void add(const PlanePoint& p) { corners[size++] = p; }
};

/// What two triangles have in common (Sutherland and Hodgman 1974, Reentrant polygon clipping).
PlanePolygon intersection(const PlaneTriangle& subject, PlaneTriangle clip);

}  // namespace twinbench
