#pragma once

#include <Eigen/Core>

#include "simulation/structural_model.h"

namespace twinbench {

/// Hooke's law of a material in the assembly frame, C_abcd, with a short way for isotropic ones.
class Elasticity {
public:
    explicit Elasticity(const ElasticMaterial& material);

    /// Pa, of a symmetric strain.
    Eigen::Matrix3d stress(const Eigen::Matrix3d& strain) const;
    /// Sum over c and d of C_acbd m_cd. With m = dN_i/dx_c dN_j/dx_d it is the stiffness between
    /// two nodes, with m = n_c dN_j/dx_d the traction on a surface by the displacement of a node.
    Eigen::Matrix3d contract(const Eigen::Matrix3d& m) const {
        if (isIsotropic_) {
            Eigen::Matrix3d block = lambda_ * m + mu_ * m.transpose();
            block.diagonal().array() += mu_ * m.trace();
            return block;
        }
        Eigen::Matrix3d block;
        Eigen::Map<Vector9>(block.data()).noalias() = tensor_ * Eigen::Map<const Vector9>(m.data());
        return block;
    }

    /// Bounds of the acoustic tensor n C n along the normal and across it, Pa: lambda + 2 mu and mu
    /// of an isotropic material.
    struct NormalStiffness {
        double along = 0.0;
        double across = 0.0;
    };
    NormalStiffness normalStiffness(const Eigen::Vector3d& normal) const;

private:
    using Vector9 = Eigen::Matrix<double, 9, 1>;

    bool isIsotropic_ = true;
    double lambda_ = 0.0;  // Lame's constants, Pa
    double mu_ = 0.0;
    Eigen::Matrix<double, 9, 9> tensor_;  // row 3 b + a, column 3 d + c: C_acbd
};

/// The compliance of an orthotropic material along its own axes, 1/Pa, for the strains 11 22 33 and
/// the engineering shears 12 23 13 (Jones, Mechanics of Composite Materials, 2nd ed., eq. 2.25).
Eigen::Matrix<double, 6, 6> complianceOf(const OrthotropicElasticity& constants);

/// The inverse of Hooke's law in the assembly frame, 1/Pa: of stresses xx yy zz xy yz zx it makes
/// the strains with engineering shears, so that their product is twice the elastic energy.
Eigen::Matrix<double, 6, 6> complianceOf(const Elasticity& elasticity);

}  // namespace twinbench
