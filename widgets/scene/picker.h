#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "widgets/scene/scene.h"

namespace twinbench {

/// What lies under a point of the view.
struct ScenePick {
    FaceRef face;
    Vec3 point;  ///< metres, assembly frame, on the surface without deformation
};

/// Finds the first visible face along a line of sight by trees over what is drawn, tessellations or
/// a deformed mesh: fast enough for hover in large assemblies. UI thread.
class Picker {
public:
    /// Null for none.
    void setAssembly(std::shared_ptr<const AssemblySurfaces> assembly);

    /// `x`, `y` in physical pixels from the lower left corner.
    std::optional<ScenePick> pick(const Scene& scene, double x, double y) const;

    /// The first visible face along a ray of the assembly frame, respecting the clip planes.
    std::optional<ScenePick> pickAlong(const Scene& scene, const Vec3& origin,
                                       const Vec3& direction) const;

    /// How far along a ray something is first met that hides what is behind it, in lengths of
    /// `direction`, be it something that cannot be picked.
    std::optional<double> distanceAlong(const Scene& scene, const Vec3& origin,
                                        const Vec3& direction) const;

private:
    struct Ray;
    struct Hit;
    std::optional<Hit> firstHit(const Scene& scene, Ray ray) const;
    /// Keeps the nearer one.
    void hitAssembly(const Scene& scene, const Ray& ray, Hit& nearest) const;
    static void hitField(const Scene& scene, const Ray& ray, Hit& nearest);
    static bool clip(Ray& ray, const ClipPlane& plane);

    std::shared_ptr<const AssemblySurfaces> assembly_;
};

}  // namespace twinbench
