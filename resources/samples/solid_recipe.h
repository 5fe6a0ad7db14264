#pragma once

#include <utility>

#include "geometry/solid_builder.h"

namespace twinbench::samples {

/// A solid built step by step. The first step that fails decides the result; later ones are
/// skipped.
class SolidRecipe {
public:
    SolidRecipe(Result<Solid> solid) : solid_(std::move(solid)) {}

    /// A box between two corners, metres.
    static SolidRecipe block(const Vec3& from, const Vec3& to) {
        return SolidRecipe(Solid::box(to - from)).moved(from);
    }
    /// A cylinder from the centre of its base along a unit direction.
    static SolidRecipe rod(const Vec3& base, const Vec3& direction, double radius, double height);
    /// Two rods of the same radius and what lies between them: a slot, as a tool for `cut`.
    static SolidRecipe slot(const Vec3& from, const Vec3& to, const Vec3& direction, double radius,
                            double height);

    SolidRecipe cut(const SolidRecipe& tool) const { return join(tool, &Solid::cut); }
    SolidRecipe fuse(const SolidRecipe& other) const { return join(other, &Solid::fuse); }
    SolidRecipe fillet(double radius, const EdgeSelection& edges) const {
        return solid_.and_then([&](const Solid& solid) { return solid.fillet(radius, edges); });
    }
    SolidRecipe chamfer(double size, const EdgeSelection& edges) const {
        return solid_.and_then([&](const Solid& solid) { return solid.chamfer(size, edges); });
    }
    SolidRecipe placed(const Placement& placement) const {
        return solid_.map([&](const Solid& solid) { return solid.placed(placement); });
    }
    SolidRecipe moved(const Vec3& by) const { return placed({kIdentity3, by}); }

    const Result<Solid>& result() const { return solid_; }

private:
    SolidRecipe join(const SolidRecipe& other,
                     Result<Solid> (Solid::*operation)(const Solid&) const) const {
        return solid_.and_then([&](const Solid& a) {
            return other.solid_.and_then([&](const Solid& b) { return (a.*operation)(b); });
        });
    }

    Result<Solid> solid_;
};

}  // namespace twinbench::samples
