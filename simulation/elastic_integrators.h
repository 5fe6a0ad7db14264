#pragma once

#include "simulation/eigen_vec3.h"
#include "simulation/elastic_laws.h"
#include "simulation/structural_model.h"
#include "simulation/tet10.h"

namespace twinbench {

using ElasticElementMatrix = Eigen::Matrix<double, 30, 30>;  ///< unknowns x y z of node 0, 1 ...
using ElasticElementVector = Eigen::Matrix<double, 3, 10>;   ///< a column per node

inline Eigen::Matrix3d strainOf(const Eigen::Matrix3d& displacementGradient) {
    return 0.5 * (displacementGradient + displacementGradient.transpose());
}

namespace elastic_detail {

/// Adds eps(N_i) : C : eps(N_j) for the integrals m of dN_i/dx_a dN_j/dx_b.
inline void addContracted(const ElasticElementMatrix& m, const Elasticity& elasticity,
                          ElasticElementMatrix& k) {
    for (int j = 0; j < 10; ++j) {
        for (int i = 0; i < 10; ++i) {
            k.block<3, 3>(3 * i, 3 * j) += elasticity.contract(m.block<3, 3>(3 * i, 3 * j));
        }
    }
}

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
    ElasticElementMatrix k = ElasticElementMatrix::Zero();
    addContracted(gradients * gradients.transpose(), elasticity, k);
    return k;
}

}  // namespace elastic_detail

/// Integral of eps(N_i) : C : eps(N_j), N/m. The element must not be inverted.
inline ElasticElementMatrix elasticMatrix(const tet10::NodeCoordinates& x, ElementLaw& law) {
    if (!law.varies()) {
        const Elasticity& elasticity = law.at(tet10::Shape::Zero()).elasticity;
        return tet10::isStraight(x) ? elastic_detail::stiffness(tet10::table4(), x, elasticity)
                                    : elastic_detail::stiffness(tet10::table14(), x, elasticity);
    }
    ElasticElementMatrix k = ElasticElementMatrix::Zero();
    tet10::forStiffnessPoints(x, [&](const tet10::Point& point, const tet10::Shape& shape) {
        const Eigen::Matrix<double, 3, 10> byNode = point.gradient.transpose();
        const Eigen::Map<const Eigen::Matrix<double, 30, 1>> gradient(byNode.data());
        elastic_detail::addContracted(point.weight * gradient * gradient.transpose(),
                                      law.at(shape).elasticity, k);
    });
    return k;
}

/// Integral of eps(N_i) : C : alpha (T - T_ref), N.
inline ElasticElementVector expansionVector(const tet10::NodeCoordinates& x, ElementLaw& law) {
    ElasticElementVector load = ElasticElementVector::Zero();
    tet10::forPoints(
        tet10::table14(), x, [&](const tet10::Point& point, const tet10::Shape& shape) {
            load += point.weight * law.expansionStress(shape) * point.gradient.transpose();
        });
    return load;
}

/// Integral of N_i b, N, for the force per volume b that `forcePerVolume` gives at a position.
template <class Force>
ElasticElementVector bodyForceVector(const tet10::NodeCoordinates& x, const Force& forcePerVolume) {
    ElasticElementVector load = ElasticElementVector::Zero();
    tet10::forPoints(tet10::table14(), x,
                     [&](const tet10::Point& point, const tet10::Shape& shape) {
                         load += point.weight * forcePerVolume(x * shape) * shape.transpose();
                     });
    return load;
}

}  // namespace twinbench
