#pragma once

#include <array>

#include <Eigen/Core>
#include <Eigen/Geometry>

#include "simulation/fe_mesh.h"
#include "simulation/quadrature.h"

namespace twinbench::tet10 {

/// Corners at both ends of the mid-side nodes 4 to 9.
inline constexpr std::array<std::array<int, 2>, 6> kEdges = {
    {{0, 1}, {1, 2}, {2, 0}, {0, 3}, {1, 3}, {2, 3}}};

using NodeCoordinates = Eigen::Matrix<double, 3, 10>;  ///< a column per node
using Shape = Eigen::Matrix<double, 10, 1>;
using Gradient = Eigen::Matrix<double, 10, 3>;  ///< a row per node

/// The four barycentric coordinates of a point of the unit tetrahedron.
inline Eigen::Vector4d barycentric(const Eigen::Vector3d& xi) {
    return {1.0 - xi[0] - xi[1] - xi[2], xi[0], xi[1], xi[2]};
}

inline Shape shape(const Eigen::Vector3d& xi) {
    const Eigen::Vector4d l = barycentric(xi);
    Shape n;
    for (int i = 0; i < 4; ++i) {
        n[i] = l[i] * (2.0 * l[i] - 1.0);
    }
    for (int k = 0; k < 6; ++k) {
        const auto [a, b] = kEdges[static_cast<std::size_t>(k)];
        n[4 + k] = 4.0 * l[a] * l[b];
    }
    return n;
}

/// Derivatives by the coordinates of the unit tetrahedron.
inline Gradient referenceGradient(const Eigen::Vector3d& xi) {
    const Eigen::Vector4d l = barycentric(xi);
    Eigen::Matrix<double, 4, 3> dl;
    dl << -1, -1, -1, 1, 0, 0, 0, 1, 0, 0, 0, 1;
    Gradient g;
    for (int i = 0; i < 4; ++i) {
        g.row(i) = (4.0 * l[i] - 1.0) * dl.row(i);
    }
    for (int k = 0; k < 6; ++k) {
        const auto [a, b] = kEdges[static_cast<std::size_t>(k)];
        g.row(4 + k) = 4.0 * (l[a] * dl.row(b) + l[b] * dl.row(a));
    }
    return g;
}

/// Shape functions and their derivatives at the points of a quadrature rule.
template <std::size_t N>
struct Table {
    explicit Table(const std::array<TetPoint, N>& rule) {
        for (std::size_t q = 0; q < N; ++q) {
            const Eigen::Vector3d xi(rule[q].r, rule[q].s, rule[q].t);
            shapes[q] = shape(xi);
            gradients[q] = referenceGradient(xi);
            weights[q] = rule[q].weight;
        }
    }
    std::array<Shape, N> shapes;
    std::array<Gradient, N> gradients;
    std::array<double, N> weights;
};

inline const Table<4>& table4() {
    static const Table<4> table(kTet4);
    return table;
}
inline const Table<14>& table14() {
    static const Table<14> table(kTet14);
    return table;
}

inline NodeCoordinates coordinates(const FeMesh& mesh, std::size_t element) {
    NodeCoordinates x;
    for (int i = 0; i < 10; ++i) {
        const Vec3& p = mesh.nodes[mesh.elements[element][static_cast<std::size_t>(i)]];
        x.col(i) << p.x, p.y, p.z;
    }
    return x;
}

/// The nodal values of a field with D components per node, a column per node.
template <int D>
Eigen::Matrix<double, D, 10> nodalValues(const FeMesh& mesh, std::size_t element,
                                         const Eigen::VectorXd& field) {
    Eigen::Matrix<double, D, 10> values;
    for (int i = 0; i < 10; ++i) {
        const auto node =
            static_cast<Eigen::Index>(mesh.elements[element][static_cast<std::size_t>(i)]);
        values.col(i) = field.template segment<D>(D * node);
    }
    return values;
}

/// Whether all edges are straight with their mid-side node in the middle, so that the Jacobian is
/// constant.
inline bool isStraight(const NodeCoordinates& x) {
    for (int k = 0; k < 6; ++k) {
        const auto [a, b] = kEdges[static_cast<std::size_t>(k)];
        const double offset = (x.col(4 + k) - 0.5 * (x.col(a) + x.col(b))).squaredNorm();
        if (offset > 1e-20 * (x.col(a) - x.col(b)).squaredNorm()) {
            return false;
        }
    }
    return true;
}

/// A quadrature point of an element in space.
struct Point {
    Gradient gradient;    ///< d(shape)/dx, 1/m
    double weight = 0.0;  ///< volume it stands for, m^3; not positive in an inverted element
};

/// Of the map from the unit tetrahedron into space at a point.
struct Jacobian {
    Eigen::Matrix3d inverse;
    double determinant = 0.0;  ///< not positive in an inverted element
};

inline Jacobian jacobianAt(const NodeCoordinates& x, const Gradient& referenceGradient) {
    const Eigen::Matrix3d jacobian = x * referenceGradient;
    // The inverse by cofactors: Eigen's general one tests for singularity, which the caller does.
    Eigen::Matrix3d cofactors;
    cofactors.col(0) = jacobian.col(1).cross(jacobian.col(2));
    cofactors.col(1) = jacobian.col(2).cross(jacobian.col(0));
    cofactors.col(2) = jacobian.col(0).cross(jacobian.col(1));
    const double determinant = jacobian.col(0).dot(cofactors.col(0));
    return {cofactors.transpose() / determinant, determinant};
}

inline Point evaluate(const NodeCoordinates& x, const Gradient& referenceGradient, double weight) {
    const Jacobian jacobian = jacobianAt(x, referenceGradient);
    Point point;
    point.gradient.noalias() = referenceGradient * jacobian.inverse;
    point.weight = jacobian.determinant * weight;
    return point;
}

/// Calls visit(point, shape) for the quadrature points of an element.
template <std::size_t N, class Visit>
void forPoints(const Table<N>& table, const NodeCoordinates& x, const Visit& visit) {
    for (std::size_t q = 0; q < N; ++q) {
        visit(evaluate(x, table.gradients[q], table.weights[q]), table.shapes[q]);
    }
}

/// The points at which a product of two gradients is integrated: four where the Jacobian is
/// constant. A curved element takes a rule of degree 5, because the patch test needs the cofactors
/// of the Jacobian times a gradient, degree 3, exactly.
template <class Visit>
void forStiffnessPoints(const NodeCoordinates& x, const Visit& visit) {
    if (isStraight(x)) {
        forPoints(table4(), x, visit);
    } else {
        forPoints(table14(), x, visit);
    }
}

inline double volume(const NodeCoordinates& x) {
    double sum = 0.0;
    forStiffnessPoints(x, [&](const Point& point, const Shape&) { sum += point.weight; });
    return sum;
}

/// Values known at the points of kTet4, taken as linear, at the ten nodes (a column each).
template <int D>
Eigen::Matrix<double, D, 10> extrapolateToNodes(const Eigen::Matrix<double, D, 4>& atPoints) {
    constexpr double b = kTet4[0].r;
    constexpr double a = 1.0 - 3.0 * b;
    const Eigen::Matrix<double, D, 1> sum = atPoints.rowwise().sum();
    Eigen::Matrix<double, D, 10> result;
    for (int i = 0; i < 4; ++i) {
        result.col(i) = (atPoints.col(i) - b * sum) / (a - b);
    }
    for (int k = 0; k < 6; ++k) {
        const auto [p, q] = kEdges[static_cast<std::size_t>(k)];
        result.col(4 + k) = 0.5 * (result.col(p) + result.col(q));
    }
    return result;
}

}  // namespace twinbench::tet10
