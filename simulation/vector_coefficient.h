#pragma once

#include <algorithm>
#include <array>
#include <utility>

#include "simulation/coefficient.h"

namespace twinbench {

/// A vector that may depend on place and time: a coefficient along each axis of the assembly.
class VectorCoefficient {
public:
    VectorCoefficient(const Vec3& value = {})  // NOLINT: a vector is a coefficient
        : components_{value.x, value.y, value.z} {}
    VectorCoefficient(double x, double y, double z) : components_{x, y, z} {}
    explicit VectorCoefficient(std::array<Coefficient, 3> components)
        : components_(std::move(components)) {}

    Vec3 operator()(const Vec3& point, double time) const {
        return {components_[0](point, time), components_[1](point, time),
                components_[2](point, time)};
    }
    const std::array<Coefficient, 3>& components() const { return components_; }
    bool isConstant() const { return std::ranges::all_of(components_, &Coefficient::isConstant); }
    bool dependsOnPlace() const {
        return std::ranges::any_of(components_, &Coefficient::dependsOnPlace);
    }
    /// The opposite vector.
    VectorCoefficient operator-() const {
        std::array<Coefficient, 3> opposite = components_;
        for (Coefficient& component : opposite) {
            component =
                component.isConstant()
                    ? Coefficient(-component({}, 0.0))
                    : Coefficient([component](const Vec3& point,
                                              double time) { return -component(point, time); },
                                  component.timeCourse(), component.dependsOnPlace());
        }
        return VectorCoefficient(std::move(opposite));
    }

private:
    std::array<Coefficient, 3> components_;
};

}  // namespace twinbench
