#pragma once

#include <functional>
#include <utility>

#include "core/vec3.h"

namespace twinbench {

/// A scalar that may depend on place (metres, assembly frame) and time (s). Evaluation is
/// thread-safe.
class Coefficient {
public:
    using Function = std::function<double(const Vec3& point, double time)>;

    Coefficient(double value = 0.0) : value_(value) {}  // NOLINT: a number is a coefficient
    Coefficient(Function function, bool dependsOnTime)
        : function_(std::move(function)), dependsOnTime_(dependsOnTime) {}

    double operator()(const Vec3& point, double time) const {
        return function_ ? function_(point, time) : value_;
    }
    bool dependsOnTime() const { return dependsOnTime_; }
    bool isConstant() const { return !function_; }

private:
    double value_ = 0.0;
    Function function_;
    bool dependsOnTime_ = false;
};

}  // namespace twinbench
