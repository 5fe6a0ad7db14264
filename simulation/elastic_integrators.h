#pragma once

#include "simulation/eigen_vec3.h"
#include "simulation/elasticity.h"
#include "simulation/structural_model.h"
#include "simulation/tet10.h"

namespace twinbench {

using ElasticElementMatrix = Eigen::Matrix<double, 30, 30>;  ///< unknowns x y z of node 0, 1 ...
using ElasticElementVector = Eigen::Matrix<double, 3, 10>;   ///< a column per node

inline Eigen::Matrix3d strainOf(const Eigen::Matrix3d& displacementGradient) {
    return 0.5 * (displacementGradient + displacementGradient.transpose());
}

/// The stress that fully hindered expansion from the reference temperature would make, with the
/// sign of tension, Pa.
inline Eigen::Matrix3d expansionStress(const ElasticMaterial& material,
                                       const Elasticity& elasticity, double temperature) {
    return elasticity.stress((temperature - material.referenceTemperature) *
                             toEigen(material.expansion));
}

namespace elastic_detail {

template <std::size_t N>
ElasticElementMatrix stiffness(const tet10::Table<N>& table, const tet10::NodeCoordinates& x,
                               const Elasticity& elasticity) {
    // m(3i+a, 3j+b) = integral of dN_i/dx_a dN_j/dx_b, as one product of fixed size.
    Eigen::Matrix<double, 30, static_cast<int>(N)> gradients;
    for (std::size_t q = 0; q < N; ++q) {
        const tet10::Point point = tet10::evaluate(x, table.gradients[q], table.weights[q]);
        const double root = std::sqrt(point.weight);
        for (int i = 0; i < 10; ++i) {
            gradients.template block<3, 1>(3 * i, static_cast<Eigen::Index>(q)) =
                root * point.gradient.row(i).transpose();
        }
    }
    const ElasticElementMatrix m = gradients * gradients.transpose();
    ElasticElementMatrix k;
    for (int j = 0; j < 10; ++j) {
        for (int i = 0; i < 10; ++i) {
            k.block<3, 3>(3 * i, 3 * j) = elasticity.contract(m.block<3, 3>(3 * i, 3 * j));
        }
    }
    return k;
}

}  // namespace elastic_detail

/// Integral of eps(N_i) : C : eps(N_j), N/m. The element must not be inverted.
inline ElasticElementMatrix elasticMatrix(const tet10::NodeCoordinates& x,
                                          const Elasticity& elasticity) {
    return tet10::isStraight(x) ? elastic_detail::stiffness(tet10::table4(), x, elasticity)
                                : elastic_detail::stiffness(tet10::table14(), x, elasticity);
}

/// Integral of eps(N_i) : C : alpha (T - T_ref), N.
inline ElasticElementVector expansionVector(const tet10::NodeCoordinates& x,
                                            const ElasticMaterial& material,
                                            const Elasticity& elasticity,
                                            const Eigen::Matrix<double, 1, 10>& temperature) {
    ElasticElementVector load = ElasticElementVector::Zero();
    tet10::forPoints(
        tet10::table14(), x, [&](const tet10::Point& point, const tet10::Shape& shape) {
            load += point.weight *
                    expansionStress(material, elasticity, temperature.dot(shape.transpose())) *
                    point.gradient.transpose();
        });
    return load;
}

/// Integral of N_i b, N, for a constant force per volume b.
inline ElasticElementVector bodyForceVector(const tet10::NodeCoordinates& x,
                                            const Eigen::Vector3d& forcePerVolume) {
    ElasticElementVector load = ElasticElementVector::Zero();
    tet10::forPoints(tet10::table14(), x,
                     [&](const tet10::Point& point, const tet10::Shape& shape) {
                         load += (point.weight * forcePerVolume) * shape.transpose();
                     });
    return load;
}

}  // namespace twinbench
