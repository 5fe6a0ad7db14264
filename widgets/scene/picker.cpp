#include "widgets/scene/picker.h"

#include <algorithm>
#include <utility>

#include <vtkRenderer.h>

namespace twinbench {

struct Picker::Ray {
    Vec3 origin;
    Vec3 direction;       ///< from the near to the far end of the view
    double length = 1.0;  ///< in lengths of direction
    double start = 0.0;   ///< how much of it clip planes took, likewise
    bool goesThroughFaint = false;
};

struct Picker::Hit {
    double distance = 0.0;          ///< in lengths of the ray's direction
    std::optional<ScenePick> pick;  ///< none: what is there cannot be picked
};

namespace {

Vec3 toWorld(vtkRenderer& renderer, double x, double y, double depth) {
    renderer.SetDisplayPoint(x, y, depth);
    renderer.DisplayToWorld();
    double world[4];
    renderer.GetWorldPoint(world);
    return Vec3{world[0], world[1], world[2]} / (world[3] != 0.0 ? world[3] : 1.0);
}

}  // namespace

/// Leaves of the ray what a clip plane keeps; false if that is nothing.
bool Picker::clip(Ray& ray, const ClipPlane& plane) {
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
    ray.start += entry;
    return ray.length > 0.0;
}

void Picker::setAssembly(std::shared_ptr<const AssemblySurfaces> assembly) {
    assembly_ = std::move(assembly);
}

std::optional<ScenePick> Picker::pick(const Scene& scene, double x, double y) const {
    const Vec3 near = toWorld(*scene.renderer(), x, y, 0.0);
    const Vec3 far = toWorld(*scene.renderer(), x, y, 1.0);
    return pickAlong(scene, near, far - near);
}

std::optional<ScenePick> Picker::pickAlong(const Scene& scene, const Vec3& origin,
                                           const Vec3& direction) const {
    const auto hit = firstHit(scene, {origin, direction, HUGE_VAL, 0.0, false});
    return hit ? hit->pick : std::nullopt;
}

std::optional<double> Picker::distanceAlong(const Scene& scene, const Vec3& origin,
                                            const Vec3& direction) const {
    const auto hit = firstHit(scene, {origin, direction, HUGE_VAL, 0.0, true});
    return hit && hit->distance < HUGE_VAL ? std::optional(hit->distance) : std::nullopt;
}

std::optional<Picker::Hit> Picker::firstHit(const Scene& scene, Ray ray) const {
    const auto& planes = scene.clipPlanes();
    const bool isLeft =
        std::all_of(planes.begin(), planes.end(), [&](const ClipPlane& p) { return clip(ray, p); });
    if (!assembly_ || !isLeft) {
        return std::nullopt;
    }
    const double cut = ray.start;
    Hit nearest{ray.length, std::nullopt};
    hitAssembly(scene, ray, nearest);
    hitField(scene, ray, nearest);
    nearest.distance += cut;
    return nearest;
}

void Picker::hitAssembly(const Scene& scene, const Ray& ray, Hit& nearest) const {
    const bool hasBoundary = scene.field() && scene.field()->boundary;
    for (std::uint32_t i = 0; i < assembly_->parts.size(); ++i) {
        if (!scene.isPartVisible(i) || (hasBoundary && scene.meshPart(i)) ||
            (ray.goesThroughFaint && scene.isFaint(i))) {
            continue;
        }
        const Part& part = assembly_->assembly->parts[i];
        const Vec3 origin = ray.origin - scene.offset(i);
        const auto hit = assembly_->parts[i]->tree.firstHit(
            part.placement.inversePoint(origin), part.placement.inverseDirection(ray.direction));
        if (hit && hit->distance < nearest.distance) {
            nearest = {hit->distance,
                       ScenePick{{i, part.shape->tessellation.faceOfTriangle[hit->triangle]},
                                 origin + hit->distance * ray.direction}};
        }
    }
}

void Picker::hitField(const Scene& scene, const Ray& ray, Hit& nearest) {
    const FieldDisplay* field = scene.field();
    if (!field || !field->boundary) {
        return;
    }
    for (std::uint32_t i = 0; i < field->places.size(); ++i) {
        const MeshPartPlace& place = field->places[i];
        const bool isFaint = place.part ? scene.isFaint(*place.part) : scene.hasSymbols();
        if (!scene.isMeshPartVisible(i) || (ray.goesThroughFaint && isFaint)) {
            continue;
        }
        const Vec3 offset = place.part ? scene.offset(*place.part) : Vec3{};
        const auto hit = field->boundary->firstHit(i, ray.origin - offset, ray.direction);
        if (!hit || hit->distance >= nearest.distance) {
            continue;
        }
        nearest = {hit->distance, std::nullopt};
        if (place.part && place.sameShape) {
            nearest.pick = ScenePick{{*place.part, hit->face}, hit->point};
        }
    }
}

}  // namespace twinbench
