#pragma once

#include <array>
#include <cmath>

namespace twinbench {

/// A point or direction in three dimensions. Lengths in metres unless said otherwise.
struct Vec3 {
    double x = 0.0;
    double y = 0.0;
    double z = 0.0;

    double& operator[](int axis) { return axis == 0 ? x : axis == 1 ? y : z; }
    double operator[](int axis) const { return axis == 0 ? x : axis == 1 ? y : z; }
    Vec3& operator+=(const Vec3& b) { return *this = {x + b.x, y + b.y, z + b.z}; }
    friend Vec3 operator+(const Vec3& a, const Vec3& b) {
        return {a.x + b.x, a.y + b.y, a.z + b.z};
    }
    friend Vec3 operator-(const Vec3& a, const Vec3& b) {
        return {a.x - b.x, a.y - b.y, a.z - b.z};
    }
    friend Vec3 operator-(const Vec3& a) { return {-a.x, -a.y, -a.z}; }
    friend Vec3 operator*(double s, const Vec3& a) { return {s * a.x, s * a.y, s * a.z}; }
    friend Vec3 operator*(const Vec3& a, double s) { return s * a; }
    friend Vec3 operator/(const Vec3& a, double s) { return {a.x / s, a.y / s, a.z / s}; }
    friend bool operator==(const Vec3&, const Vec3&) = default;
};

inline double dot(const Vec3& a, const Vec3& b) { return a.x * b.x + a.y * b.y + a.z * b.z; }
inline Vec3 cross(const Vec3& a, const Vec3& b) {
    return {a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x};
}
inline double norm(const Vec3& a) { return std::sqrt(dot(a, a)); }
/// The direction of `a`; zero stays zero.
inline Vec3 normalized(const Vec3& a) {
    const double length = norm(a);
    return length > 0.0 ? a / length : a;
}

/// Rows of a 3 x 3 matrix.
using Mat3 = std::array<Vec3, 3>;

inline Vec3 operator*(const Mat3& m, const Vec3& v) {
    return {dot(m[0], v), dot(m[1], v), dot(m[2], v)};
}
inline Mat3 transposed(const Mat3& m) {
    return {Vec3{m[0].x, m[1].x, m[2].x}, Vec3{m[0].y, m[1].y, m[2].y},
            Vec3{m[0].z, m[1].z, m[2].z}};
}
inline Mat3 operator*(const Mat3& a, const Mat3& b) {
    const Mat3 t = transposed(b);
    return {Vec3{dot(a[0], t[0]), dot(a[0], t[1]), dot(a[0], t[2])},
            Vec3{dot(a[1], t[0]), dot(a[1], t[1]), dot(a[1], t[2])},
            Vec3{dot(a[2], t[0]), dot(a[2], t[1]), dot(a[2], t[2])}};
}
inline constexpr Mat3 kIdentity3 = {Vec3{1, 0, 0}, Vec3{0, 1, 0}, Vec3{0, 0, 1}};

/// A rigid motion: x -> rotation * x + translation. The rotation may mirror (determinant -1).
struct Placement {
    Mat3 rotation = kIdentity3;
    Vec3 translation = {};

    Vec3 point(const Vec3& p) const { return rotation * p + translation; }
    Vec3 direction(const Vec3& d) const { return rotation * d; }
    Vec3 inversePoint(const Vec3& p) const { return transposed(rotation) * (p - translation); }
    Vec3 inverseDirection(const Vec3& d) const { return transposed(rotation) * d; }
    /// This motion after `first`.
    Placement after(const Placement& first) const {
        return {rotation * first.rotation, point(first.translation)};
    }
    friend bool operator==(const Placement&, const Placement&) = default;
};

/// An axis-aligned box. Empty until a point is added.
struct Box3 {
    Vec3 min = {HUGE_VAL, HUGE_VAL, HUGE_VAL};
    Vec3 max = {-HUGE_VAL, -HUGE_VAL, -HUGE_VAL};

    bool isEmpty() const { return min.x > max.x; }
    void add(const Vec3& p) {
        min = {std::fmin(min.x, p.x), std::fmin(min.y, p.y), std::fmin(min.z, p.z)};
        max = {std::fmax(max.x, p.x), std::fmax(max.y, p.y), std::fmax(max.z, p.z)};
    }
    void add(const Box3& box) {
        if (!box.isEmpty()) {
            add(box.min);
            add(box.max);
        }
    }
    Vec3 centre() const { return (min + max) / 2.0; }
    double diagonal() const { return isEmpty() ? 0.0 : norm(max - min); }
    Box3 grown(double by) const { return {min - Vec3{by, by, by}, max + Vec3{by, by, by}}; }
    bool contains(const Vec3& p) const {
        return p.x >= min.x && p.x <= max.x && p.y >= min.y && p.y <= max.y && p.z >= min.z &&
               p.z <= max.z;
    }
    bool intersects(const Box3& b) const {
        return min.x <= b.max.x && b.min.x <= max.x && min.y <= b.max.y && b.min.y <= max.y &&
               min.z <= b.max.z && b.min.z <= max.z;
    }
    friend bool operator==(const Box3&, const Box3&) = default;
};

}  // namespace twinbench
