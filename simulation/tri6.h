#pragma once

#include <Eigen/Core>
#include <Eigen/Geometry>

#include "simulation/fe_mesh.h"
#include "simulation/quadrature.h"

namespace twinbench::tri6 {

using NodeCoordinates = Eigen::Matrix<double, 3, 6>;  ///< a column per node
using Shape = Eigen::Matrix<double, 6, 1>;
using Gradient = Eigen::Matrix<double, 6, 2>;

inline Shape shape(const Eigen::Vector2d& xi) {
    const double r = xi[0];
    const double s = xi[1];
    const double l = 1.0 - r - s;
    Shape n;
    n << l * (2.0 * l - 1.0), r * (2.0 * r - 1.0), s * (2.0 * s - 1.0), 4.0 * l * r, 4.0 * r * s,
        4.0 * s * l;
    return n;
}

/// Derivatives by the coordinates of the unit triangle.
inline Gradient referenceGradient(const Eigen::Vector2d& xi) {
    const double r = xi[0];
    const double s = xi[1];
    const double l = 1.0 - r - s;
    Gradient g;
    g << 1.0 - 4.0 * l, 1.0 - 4.0 * l, 4.0 * r - 1.0, 0.0, 0.0, 4.0 * s - 1.0, 4.0 * (l - r),
        -4.0 * r, 4.0 * s, 4.0 * r, -4.0 * s, 4.0 * (l - s);
    return g;
}

inline NodeCoordinates coordinates(const FeMesh& mesh, const FeTriangle& triangle) {
    NodeCoordinates x;
    for (int i = 0; i < 6; ++i) {
        const Vec3& p = mesh.nodes[triangle.nodes[static_cast<std::size_t>(i)]];
        x.col(i) << p.x, p.y, p.z;
    }
    return x;
}

/// The normal of the curved triangle at a point, outward, as long as the ratio of its area to that
/// of the unit triangle's coordinates.
inline Eigen::Vector3d areaNormal(const NodeCoordinates& x, const Eigen::Vector2d& xi) {
    const Eigen::Matrix<double, 3, 2> tangents = x * referenceGradient(xi);
    return tangents.col(0).cross(tangents.col(1));
}

/// The area vector of the plane triangle through the corners.
inline Eigen::Vector3d flatAreaVector(const NodeCoordinates& x) {
    return 0.5 * Eigen::Vector3d(x.col(1) - x.col(0)).cross(Eigen::Vector3d(x.col(2) - x.col(0)));
}

/// A quadrature point of a boundary triangle in space.
struct Point {
    Eigen::Vector3d position;
    Eigen::Vector3d normal;  ///< unit, outward
    double area = 0.0;       ///< m^2 it stands for
    Shape shape;
};

/// Calls visit(point) for the points of a rule of degree 5.
template <class Visit>
void forPoints(const NodeCoordinates& x, const Visit& visit) {
    for (const TrianglePoint& q : kTriangle7) {
        const Eigen::Vector2d xi(q.r, q.s);
        const Eigen::Vector3d vector = areaNormal(x, xi);
        const double length = vector.norm();
        Point point;
        point.shape = shape(xi);
        point.position = x * point.shape;
        point.normal = vector / length;
        point.area = length * q.weight;
        visit(point);
    }
}

inline double area(const NodeCoordinates& x) {
    double sum = 0.0;
    forPoints(x, [&](const Point& point) { sum += point.area; });
    return sum;
}

}  // namespace twinbench::tri6
