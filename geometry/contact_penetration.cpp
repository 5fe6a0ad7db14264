#include "geometry/contact_penetration.h"

#include <algorithm>
#include <vector>

namespace twinbench {

namespace {

/// The part of a convex polygon on the lower side of `limit` along an axis, or on the upper one.
std::vector<Vec3> clipped(const std::vector<Vec3>& polygon, int axis, double limit, bool upper) {
    std::vector<Vec3> result;
    const double sign = upper ? 1.0 : -1.0;
    for (std::size_t i = 0; i < polygon.size(); ++i) {
        const Vec3& p = polygon[i];
        const Vec3& q = polygon[(i + 1) % polygon.size()];
        const double sideP = sign * (p[axis] - limit);
        const double sideQ = sign * (q[axis] - limit);
        if (sideP >= 0.0) {
            result.push_back(p);
        }
        if ((sideP > 0.0 && sideQ < 0.0) || (sideP < 0.0 && sideQ > 0.0)) {
            result.push_back(p + sideP / (sideP - sideQ) * (q - p));
        }
    }
    return result;
}

/// The mean corner of the part of the facet in the box, appended to `points` if there is one.
void appendMiddle(const Facet& facet, const Box3& box, std::vector<Vec3>& points) {
    std::vector<Vec3> polygon(facet.corners.begin(), facet.corners.end());
    for (int axis = 0; axis < 3; ++axis) {
        polygon = clipped(polygon, axis, box.min[axis], true);
        polygon = clipped(polygon, axis, box.max[axis], false);
    }
    if (!polygon.empty()) {
        Vec3 sum;
        for (const Vec3& corner : polygon) {
            sum += corner;
        }
        points.push_back(sum / static_cast<double>(polygon.size()));
    }
}

}  // namespace

double penetrationDepth(const ContactSurface& a, const ContactSurface& b, const Placement& aToB,
                        double beyond) {
    const Tessellation& mesh = a.shape().tessellation;
    const Box3 box = b.tree().box();
    const Placement bToA = {transposed(aToB.rotation),
                            -(transposed(aToB.rotation) * aToB.translation)};
    std::vector<bool> seen(mesh.points.size());
    std::vector<Vec3> points;
    a.tree().visitOverlapping(placedBox(box, bToA), [&](std::uint32_t triangle) {
        for (const std::uint32_t corner : mesh.triangles[triangle]) {
            const Vec3 point = aToB.point(mesh.points[corner]);
            if (!seen[corner] && box.contains(point)) {
                points.push_back(point);
            }
            seen[corner] = true;
        }
        appendMiddle(a.facet(triangle).placed(aToB), box, points);
    });
    double deepest = 0.0;
    for (const Vec3& point : points) {
        // Most points are near the surface or outside of it, which is sooner known than how far
        // away the surface is.
        const double known = std::max(beyond, deepest);
        if (b.tree().nearest(point, known) || !b.tree().contains(point)) {
            continue;
        }
        const auto nearest = b.tree().nearest(point);
        // The exact surface may lie below its facet, as in a hole.
        const double depth = nearest->distance - b.facet(nearest->triangle).sag();
        deepest = depth > known ? depth : deepest;
    }
    return deepest;
}

}  // namespace twinbench
