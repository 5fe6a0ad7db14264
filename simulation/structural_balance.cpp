#include "simulation/structural_balance.h"

#include <algorithm>

#include "simulation/eigen_vec3.h"
#include "simulation/elastic_support.h"

namespace twinbench {

namespace {

/// Forces that cancel by themselves show an imbalance of the rest from this share of them on: an
/// iterative solver leaves them cancelled to about 1e-8 only.
constexpr double kForceResolution = 1e-3;

/// Nodal forces added up, with their moments about a point.
struct NodalSum {
    NodalSum(const FeMesh& mesh, const Vec3& centre, const Eigen::VectorXd& nodal) {
        for (std::size_t node = 0; node < mesh.nodes.size(); ++node) {
            const Vec3 f = fromEigen(nodal.segment<3>(3 * static_cast<Eigen::Index>(node)));
            const Vec3 m = cross(mesh.nodes[node] - centre, f);
            force += f;
            moment += m;
            forceMagnitudes += norm(f);
            momentMagnitudes += norm(m);
        }
    }

    Vec3 force;
    Vec3 moment;
    double forceMagnitudes = 0.0;
    double momentMagnitudes = 0.0;
};

double share(double value, double scale) { return scale > 0.0 ? value / scale : 0.0; }

}  // namespace

double ForceBalance::relativeError() const {
    return std::max(share(norm(appliedForce + reactionForce), forceScale),
                    share(norm(appliedMoment + reactionMoment), momentScale));
}

ForceBalance structuralBalance(const StructuralModel& model, const HeldEquations& equations,
                               const Eigen::VectorXd& displacement) {
    const FeMesh& mesh = *model.mesh;
    Box3 box;
    for (const Vec3& node : mesh.nodes) {
        box.add(node);
    }
    // Moments about the body's own middle: how much of one is lost must not be judged by how far
    // from the origin the body stands.
    const Vec3 centre = box.centre();
    const NodalSum applied(mesh, centre, equations.mechanicalForce());
    const NodalSum reactions(
        mesh, centre, equations.reactions(displacement) + elasticSupportForce(model, displacement));
    const NodalSum inner(mesh, centre, equations.innerForce());
    ForceBalance balance;
    balance.appliedForce = applied.force;
    balance.appliedMoment = applied.moment;
    balance.reactionForce = reactions.force;
    balance.reactionMoment = reactions.moment;
    balance.forceScale = std::max(applied.forceMagnitudes + reactions.forceMagnitudes,
                                  kForceResolution * inner.forceMagnitudes);
    // Forces through the middle have no moment that their rounding could be compared with.
    balance.momentScale = std::max({applied.momentMagnitudes + reactions.momentMagnitudes,
                                    kForceResolution * inner.momentMagnitudes,
                                    kForceResolution * balance.forceScale * box.diagonal()});
    return balance;
}

}  // namespace twinbench
