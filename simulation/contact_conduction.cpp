#include "simulation/contact_conduction.h"

#include "simulation/contact_integrators.h"
#include "simulation/eigen_vec3.h"

namespace twinbench {

namespace {

/// The conductivity of an element at points of its surface.
class SurfaceConductivity {
public:
    SurfaceConductivity(const ThermalModel& model, const FeTriangle& triangle,
                        const SurfaceTrace& trace, const Eigen::VectorXd& temperature)
        : curve_(model.materials[triangle.part].conductivity), trace_(trace) {
        if (curve_.varies()) {
            kelvin_ = tet10::nodalValues<1>(*model.mesh, triangle.element, temperature);
        } else {
            fixed_ = toEigen(curve_.values.front());
        }
    }

    Eigen::Matrix3d at(const Eigen::Vector2d& point) const {
        return curve_.varies() ? toEigen(curve_.at(kelvin_ * trace_.shape(point))) : fixed_;
    }

private:
    const TemperatureCurve<Mat3>& curve_;
    const SurfaceTrace& trace_;
    Eigen::Matrix<double, 1, 10> kelvin_;
    Eigen::Matrix3d fixed_;
};

}  // namespace

template <class Visit>
void ContactConduction::forPoints(const ContactPatch& patch, const PatchSides& sides,
                                  const Eigen::VectorXd& temperature, const Visit& visit) const {
    const SurfaceConductivity kA(model_, sides.triangleA, sides.a, temperature);
    const SurfaceConductivity kB(model_, sides.triangleB, sides.b, temperature);
    const double traceA = contacts_.traceConstants.at(sides.triangleA.element);
    const double traceB = contacts_.traceConstants.at(sides.triangleB.element);
    const double resistance = 1.0 / model_.contacts[patch.interface].conductance;
    for (const ContactPoint& point : contacts_.pointsOf(patch)) {
        const Eigen::Vector3d fluxA = kA.at(point.onA) * point.normal;
        const Eigen::Vector3d fluxB = kB.at(point.onB) * point.normal;
        const NitscheWeights weights(traceA * point.normal.dot(fluxA),
                                     traceB * point.normal.dot(fluxB));
        PointTerms terms;
        terms.jump << sides.a.shape(point.onA), -sides.b.shape(point.onB);
        terms.flux << weights.a * (sides.a.gradient(point.onA) * fluxA),
            weights.b * (sides.b.gradient(point.onB) * fluxB);
        const double limit = weights.compliance;
        terms.a = limit * limit / (limit + resistance);
        terms.relaxed = terms.jump - terms.a * terms.flux;
        terms.area = point.area;
        terms.weight = point.area / (resistance + terms.a);
        terms.shareA = weights.a;
        terms.shareB = weights.b;
        visit(terms);
    }
}

void ContactConduction::integrate(const ContactPatch& patch, const Eigen::VectorXd& temperature,
                                  PatchMatrix& matrix) const {
    const PatchSides sides(*model_.mesh, patch);
    matrix.setZero();
    forPoints(patch, sides, temperature, [&](const PointTerms& terms) {
        const Row scaledJump = terms.weight * terms.relaxed;
        const Row scaledFlux = terms.area * terms.a * terms.flux;
        matrix.noalias() += scaledJump * terms.relaxed.transpose();
        matrix.noalias() -= scaledFlux * terms.flux.transpose();
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
    return heatRow(patch, sides, temperature).dot(values);
}

ContactConduction::Row ContactConduction::heatRow(const ContactPatch& patch,
                                                  const PatchSides& sides,
                                                  const Eigen::VectorXd& temperature) const {
    Row row = Row::Zero();
    forPoints(patch, sides, temperature,
              [&](const PointTerms& terms) { row += terms.weight * terms.relaxed; });
    return row;
}

ContactConduction::Row ContactConduction::dissipation(const ContactPatch& patch,
                                                      const PatchSides& sides,
                                                      const Eigen::VectorXd& temperature,
                                                      const Row& values) const {
    Row power = Row::Zero();
    forPoints(patch, sides, temperature, [&](const PointTerms& terms) {
        const double relaxed = terms.relaxed.dot(values);
        const double flux = terms.flux.dot(values);
        const double watts = terms.weight * relaxed * relaxed - terms.area * terms.a * flux * flux;
        power.head<10>() += watts * terms.shareB * terms.jump.head<10>();
        power.tail<10>() -= watts * terms.shareA * terms.jump.tail<10>();
    });
    return power;
}

void addContactConduction(const ThermalModel& model, const ContactQuadrature& contacts,
                          std::span<const std::uint8_t> interfaces,
                          const Eigen::VectorXd& temperature, const ThreadPool& pool,
                          const TaskContext& context, BlockMatrix<1>& matrix) {
    using PatchMatrix = ContactConduction::PatchMatrix;
    const ContactConduction conduction(model, contacts);
    forPatches<PatchMatrix>(
        *model.mesh, contacts, interfaces, pool, context,
        [&](const ContactPatch& patch, PatchMatrix& local) {
            conduction.integrate(patch, temperature, local);
        },
        [&](const auto& nodes, const PatchMatrix& local) { matrix.add(nodes, nodes, local); });
}

}  // namespace twinbench
