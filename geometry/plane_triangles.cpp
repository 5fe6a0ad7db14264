#include "geometry/plane_triangles.h"

namespace twinbench {

namespace {

/// The part on the left of the line from a to b.
PlanePolygon clipLeft(const PlanePolygon& polygon, const PlanePoint& a, const PlanePoint& b) {
    PlanePolygon result;
    for (std::size_t i = 0; i < polygon.size; ++i) {
        const PlanePoint& p = polygon.corners[i];
        const PlanePoint& q = polygon.corners[(i + 1) % polygon.size];
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

}  // namespace

PlanePolygon intersection(const PlaneTriangle& subject, PlaneTriangle clip) {
    if (cross2(clip[0], clip[1], clip[2]) < 0.0) {
        std::swap(clip[1], clip[2]);
    }
    PlanePolygon polygon;
    for (const PlanePoint& corner : subject) {
        polygon.add(corner);
    }
    for (std::size_t i = 0; i < 3 && polygon.size > 0; ++i) {
        polygon = clipLeft(polygon, clip[i], clip[(i + 1) % 3]);
    }
    return polygon;
}

}  // namespace twinbench
