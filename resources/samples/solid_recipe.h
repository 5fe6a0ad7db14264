#pragma once

#include <utility>
#include <vector>

#include "geometry/solid_builder.h"

namespace twinbench::samples {

inline constexpr double mm = 1e-3;  ///< metres
inline constexpr Vec3 kAlongX = {1, 0, 0};
inline constexpr Vec3 kAlongY = {0, 1, 0};
inline constexpr Vec3 kUp = {0, 0, 1};

/// A solid built step by step. The first step that fails decides the result; later ones are
/// skipped. Cuts that follow each other, and so fusions, are put off and done at once, which the
/// kernel does much faster.
class SolidRecipe {
public:
    SolidRecipe(Result<Solid> solid) : solid_(std::move(solid)) {}

    /// A box between two corners, metres.
    static SolidRecipe block(const Vec3& from, const Vec3& to) {
        return SolidRecipe(Solid::box(to - from)).moved(from);
    }
    /// A cylinder from the centre of its base along a unit direction.
    static SolidRecipe rod(const Vec3& base, const Vec3& direction, double radius, double height);
    /// A box that stands on the centre of its base.
    static SolidRecipe blockOn(const Vec3& baseCentre, const Vec3& size);
    static SolidRecipe tube(const Vec3& base, const Vec3& direction, double outer, double inner,
                            double height) {
        return rod(base, direction, outer, height).cut(rod(base, direction, inner, height));
    }
    /// A hexagonal prism along +z from the centre of its base.
    static SolidRecipe hexagon(const Vec3& base, double acrossFlats, double height);
    /// Two rods of the same radius and what lies between them: a slot, as a tool for `cut`.
    static SolidRecipe slot(const Vec3& from, const Vec3& to, const Vec3& direction, double radius,
                            double height);

    SolidRecipe cut(const SolidRecipe& tool) const { return join(tool, Joint::Cut); }
    SolidRecipe fuse(const SolidRecipe& other) const { return join(other, Joint::Fuse); }
    SolidRecipe fillet(double radius, const EdgeSelection& edges) const {
        return result().and_then([&](const Solid& solid) { return solid.fillet(radius, edges); });
    }
    SolidRecipe chamfer(double size, const EdgeSelection& edges) const {
        return result().and_then([&](const Solid& solid) { return solid.chamfer(size, edges); });
    }
    /// A round hole along a unit direction, from `base` on.
    SolidRecipe drilled(const Vec3& base, const Vec3& direction, double radius,
                        double depth) const {
        return cut(rod(base, direction, radius, depth));
    }
    SolidRecipe placed(const Placement& placement) const {
        return result().map([&](const Solid& solid) { return solid.placed(placement); });
    }
    SolidRecipe moved(const Vec3& by) const { return placed({kIdentity3, by}); }
    /// Turned about an axis through the origin by an angle in radians.
    SolidRecipe turned(const Vec3& axis, double angle) const {
        return placed({rotation(axis, angle), {}});
    }

    const Result<Solid>& result() const;

private:
    enum class Joint { Cut, Fuse };
    SolidRecipe join(const SolidRecipe& other, Joint joint) const;

    // Without the last joints until the result is asked for.
    mutable Result<Solid> solid_;
    mutable std::vector<Solid> waiting_;
    Joint joint_ = Joint::Cut;
};

}  // namespace twinbench::samples
