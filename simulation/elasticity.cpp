#include "simulation/elasticity.h"

#include <array>
#include <cmath>

#include <Eigen/Eigenvalues>
#include <Eigen/LU>

#include "simulation/eigen_vec3.h"

namespace twinbench {

namespace {

/// Where a pair of directions stands among 11 22 33 12 23 13.
constexpr std::array<std::array<int, 3>, 3> kVoigt = {{{0, 3, 5}, {3, 1, 4}, {5, 4, 2}}};

int voigt(int a, int b) { return kVoigt[static_cast<std::size_t>(a)][static_cast<std::size_t>(b)]; }

/// C_acbd of a stiffness along `axes` (columns), turned into the assembly frame.
Eigen::Matrix<double, 9, 9> turned(const Eigen::Matrix<double, 6, 6>& stiffness,
                                   const Eigen::Matrix3d& axes) {
    // The pair (a, c) of the assembly frame from the pair (i, k) of the material's.
    Eigen::Matrix<double, 9, 9> rotation;
    Eigen::Matrix<double, 9, 9> local;
    for (int a = 0; a < 3; ++a) {
        for (int c = 0; c < 3; ++c) {
            for (int i = 0; i < 3; ++i) {
                for (int k = 0; k < 3; ++k) {
                    rotation(3 * a + c, 3 * i + k) = axes(a, i) * axes(c, k);
                    local(3 * a + c, 3 * i + k) = stiffness(voigt(a, c), voigt(i, k));
                }
            }
        }
    }
    const Eigen::Matrix<double, 9, 9> pairs = rotation * local * rotation.transpose();
    Eigen::Matrix<double, 9, 9> tensor;
    for (int a = 0; a < 3; ++a) {
        for (int b = 0; b < 3; ++b) {
            for (int c = 0; c < 3; ++c) {
                for (int d = 0; d < 3; ++d) {
                    tensor(3 * b + a, 3 * d + c) = pairs(3 * a + c, 3 * b + d);
                }
            }
        }
    }
    return tensor;
}

}  // namespace

ElasticMaterial blend(const ElasticMaterial& a, const ElasticMaterial& b, double share) {
    ElasticMaterial result = a;
    result.youngsModulus = blend(a.youngsModulus, b.youngsModulus, share);
    result.poissonsRatio = blend(a.poissonsRatio, b.poissonsRatio, share);
    result.expansion = blend(a.expansion, b.expansion, share);
    if (a.orthotropy && b.orthotropy) {
        const auto& [youngA, poissonA, shearA, axes] = *a.orthotropy;
        const auto& [youngB, poissonB, shearB, same] = *b.orthotropy;
        result.orthotropy = {blend(youngA, youngB, share), blend(poissonA, poissonB, share),
                             blend(shearA, shearB, share), axes};
    }
    return result;
}

Eigen::Matrix<double, 6, 6> complianceOf(const OrthotropicElasticity& constants) {
    const auto& [young, poisson, shear, axes] = constants;
    Eigen::Matrix<double, 6, 6> compliance = Eigen::Matrix<double, 6, 6>::Zero();
    compliance(0, 1) = compliance(1, 0) = -poisson.x / young.x;
    compliance(1, 2) = compliance(2, 1) = -poisson.y / young.y;
    compliance(0, 2) = compliance(2, 0) = -poisson.z / young.x;
    for (int i = 0; i < 3; ++i) {
        compliance(i, i) = 1.0 / young[i];
        compliance(3 + i, 3 + i) = 1.0 / shear[i];
    }
    return compliance;
}

Elasticity::Elasticity(const ElasticMaterial& material) {
    if (material.orthotropy) {
        isIsotropic_ = false;
        tensor_ = turned(complianceOf(*material.orthotropy).inverse(),
                         toEigen(material.orthotropy->axes));
        return;
    }
    const double nu = material.poissonsRatio;
    lambda_ = material.youngsModulus * nu / ((1.0 + nu) * (1.0 - 2.0 * nu));
    mu_ = material.youngsModulus / (2.0 * (1.0 + nu));
}

Eigen::Matrix3d Elasticity::stress(const Eigen::Matrix3d& strain) const {
    if (isIsotropic_) {
        return lambda_ * strain.trace() * Eigen::Matrix3d::Identity() + 2.0 * mu_ * strain;
    }
    // sigma_ac = C_acbd eps_bd: the tensor's rows and columns pair (a, b) and (c, d).
    Eigen::Matrix3d stress = Eigen::Matrix3d::Zero();
    for (int a = 0; a < 3; ++a) {
        for (int c = 0; c < 3; ++c) {
            for (int b = 0; b < 3; ++b) {
                for (int d = 0; d < 3; ++d) {
                    stress(a, c) += tensor_(3 * b + a, 3 * d + c) * strain(b, d);
                }
            }
        }
    }
    return stress;
}

Eigen::Matrix<double, 6, 6> complianceOf(const Elasticity& elasticity) {
    constexpr std::array<std::array<int, 2>, 6> kPlaces = {
        {{0, 0}, {1, 1}, {2, 2}, {0, 1}, {1, 2}, {2, 0}}};
    Eigen::Matrix<double, 6, 6> stiffness;
    for (std::size_t column = 0; column < kPlaces.size(); ++column) {
        const auto [a, b] = kPlaces[column];
        Eigen::Matrix3d strain = Eigen::Matrix3d::Zero();
        strain(a, b) += 0.5;  // a shear of one is shared by both places
        strain(b, a) += 0.5;
        const Eigen::Matrix3d stress = elasticity.stress(strain);
        for (std::size_t row = 0; row < kPlaces.size(); ++row) {
            stiffness(static_cast<Eigen::Index>(row), static_cast<Eigen::Index>(column)) =
                stress(kPlaces[row][0], kPlaces[row][1]);
        }
    }
    return stiffness.inverse();
}

Elasticity::NormalStiffness Elasticity::normalStiffness(const Eigen::Vector3d& normal) const {
    if (isIsotropic_) {
        return {lambda_ + 2.0 * mu_, mu_};
    }
    // Where the normal is no principal direction the two parts are coupled; by Gershgorin's discs
    // the coupling added to both bounds the whole.
    const Eigen::Matrix3d acoustic = contract(normal * normal.transpose());
    const Eigen::Vector3d along = acoustic * normal;
    const double normalPart = normal.dot(along);
    const double coupling = (along - normalPart * normal).norm();
    const Eigen::Matrix3d plane =
        Eigen::Matrix3d::Identity() - Eigen::Matrix3d(normal * normal.transpose());
    const Eigen::SelfAdjointEigenSolver<Eigen::Matrix3d> across(plane * acoustic * plane,
                                                                Eigen::EigenvaluesOnly);
    return {normalPart + coupling, across.eigenvalues()[2] + coupling};
}

}  // namespace twinbench
