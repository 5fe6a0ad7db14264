#include "widgets/scene/drawn_boundary.h"

#include <limits>

#include "widgets/scene/boundary_mesh.h"

namespace twinbench {

namespace {

constexpr std::uint32_t kNone = std::numeric_limits<std::uint32_t>::max();

}  // namespace

DrawnBoundary::DrawnBoundary(std::shared_ptr<const FeMesh> mesh,
                             const std::vector<float>& displacement, double factor)
    : mesh_(std::move(mesh)) {
    const auto drawn = [&](std::uint32_t node) {
        const Vec3& p = mesh_->nodes[node];
        const std::size_t first = 3 * static_cast<std::size_t>(node);
        return displacement.empty()
                   ? p
                   : p + factor * Vec3{displacement[first], displacement[first + 1],
                                       displacement[first + 2]};
    };
    for (const FePart& part : mesh_->parts) {
        auto boundary = std::make_unique<PartBoundary>();
        std::vector<std::uint32_t> ids(part.nodeCount, kNone);
        const auto idOf = [&](std::uint32_t node) {
            std::uint32_t& id = ids[node - part.firstNode];
            if (id == kNone) {
                id = static_cast<std::uint32_t>(boundary->nodes.size());
                boundary->nodes.push_back(node);
                boundary->surface.points.push_back(drawn(node));
            }
            return id;
        };
        for (std::uint32_t t = 0; t < part.triangleCount; ++t) {
            const FeTriangle& triangle = mesh_->triangles[part.firstTriangle + t];
            for (const auto& flat : kFlatTriangles) {
                boundary->surface.triangles.push_back({idOf(triangle.nodes[flat[0]]),
                                                       idOf(triangle.nodes[flat[1]]),
                                                       idOf(triangle.nodes[flat[2]])});
                boundary->surface.faceOfTriangle.push_back(triangle.face);
            }
        }
        boundary->tree.emplace(boundary->surface);
        parts_.push_back(std::move(boundary));
    }
}

std::optional<DrawnBoundary::Hit> DrawnBoundary::firstHit(std::uint32_t part, const Vec3& origin,
                                                          const Vec3& direction) const {
    const PartBoundary& boundary = *parts_[part];
    const auto hit = boundary.tree->firstHit(origin, direction);
    if (!hit) {
        return std::nullopt;
    }
    const auto& corners = boundary.surface.triangles[hit->triangle];
    const auto& points = boundary.surface.points;
    const auto weights = barycentric(origin + hit->distance * direction,
                                     {points[corners[0]], points[corners[1]], points[corners[2]]});
    Vec3 undeformed;
    for (std::size_t i = 0; i < corners.size(); ++i) {
        undeformed += weights[i] * mesh_->nodes[boundary.nodes[corners[i]]];
    }
    return Hit{boundary.surface.faceOfTriangle[hit->triangle], hit->distance, undeformed};
}

}  // namespace twinbench
