#include "simulation/contact_integrators.h"
#include "simulation/contact_sides.h"
#include "simulation/elastic_integrators.h"

namespace twinbench {

namespace {

using Rows = Eigen::Matrix<double, 60, 3>;  // a column per direction: the transpose of an operator

struct PatchBond {
    Eigen::Matrix<double, 60, 60> stiffness;
    Eigen::Matrix<double, 60, 1> force;
};

/// The displacement of a node carried along `arm` by the rotation of the element: the transpose of
/// N I + ((g . arm) I - g arm') / 2, where the second part is half the curl crossed with the arm.
Eigen::Matrix3d carried(double shape, const Eigen::Vector3d& gradient, const Eigen::Vector3d& arm) {
    Eigen::Matrix3d block = -0.5 * arm * gradient.transpose();
    block.diagonal().array() += shape + 0.5 * gradient.dot(arm);
    return block;
}

/// A weight along the normal and another across it.
Eigen::Matrix3d split(double along, double across, const Eigen::Vector3d& normal) {
    return across * Eigen::Matrix3d::Identity() + (along - across) * (normal * normal.transpose());
}

class Bonds {
public:
    Bonds(const StructuralModel& model, const ContactQuadrature& contacts)
        : model_(model), contacts_(contacts), laws_(model) {}

    void integrate(const ContactPatch& patch, PatchBond& bond) const {
        const PatchSides sides(*model_.mesh, patch);
        ElementLaw lawA(laws_, sides.triangleA.element);
        ElementLaw lawB(laws_, sides.triangleB.element);
        const double traceA = contacts_.traceConstants.at(sides.triangleA.element);
        const double traceB = contacts_.traceConstants.at(sides.triangleB.element);
        bond.stiffness.setZero();
        bond.force.setZero();
        for (const ContactPoint& point : contacts_.pointsOf(patch)) {
            const Eigen::Vector3d& n = point.normal;
            const ElasticLaw& a = lawA.at(sides.a.shape(point.onA));
            const ElasticLaw& b = lawB.at(sides.b.shape(point.onB));
            // |sigma n|^2 <= n C n : (eps C eps) with the acoustic tensor n C n.
            const auto stiffnessA = a.elasticity.normalStiffness(n);
            const auto stiffnessB = b.elasticity.normalStiffness(n);
            const NitscheWeights along(traceA * stiffnessA.along, traceB * stiffnessB.along);
            const NitscheWeights across(traceA * stiffnessA.across, traceB * stiffnessB.across);
            const Eigen::Matrix3d weightA = split(along.a, across.a, n);
            const Eigen::Matrix3d weightB = split(along.b, across.b, n);
            const Eigen::Vector3d middle = 0.5 * (point.positionA + point.positionB);
            Rows jump;
            Rows flux;
            fillSide(sides.a, point.onA, middle - point.positionA, 1.0, a.elasticity, n, weightA, 0,
                     jump, flux);
            fillSide(sides.b, point.onB, middle - point.positionB, -1.0, b.elasticity, n, weightB,
                     30, jump, flux);
            const Eigen::Matrix3d compliance = split(along.compliance, across.compliance, n);
            const Eigen::Matrix3d penalty =
                split(1.0 / along.compliance, 1.0 / across.compliance, n);
            const Rows relaxed = jump - flux * compliance;
            const Rows scaledJump = relaxed * (point.area * penalty);
            const Rows scaledFlux = flux * (point.area * compliance);
            bond.stiffness.noalias() += scaledJump * relaxed.transpose();
            bond.stiffness.noalias() -= scaledFlux * flux.transpose();
            if (model_.temperature) {
                const Eigen::Vector3d expansion =
                    weightA * (lawA.expansionStress(sides.a.shape(point.onA)) * n) +
                    weightB * (lawB.expansionStress(sides.b.shape(point.onB)) * n);
                bond.force.noalias() -= jump * (point.area * expansion);
            }
        }
    }

private:
    static void fillSide(const SurfaceTrace& side, const Eigen::Vector2d& xi,
                         const Eigen::Vector3d& arm, double sign, const Elasticity& elasticity,
                         const Eigen::Vector3d& normal, const Eigen::Matrix3d& weight, int firstRow,
                         Rows& jump, Rows& flux) {
        const tet10::Shape shape = side.shape(xi);
        const tet10::Gradient gradient = side.gradient(xi);
        for (int i = 0; i < 10; ++i) {
            const Eigen::Vector3d g = gradient.row(i).transpose();
            jump.block<3, 3>(firstRow + 3 * i, 0) = sign * carried(shape[i], g, arm);
            flux.block<3, 3>(firstRow + 3 * i, 0) =
                elasticity.contract(normal * g.transpose()).transpose() * weight;
        }
    }

    const StructuralModel& model_;
    const ContactQuadrature& contacts_;
    ElasticLaws laws_;
};

}  // namespace

void addBonds(const StructuralModel& model, const ContactQuadrature& contacts,
              const ThreadPool& pool, const TaskContext& context, BlockMatrix<3>& matrix,
              Eigen::VectorXd& expansionForce) {
    const Bonds bonds(model, contacts);
    forPatches<PatchBond>(
        *model.mesh, contacts, bondedInterfaces(model.contacts), pool, context,
        [&](const ContactPatch& patch, PatchBond& bond) { bonds.integrate(patch, bond); },
        [&](const auto& nodes, const PatchBond& bond) {
            matrix.add(nodes, nodes, bond.stiffness);
            for (std::size_t i = 0; i < nodes.size(); ++i) {
                expansionForce.segment<3>(3 * static_cast<Eigen::Index>(nodes[i])) +=
                    bond.force.segment<3>(3 * static_cast<Eigen::Index>(i));
            }
        });
}

}  // namespace twinbench
