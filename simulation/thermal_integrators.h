#pragma once

#include "simulation/tet10.h"
#include "simulation/tri6.h"

namespace twinbench {

using ThermalElementMatrix = Eigen::Matrix<double, 10, 10>;

/// Integral of grad N_i . k grad N_j, W/K. `conductivity` is called with the shape functions at a
/// point.
template <class Conductivity>
ThermalElementMatrix conductionMatrix(const tet10::NodeCoordinates& x,
                                      const Conductivity& conductivity) {
    ThermalElementMatrix matrix = ThermalElementMatrix::Zero();
    tet10::forStiffnessPoints(x, [&](const tet10::Point& point, const tet10::Shape& shape) {
        const tet10::Gradient flux = point.weight * (point.gradient * conductivity(shape));
        matrix.noalias() += flux * point.gradient.transpose();
    });
    return matrix;
}

/// Integrals over the unit tetrahedron of dN_i/dxi_p dN_j/dxi_q + dN_i/dxi_q dN_j/dxi_p (once where
/// p = q), row 10 j + i: a column each for p q = 00, 11, 22, 01, 12, 20.
inline const Eigen::Matrix<double, 100, 6>& referenceConduction() {
    static const Eigen::Matrix<double, 100, 6> matrix = [] {
        Eigen::Matrix<double, 100, 6> sum = Eigen::Matrix<double, 100, 6>::Zero();
        const auto& table = tet10::table4();
        for (std::size_t q = 0; q < table.weights.size(); ++q) {
            for (int a = 0; a < 3; ++a) {
                const int b = (a + 1) % 3;
                const auto& g = table.gradients[q];
                const ThermalElementMatrix same = g.col(a) * g.col(a).transpose();
                const ThermalElementMatrix other = g.col(a) * g.col(b).transpose();
                sum.col(a) += table.weights[q] * same.reshaped();
                sum.col(3 + a) += table.weights[q] * (other + other.transpose()).reshaped();
            }
        }
        return sum;
    }();
    return matrix;
}

/// `conductivity`: symmetric.
inline ThermalElementMatrix conductionMatrix(const tet10::NodeCoordinates& x,
                                             const Eigen::Matrix3d& conductivity) {
    if (!tet10::isStraight(x)) {
        return conductionMatrix(
            x, [&](const tet10::Shape&) -> const Eigen::Matrix3d& { return conductivity; });
    }
    const tet10::Jacobian jacobian = tet10::jacobianAt(x, tet10::table4().gradients[0]);
    const Eigen::Matrix3d k =
        jacobian.determinant * jacobian.inverse * conductivity * jacobian.inverse.transpose();
    Eigen::Matrix<double, 6, 1> factors;
    factors << k(0, 0), k(1, 1), k(2, 2), k(0, 1), k(1, 2), k(2, 0);
    ThermalElementMatrix matrix;
    matrix.reshaped().noalias() = referenceConduction() * factors;
    return matrix;
}

/// Integral of N_i N_j over the unit tetrahedron.
inline const ThermalElementMatrix& referenceCapacity() {
    static const ThermalElementMatrix matrix = [] {
        ThermalElementMatrix sum = ThermalElementMatrix::Zero();
        const auto& table = tet10::table14();
        for (std::size_t q = 0; q < table.weights.size(); ++q) {
            sum += table.weights[q] * table.shapes[q] * table.shapes[q].transpose();
        }
        return sum;
    }();
    return matrix;
}

/// Integral of rho c N_i N_j, J/K. `volumetricCapacity` is called with the shape functions at a
/// point.
template <class Capacity>
ThermalElementMatrix capacityMatrix(const tet10::NodeCoordinates& x,
                                    const Capacity& volumetricCapacity) {
    ThermalElementMatrix matrix = ThermalElementMatrix::Zero();
    tet10::forPoints(
        tet10::table14(), x, [&](const tet10::Point& point, const tet10::Shape& shape) {
            const tet10::Shape scaled = (volumetricCapacity(shape) * point.weight) * shape;
            matrix.noalias() += scaled * shape.transpose();
        });
    return matrix;
}

inline ThermalElementMatrix capacityMatrix(const tet10::NodeCoordinates& x,
                                           double volumetricCapacity) {
    if (tet10::isStraight(x)) {
        return (6.0 * tet10::volume(x) * volumetricCapacity) * referenceCapacity();
    }
    return capacityMatrix(x, [&](const tet10::Shape&) { return volumetricCapacity; });
}

/// Integral of N_i q. `density` is called with the shape functions at a point.
template <class Density>
Eigen::Matrix<double, 10, 1> sourceVector(const tet10::NodeCoordinates& x, const Density& density) {
    Eigen::Matrix<double, 10, 1> vector = Eigen::Matrix<double, 10, 1>::Zero();
    tet10::forPoints(tet10::table14(), x,
                     [&](const tet10::Point& point, const tet10::Shape& shape) {
                         vector += (point.weight * density(shape)) * shape;
                     });
    return vector;
}

}  // namespace twinbench
