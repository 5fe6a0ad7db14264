#include "geometry/triangle_tree.h"

#include <algorithm>
#include <numeric>

namespace twinbench {

namespace {

constexpr std::uint32_t kLeafSize = 4;

double squaredDistance(const Vec3& point, const Box3& box) {
    double sum = 0.0;
    for (int axis = 0; axis < 3; ++axis) {
        const double outside =
            std::max({box.min[axis] - point[axis], 0.0, point[axis] - box.max[axis]});
        sum += outside * outside;
    }
    return sum;
}

/// A ray that is asked for many boxes.
class BoxRay {
public:
    BoxRay(const Vec3& origin, const Vec3& direction)
        : origin_(origin),
          direction_(direction),
          inverse_{1.0 / direction.x, 1.0 / direction.y, 1.0 / direction.z} {}

    /// Where it enters the box (0 if it starts inside); infinite if it misses it.
    double entry(const Box3& box) const {
        double enter = 0.0;
        double leave = HUGE_VAL;
        for (int axis = 0; axis < 3; ++axis) {
            if (direction_[axis] == 0.0) {
                if (origin_[axis] < box.min[axis] || origin_[axis] > box.max[axis]) {
                    return HUGE_VAL;
                }
                continue;
            }
            const double a = (box.min[axis] - origin_[axis]) * inverse_[axis];
            const double b = (box.max[axis] - origin_[axis]) * inverse_[axis];
            enter = std::max(enter, std::min(a, b));
            leave = std::min(leave, std::max(a, b));
            if (enter > leave) {
                return HUGE_VAL;
            }
        }
        return enter;
    }

private:
    Vec3 origin_;
    Vec3 direction_;
    Vec3 inverse_;
};

// Share of a triangle's size by which a ray may miss it: none slips through between two triangles.
constexpr double kHitMargin = 1e-9;

/// Distance along the ray to the triangle, from either side (Moeller and Trumbore, Fast minimum
/// storage ray-triangle intersection, 1997). The triangle is larger by `margin` of its size.
std::optional<double> rayTriangle(const Vec3& origin, const Vec3& direction,
                                  const std::array<Vec3, 3>& corners, double margin) {
    const Vec3 edge1 = corners[1] - corners[0];
    const Vec3 edge2 = corners[2] - corners[0];
    const Vec3 p = cross(direction, edge2);
    const double determinant = dot(edge1, p);
    if (determinant == 0.0) {
        return std::nullopt;
    }
    const Vec3 toOrigin = origin - corners[0];
    const double u = dot(toOrigin, p) / determinant;
    const Vec3 q = cross(toOrigin, edge1);
    const double v = dot(direction, q) / determinant;
    const double distance = dot(edge2, q) / determinant;
    if (u < -margin || v < -margin || u + v > 1.0 + margin || distance < 0.0) {
        return std::nullopt;
    }
    return distance;
}

}  // namespace

// After Ericson, Real-Time Collision Detection (2005), section 5.1.5.
Vec3 nearestPointOfTriangle(const Vec3& point, const Vec3& a, const Vec3& b, const Vec3& c) {
    const Vec3 ab = b - a;
    const Vec3 ac = c - a;
    const double d1 = dot(ab, point - a);
    const double d2 = dot(ac, point - a);
    if (d1 <= 0.0 && d2 <= 0.0) {
        return a;
    }
    const double d3 = dot(ab, point - b);
    const double d4 = dot(ac, point - b);
    if (d3 >= 0.0 && d4 <= d3) {
        return b;
    }
    const double vc = d1 * d4 - d3 * d2;
    if (vc <= 0.0 && d1 >= 0.0 && d3 <= 0.0) {
        return a + d1 / (d1 - d3) * ab;
    }
    const double d5 = dot(ab, point - c);
    const double d6 = dot(ac, point - c);
    if (d6 >= 0.0 && d5 <= d6) {
        return c;
    }
    const double vb = d5 * d2 - d1 * d6;
    if (vb <= 0.0 && d2 >= 0.0 && d6 <= 0.0) {
        return a + d2 / (d2 - d6) * ac;
    }
    const double va = d3 * d6 - d5 * d4;
    if (va <= 0.0 && d4 - d3 >= 0.0 && d5 - d6 >= 0.0) {
        return b + (d4 - d3) / ((d4 - d3) + (d5 - d6)) * (c - b);
    }
    const double sum = va + vb + vc;
    return a + (vb / sum) * ab + (vc / sum) * ac;
}

/// Splits at the median of the centroids along the longest side of their bounds.
struct TriangleTree::Builder {
    TriangleTree& tree;
    std::vector<Vec3> centres;

    void build(std::uint32_t begin, std::uint32_t end) {
        const auto index = tree.nodes_.size();
        tree.nodes_.emplace_back();
        Box3 box;
        Box3 centreBox;
        for (std::uint32_t i = begin; i < end; ++i) {
            box.add(tree.bounds(tree.order_[i]));
            centreBox.add(centres[tree.order_[i]]);
        }
        tree.nodes_[index].box = box;
        if (end - begin <= kLeafSize) {
            tree.nodes_[index].begin = begin;
            tree.nodes_[index].end = end;
            return;
        }
        const Vec3 size = centreBox.max - centreBox.min;
        const int axis = size.x >= size.y && size.x >= size.z ? 0 : size.y >= size.z ? 1 : 2;
        const std::uint32_t middle = begin + (end - begin) / 2;
        const auto at = [&](std::uint32_t i) { return tree.order_.begin() + i; };
        std::nth_element(at(begin), at(middle), at(end), [&](auto a, auto b) {
            const double left = centres[a][axis];
            const double right = centres[b][axis];
            return left != right ? left < right : a < b;
        });
        build(begin, middle);
        tree.nodes_[index].right = static_cast<std::uint32_t>(tree.nodes_.size());
        build(middle, end);
    }
};

TriangleTree::TriangleTree(const Tessellation& tessellation) : tessellation_(tessellation) {
    const auto count = static_cast<std::uint32_t>(tessellation.triangles.size());
    if (count == 0) {
        return;
    }
    order_.resize(count);
    std::iota(order_.begin(), order_.end(), 0U);
    Builder builder{*this, {}};
    builder.centres.reserve(count);
    for (std::uint32_t i = 0; i < count; ++i) {
        const auto [a, b, c] = corners(i);
        builder.centres.push_back((a + b + c) / 3.0);
    }
    builder.build(0, count);
}

std::array<Vec3, 3> TriangleTree::corners(std::uint32_t triangle) const {
    const auto& ids = tessellation_.triangles[triangle];
    const auto& points = tessellation_.points;
    return {points[ids[0]], points[ids[1]], points[ids[2]]};
}

Box3 TriangleTree::bounds(std::uint32_t triangle) const {
    const auto [a, b, c] = corners(triangle);
    Box3 box;
    for (int axis = 0; axis < 3; ++axis) {
        // Asked for each triangle of a query: without the calls that fmin and fmax are.
        box.min[axis] = std::min({a[axis], b[axis], c[axis]});
        box.max[axis] = std::max({a[axis], b[axis], c[axis]});
    }
    return box;
}

/// Goes into the nearer child first, so that the other is cut off early.
struct TriangleTree::NearestSearch {
    const TriangleTree& tree;
    Vec3 point;
    double squared;  ///< distance to beat
    std::optional<Nearest> best = {};

    void descend(std::uint32_t index) {
        const Node& node = tree.nodes_[index];
        if (squaredDistance(point, node.box) > squared) {
            return;
        }
        for (std::uint32_t i = node.begin; i < node.end; ++i) {
            consider(tree.order_[i]);
        }
        if (node.end == 0) {
            const std::uint32_t left = index + 1;
            const bool leftFirst = squaredDistance(point, tree.nodes_[left].box) <=
                                   squaredDistance(point, tree.nodes_[node.right].box);
            descend(leftFirst ? left : node.right);
            descend(leftFirst ? node.right : left);
        }
    }

    void consider(std::uint32_t triangle) {
        const auto [a, b, c] = tree.corners(triangle);
        const Vec3 candidate = nearestPointOfTriangle(point, a, b, c);
        const double distance = dot(point - candidate, point - candidate);
        if (distance < squared || (distance == squared && (!best || triangle < best->triangle))) {
            squared = distance;
            best = {triangle, candidate, std::sqrt(distance)};
        }
    }
};

std::optional<TriangleTree::Nearest> TriangleTree::nearest(const Vec3& point, double within) const {
    NearestSearch search{*this, point, within * within};
    if (!nodes_.empty()) {
        search.descend(0);
    }
    return search.best;
}

std::optional<TriangleTree::Hit> TriangleTree::firstHit(const Vec3& origin,
                                                        const Vec3& direction) const {
    std::optional<Hit> best;
    const BoxRay ray(origin, direction);
    const auto wanted = [&](const Box3& box) {
        const double entry = ray.entry(box);
        return best ? entry <= best->distance : entry < HUGE_VAL;
    };
    visitNodes(wanted, [&](std::uint32_t triangle) {
        const std::optional<double> distance =
            rayTriangle(origin, direction, corners(triangle), kHitMargin);
        if (distance && (!best || *distance < best->distance ||
                         (*distance == best->distance && triangle < best->triangle))) {
            best = {triangle, *distance};
        }
    });
    return best;
}

bool TriangleTree::crossesOddly(const Vec3& origin, const Vec3& direction) const {
    int crossings = 0;
    const BoxRay ray(origin, direction);
    const auto wanted = [&](const Box3& box) { return ray.entry(box) < HUGE_VAL; };
    visitNodes(wanted, [&](std::uint32_t triangle) {
        crossings += rayTriangle(origin, direction, corners(triangle), 0.0) ? 1 : 0;
    });
    return crossings % 2 == 1;
}

bool TriangleTree::contains(const Vec3& point) const {
    if (!box().contains(point)) {
        return false;
    }
    // Three directions that no construction plane of a CAD model contains vote, because a ray that
    // grazes an edge may count it twice or never.
    constexpr std::array<Vec3, 3> kDirections = {Vec3{0.5773, 0.1931, 0.7934},
                                                 Vec3{-0.3217, 0.8713, 0.3706},
                                                 Vec3{0.1139, -0.6211, -0.7754}};
    const bool first = crossesOddly(point, kDirections[0]);
    const bool second = crossesOddly(point, kDirections[1]);
    return first == second ? first : crossesOddly(point, kDirections[2]);
}

}  // namespace twinbench
