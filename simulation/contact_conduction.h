#pragma once

#include "simulation/contact_sides.h"
#include "simulation/thermal_model.h"

namespace twinbench {

/// The heat conduction across the patches of contacts, as addContactConduction says. Keeps
/// references to the model and the contacts, which must outlive it.
class ContactConduction {
public:
    using PatchMatrix = Eigen::Matrix<double, 20, 20>;  ///< W/K, nodes as in PatchSides

    ContactConduction(const ThermalModel& model, const ContactQuadrature& contacts)
        : model_(model), contacts_(contacts) {}

    /// Conductivities are those at a temperature (K, per node), which is not read where they do not
    /// vary.
    void integrate(const ContactPatch& patch, const Eigen::VectorXd& temperature,
                   PatchMatrix& matrix) const;
    /// Heat from side A to side B, W: what the equations of both sides exchange, so that it adds up
    /// with sources and boundaries.
    double heat(const ContactPatch& patch, const Eigen::VectorXd& temperature) const;
    using Row = Eigen::Matrix<double, 20, 1>;
    /// What that heat is by the temperatures of the patch's nodes, W/K.
    Row heatRow(const ContactPatch& patch, const PatchSides& sides,
                const Eigen::VectorXd& temperature) const;
    /// What the patch's matrix gives of the energy V'K V of nodal values V, by node: of a potential
    /// the power that the contact turns into heat. Each side gets the share by which the other
    /// side's flux is weighted, so that in heat equations with the same weights the mean flux does
    /// not feel it. (Conductivities of metals for current and heat go together.)
    Row dissipation(const ContactPatch& patch, const PatchSides& sides,
                    const Eigen::VectorXd& temperature, const Row& values) const;

private:
    struct PointTerms {
        Row jump, flux, relaxed;  ///< by node: [T], q, [T] - a q
        double a = 0.0;
        double area = 0.0;
        double weight = 0.0;                ///< the area over 1/h + a
        double shareA = 0.0, shareB = 0.0;  ///< of the sides in q
    };
    /// Calls visit(terms) for the points.
    template <class Visit>
    void forPoints(const ContactPatch& patch, const PatchSides& sides,
                   const Eigen::VectorXd& temperature, const Visit& visit) const;

    const ThermalModel& model_;
    const ContactQuadrature& contacts_;
};

/// 1 where side A of a patch is of the first part of its interface, else -1: patches have the more
/// finely meshed side first, whichever part it is of.
inline double directionOf(const ThermalModel& model, const ContactPatch& patch) {
    const std::uint32_t first = model.contacts[patch.interface].faces.front().first.part;
    return model.mesh->triangles[patch.triangleA].part == first ? 1.0 : -1.0;
}

}  // namespace twinbench
