#include "simulation/structural_balance.h"

#include <algorithm>

#include "simulation/eigen_vec3.h"

namespace twinbench {

namespace {

/// Adds up nodal forces and their moments about the assembly's origin.
void addUp(const FeMesh& mesh, const Eigen::VectorXd& nodal, Vec3& force, Vec3& moment,
           ForceBalance& balance) {
    for (std::size_t node = 0; node < mesh.nodes.size(); ++node) {
        const Vec3 f = fromEigen(nodal.segment<3>(3 * static_cast<Eigen::Index>(node)));
        const Vec3 m = cross(mesh.nodes[node], f);
        force += f;
        moment += m;
        balance.forceScale += norm(f);
        balance.momentScale += norm(m);
    }
}

/// Adds the magnitudes of nodal forces that balance themselves to what must cancel.
void addToScale(const FeMesh& mesh, const Eigen::VectorXd& nodal, ForceBalance& balance) {
    Vec3 force;
    Vec3 moment;
    addUp(mesh, nodal, force, moment, balance);
}

double share(double value, double scale) { return scale > 0.0 ? value / scale : 0.0; }

}  // namespace

double ForceBalance::relativeError() const {
    return std::max(share(norm(appliedForce + reactionForce), forceScale),
                    share(norm(appliedMoment + reactionMoment), momentScale));
}

ForceBalance structuralBalance(const FeMesh& mesh, const StructuralSystem& system,
                               const ConstraintMap<3>& constraints,
                               const Eigen::VectorXd& displacement, const ThreadPool& pool) {
    const Eigen::VectorXd residual = system.stiffness.multiply(displacement, pool) -
                                     system.mechanicalForce - system.expansionForce;
    ForceBalance balance;
    addUp(mesh, system.mechanicalForce, balance.appliedForce, balance.appliedMoment, balance);
    addUp(mesh, constraints.heldPart(residual), balance.reactionForce, balance.reactionMoment,
          balance);
    // Where nothing but these acts, the reactions may be zero, and rounding is no imbalance.
    addToScale(mesh,
               system.expansionForce - system.stiffness.multiply(constraints.prescribed(), pool),
               balance);
    return balance;
}

}  // namespace twinbench
