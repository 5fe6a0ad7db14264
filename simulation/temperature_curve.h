#pragma once

#include <algorithm>
#include <cassert>
#include <cstddef>
#include <utility>
#include <vector>

#include "core/vec3.h"

namespace twinbench {

inline double blend(double a, double b, double share) { return a + share * (b - a); }
inline Vec3 blend(const Vec3& a, const Vec3& b, double share) { return a + share * (b - a); }
inline Mat3 blend(const Mat3& a, const Mat3& b, double share) {
    Mat3 result;
    for (std::size_t row = 0; row < 3; ++row) {
        result[row] = blend(a[row], b[row], share);
    }
    return result;
}

/// A property over temperature (K): straight between the points of a table, constant beyond its
/// ends. A single value does not vary.
template <class T>
struct TemperatureCurve {
    std::vector<double> temperatures;  ///< K, strictly ascending; empty for a single value
    std::vector<T> values{T{}};        ///< as many, or the single one

    TemperatureCurve() = default;
    TemperatureCurve(T value) : values{std::move(value)} {}  // NOLINT: a value is a curve
    TemperatureCurve(std::vector<double> kelvin, std::vector<T> points)
        : temperatures(std::move(kelvin)), values(std::move(points)) {
        assert(temperatures.size() == values.size() ||
               (temperatures.empty() && values.size() == 1));
    }

    bool varies() const { return values.size() > 1; }

    T at(double kelvin) const {
        if (!varies() || kelvin <= temperatures.front()) {
            return values.front();
        }
        if (kelvin >= temperatures.back()) {
            return values.back();
        }
        const auto above = std::upper_bound(temperatures.begin(), temperatures.end(), kelvin);
        const auto i = static_cast<std::size_t>(above - temperatures.begin());
        const double share =
            (kelvin - temperatures[i - 1]) / (temperatures[i] - temperatures[i - 1]);
        return blend(values[i - 1], values[i], share);
    }

    friend bool operator==(const TemperatureCurve&, const TemperatureCurve&) = default;
};

/// The integral of a curve from absolute zero.
inline double integralTo(const TemperatureCurve<double>& curve, double kelvin) {
    if (!curve.varies() || kelvin <= curve.temperatures.front()) {
        return curve.values.front() * kelvin;
    }
    double sum = curve.values.front() * curve.temperatures.front();
    double from = curve.temperatures.front();
    for (std::size_t i = 1; i < curve.temperatures.size() && from < kelvin; ++i) {
        const double to = std::min(curve.temperatures[i], kelvin);
        sum += 0.5 * (curve.at(from) + curve.at(to)) * (to - from);
        from = to;
    }
    return sum + curve.values.back() * (kelvin - from);
}

}  // namespace twinbench
