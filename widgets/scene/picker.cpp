#include "widgets/scene/picker.h"

#include <map>

#include <vtkRenderer.h>

namespace twinbench {

namespace {

struct Ray {
    Vec3 origin;
    Vec3 direction;       ///< from the near to the far end of the view
    double length = 1.0;  ///< in lengths of direction
};

/// Leaves of the ray what the clip plane keeps; false if that is nothing.
bool clip(Ray& ray, const ClipPlane& plane) {
    const double start = dot(ray.origin - plane.origin, plane.normal);
    const double slope = dot(ray.direction, plane.normal);
    if (start <= 0.0) {
        if (slope > 0.0) {
            ray.length = std::min(ray.length, -start / slope);
        }
        return true;
    }
    if (slope >= 0.0) {
        return false;
    }
    const double entry = -start / slope;
    ray.origin += entry * ray.direction;
    ray.length -= entry;
    return ray.length > 0.0;
}

Vec3 toWorld(vtkRenderer& renderer, double x, double y, double depth) {
    renderer.SetDisplayPoint(x, y, depth);
    renderer.DisplayToWorld();
    double world[4];
    renderer.GetWorldPoint(world);
    return Vec3{world[0], world[1], world[2]} / (world[3] != 0.0 ? world[3] : 1.0);
}

}  // namespace

void Picker::setAssembly(std::shared_ptr<const Assembly> assembly) {
    assembly_ = std::move(assembly);
    trees_.clear();
    if (!assembly_) {
        return;
    }
    std::map<const PartShape*, std::shared_ptr<const TriangleTree>> shared;
    for (const Part& part : assembly_->parts) {
        auto& tree = shared[part.shape.get()];
        if (!tree) {
            tree = std::make_shared<TriangleTree>(part.shape->tessellation);
        }
        trees_.push_back(tree);
    }
}

std::optional<ScenePick> Picker::pick(const Scene& scene, double x, double y) const {
    const Vec3 near = toWorld(*scene.renderer(), x, y, 0.0);
    const Vec3 far = toWorld(*scene.renderer(), x, y, 1.0);
    return pickAlong(scene, near, far - near);
}

std::optional<ScenePick> Picker::pickAlong(const Scene& scene, const Vec3& origin,
                                           const Vec3& direction) const {
    Ray ray{origin, direction, HUGE_VAL};
    if (!assembly_ || (scene.clipPlane() && !clip(ray, *scene.clipPlane()))) {
        return std::nullopt;
    }
    std::optional<ScenePick> best;
    double nearest = ray.length;
    for (std::uint32_t i = 0; i < trees_.size(); ++i) {
        if (!scene.isPartVisible(i)) {
            continue;
        }
        const Part& part = assembly_->parts[i];
        const auto hit = trees_[i]->firstHit(part.placement.inversePoint(ray.origin),
                                             part.placement.inverseDirection(ray.direction));
        if (hit && hit->distance < nearest) {
            nearest = hit->distance;
            best = ScenePick{{i, part.shape->tessellation.faceOfTriangle[hit->triangle]},
                             ray.origin + nearest * ray.direction};
        }
    }
    return best;
}

}  // namespace twinbench
