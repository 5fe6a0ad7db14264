#include "simulation/contact_integrators.h"
#include "simulation/contact_sides.h"
#include "simulation/eigen_vec3.h"

namespace twinbench {

namespace {

using Row = Eigen::Matrix<double, 20, 1>;
using PatchMatrix = Eigen::Matrix<double, 20, 20>;

class ContactConduction {
public:
    ContactConduction(const ThermalModel& model, const ContactQuadrature& contacts)
        : model_(model), contacts_(contacts), constants_(*model.mesh, contacts) {}

    void integrate(const ContactPatch& patch, PatchMatrix& matrix) const {
        const PatchSides sides(*model_.mesh, patch);
        const Eigen::Matrix3d kA = toEigen(model_.materials[sides.triangleA.part].conductivity);
        const Eigen::Matrix3d kB = toEigen(model_.materials[sides.triangleB.part].conductivity);
        const double traceA = constants_.of(sides.triangleA);
        const double traceB = constants_.of(sides.triangleB);
        const double resistance = 1.0 / model_.contacts[patch.interface].conductance;
        matrix.setZero();
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
            const Row relaxed = jump - a * flux;
            const Row scaledJump = point.area / (resistance + a) * relaxed;
            const Row scaledFlux = point.area * a * flux;
            matrix.noalias() += scaledJump * relaxed.transpose();
            matrix.noalias() -= scaledFlux * flux.transpose();
        }
    }

private:
    const ThermalModel& model_;
    const ContactQuadrature& contacts_;
    TraceConstants constants_;
};

}  // namespace

void addContactConduction(const ThermalModel& model, const ContactQuadrature& contacts,
                          const ThreadPool& pool, const TaskContext& context,
                          BlockMatrix<1>& matrix) {
    const ContactConduction conduction(model, contacts);
    forPatches<PatchMatrix>(
        *model.mesh, contacts, conductingInterfaces(model.contacts), pool, context,
        [&](const ContactPatch& patch, PatchMatrix& local) { conduction.integrate(patch, local); },
        [&](const auto& nodes, const PatchMatrix& local) { matrix.add(nodes, nodes, local); });
}

}  // namespace twinbench
