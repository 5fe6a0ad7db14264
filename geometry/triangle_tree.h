#pragma once

#include <array>
#include <cmath>
#include <cstdint>
#include <optional>
#include <vector>

#include "geometry/part_shape.h"

namespace twinbench {

/// The point of a triangle that is nearest to `point`.
Vec3 nearestPointOfTriangle(const Vec3& point, const Vec3& a, const Vec3& b, const Vec3& c);

/// A tree of axis-aligned boxes over the triangles of a tessellation, for questions of proximity:
/// picking, the nearest part, contact. Queries are in the frame of the tessellation, which must
/// outlive the tree, and are safe from several threads. Ties go to the lower triangle, so answers
/// are deterministic.
class TriangleTree {
public:
    explicit TriangleTree(const Tessellation& tessellation);

    struct Nearest {
        std::uint32_t triangle = 0;
        Vec3 point = {};
        double distance = 0.0;
    };
    /// The point of the tessellation nearest to `point`, if there is one at most `within` away.
    std::optional<Nearest> nearest(const Vec3& point, double within = HUGE_VAL) const;

    struct Hit {
        std::uint32_t triangle = 0;
        double distance = 0.0;  ///< along the ray, in lengths of `direction`
    };
    /// The first triangle that the ray meets, from either side.
    std::optional<Hit> firstHit(const Vec3& origin, const Vec3& direction) const;

    /// True if `point` is inside of a closed tessellation, by the parity of crossings.
    bool contains(const Vec3& point) const;

    /// The bounds of everything; empty without triangles.
    Box3 box() const { return nodes_.empty() ? Box3{} : nodes_.front().box; }

    /// Calls visit(triangle) for each triangle whose bounds meet `box`.
    template <class Visit>
    void visitOverlapping(const Box3& box, Visit&& visit) const {
        visitNodes([&](const Box3& bounds) { return bounds.intersects(box); }, visit);
    }

private:
    struct Node {
        Box3 box;
        std::uint32_t begin = 0;  ///< of a leaf's triangles in order_
        std::uint32_t end = 0;    ///< 0: not a leaf
        std::uint32_t right = 0;  ///< the left child follows its parent
    };

    struct Builder;
    struct NearestSearch;

    std::array<Vec3, 3> corners(std::uint32_t triangle) const;
    Box3 bounds(std::uint32_t triangle) const;
    bool crossesOddly(const Vec3& origin, const Vec3& direction) const;

    /// Depth first, left before right: visit(triangle) for triangles whose boxes are `wanted`.
    template <class Wanted, class Visit>
    void visitNodes(Wanted&& wanted, Visit&& visit) const {
        std::array<std::uint32_t, 64> stack{};
        std::size_t size = 0;
        if (!nodes_.empty()) {
            stack[size++] = 0;
        }
        while (size > 0) {
            const std::uint32_t index = stack[--size];
            const Node& node = nodes_[index];
            if (!wanted(node.box)) {
                continue;
            }
            if (node.end == 0) {
                stack[size++] = node.right;
                stack[size++] = index + 1;
                continue;
            }
            for (std::uint32_t i = node.begin; i < node.end; ++i) {
                if (wanted(bounds(order_[i]))) {
                    visit(order_[i]);
                }
            }
        }
    }

    const Tessellation& tessellation_;
    std::vector<Node> nodes_;
    std::vector<std::uint32_t> order_;
};

}  // namespace twinbench
