#include "simulation/contact_conduction.h"

#include "simulation/contact_integrators.h"
#include "simulation/eigen_vec3.h"

namespace twinbench {

template <class Visit>
void ContactConduction::forPoints(const ContactPatch& patch, const PatchSides& sides,
                                  const Visit& visit) const {
    const Eigen::Matrix3d kA = toEigen(model_.materials[sides.triangleA.part].conductivity);
    const Eigen::Matrix3d kB = toEigen(model_.materials[sides.triangleB.part].conductivity);
    const double traceA = constants_.of(sides.triangleA);
    const double traceB = constants_.of(sides.triangleB);
    const double resistance = 1.0 / model_.contacts[patch.interface].conductance;
    for (const ContactPoint& point : contacts_.pointsOf(patch)) {
        const Eigen::Vector3d fluxA = kA * point.normal;
        const Eigen::Vector3d fluxB = kB * point.normal;
        const NitscheWeights weights(traceA * point.normal.dot(fluxA),
                                     traceB * point.normal.dot(fluxB));
        Row jump;
        jump << sides.a.shape(point.onA), -sides.b.shape(point.onB);
        Row flux;
        flux << weights.a * (sides.a.gradient(point.onA) * fluxA),
            weights.b * (sides.b.gradient(point.onB) * fluxB);
        const double limit = weights.compliance;
        const double a = limit * limit / (limit + resistance);
        visit(Row(jump - a * flux), flux, a, point.area / (resistance + a), point.area);
    }
}

void ContactConduction::integrate(const ContactPatch& patch, PatchMatrix& matrix) const {
    const PatchSides sides(*model_.mesh, patch);
    matrix.setZero();
    forPoints(patch, sides,
              [&](const Row& relaxed, const Row& flux, double a, double weight, double area) {
                  const Row scaledJump = weight * relaxed;
                  const Row scaledFlux = area * a * flux;
                  matrix.noalias() += scaledJump * relaxed.transpose();
                  matrix.noalias() -= scaledFlux * flux.transpose();
              });
}

double ContactConduction::heat(const ContactPatch& patch,
                               const Eigen::VectorXd& temperature) const {
    const PatchSides sides(*model_.mesh, patch);
    Row values;
    for (std::size_t i = 0; i < sides.nodes.size(); ++i) {
        values[static_cast<Eigen::Index>(i)] =
            temperature[static_cast<Eigen::Index>(sides.nodes[i])];
    }
    double heat = 0.0;
    forPoints(patch, sides, [&](const Row& relaxed, const Row&, double, double weight, double) {
        heat += weight * relaxed.dot(values);
    });
    return heat;
}

void addContactConduction(const ThermalModel& model, const ContactQuadrature& contacts,
                          const ThreadPool& pool, const TaskContext& context,
                          BlockMatrix<1>& matrix) {
    using PatchMatrix = ContactConduction::PatchMatrix;
    const ContactConduction conduction(model, contacts);
    forPatches<PatchMatrix>(
        *model.mesh, contacts, conductingInterfaces(model.contacts), pool, context,
        [&](const ContactPatch& patch, PatchMatrix& local) { conduction.integrate(patch, local); },
        [&](const auto& nodes, const PatchMatrix& local) { matrix.add(nodes, nodes, local); });
}

}  // namespace twinbench
