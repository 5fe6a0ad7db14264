#pragma once

#include <optional>

#include "simulation/block_lanczos.h"
#include "simulation/cholesky_factor.h"
#include "simulation/constraint_map.h"
#include "simulation/mass_matrix.h"
#include "simulation/system_matrix.h"

namespace twinbench {

/// The free unknowns q of K x = lambda M x, shifted so that K + s M is positive definite also where
/// bodies float, and its factor. Both maps outlive it.
class ModalPencil {
public:
    ModalPencil(const ConstraintMap<3>& map, const MassMatrix& mass, const ThreadPool& pool)
        : map_(map), mass_(mass), pool_(pool) {}

    /// Takes the stiffness over all nodes and factorises. Errors: Failed when K + s M is not
    /// positive definite or the factor does not fit in memory beside `extraBytes`, Cancelled.
    Result<void> prepare(BlockMatrix<3> stiffness, double extraBytes, const TaskContext& context);

    Eigen::Index size() const { return map_.unknowns(); }
    /// s, 1/s^2.
    double shift() const { return shift_; }
    /// Trace of K by that of M, 1/s^2: how large lambda is of a motion with the wavelength of the
    /// elements. Rounding makes a rigid motion's lambda this times the machine's precision.
    double scale() const { return scale_; }

    Eigen::MatrixXd mass(const Eigen::MatrixXd& q) const;
    /// Of M but for point masses, kg.
    Eigen::VectorXd massDiagonal() const;
    /// K q.
    Eigen::MatrixXd stiffness(const Eigen::MatrixXd& q) const;
    /// (K + s M)^-1 b.
    Result<Eigen::MatrixXd> inverse(const Eigen::MatrixXd& b);

    Eigen::MatrixXd spread(const Eigen::MatrixXd& q) const;       ///< T q
    Eigen::MatrixXd restrict(const Eigen::MatrixXd& full) const;  ///< T' f

private:
    /// Prepares the point masses' part of the inverse.
    Result<void> addCarried();

    const ConstraintMap<3>& map_;
    const MassMatrix& mass_;
    const ThreadPool& pool_;
    double shift_ = 0.0;
    double scale_ = 0.0;
    std::optional<SystemMatrix> matrix_;  // K + s M of the parts
    std::optional<CholeskyFactor> factor_;
    // The point masses' part of s M is of low rank and not in the factor (Woodbury's formula).
    Eigen::MatrixXd carriedForces_;    // L
    Eigen::MatrixXd carriedResponse_;  // A^-1 L
    Eigen::MatrixXd carriedInverse_;   // ((s m)^-1 + L' A^-1 L)^-1
};

}  // namespace twinbench
