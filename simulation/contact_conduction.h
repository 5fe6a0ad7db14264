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

private:
    /// Calls visit(relaxed, flux, a, weight) for the points: [T] - a q and q by node, and the
    /// area over 1/h + a.
    template <class Visit>
    void forPoints(const ContactPatch& patch, const PatchSides& sides,
                   const Eigen::VectorXd& temperature, const Visit& visit) const;

    const ThermalModel& model_;
    const ContactQuadrature& contacts_;
};

}  // namespace twinbench
