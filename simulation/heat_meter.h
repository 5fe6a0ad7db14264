#pragma once

#include <optional>

#include "simulation/contact_conduction.h"
#include "simulation/thermal_boundary.h"

namespace twinbench {

/// Measures the heat that leaves parts through faces in the very terms of the discrete equations:
/// fluxes and convection as they are integrated, contacts as they exchange heat, prescribed
/// temperatures by the reactions of their nodes. So what leaves a part through all its faces is
/// what its sources release less what it stores, to the solver's tolerance and however coarse the
/// mesh. Keeps references to the model and the boundary, which must outlive it.
class HeatMeter {
public:
    HeatMeter(const ThermalModel& model, const ThermalBoundary& boundary,
              const ContactQuadrature& contacts);

    /// See ThermalInstant::heatThrough. `nodalHeat`: the heat that each node needs from outside, W;
    /// null where it is not known.
    std::optional<double> through(const std::vector<PartFace>& faces,
                                  const Eigen::VectorXd& temperature,
                                  const Eigen::VectorXd* nodalHeat, double time) const;

private:
    double contactHeat(const std::vector<PartFace>& faces,
                       const Eigen::VectorXd& temperature) const;
    double reactions(const std::vector<PartFace>& prescribed,
                     const Eigen::VectorXd& nodalHeat) const;
    /// Adds to each node of the faces the areas of its triangles in them, m^2.
    void addAreas(const std::vector<PartFace>& faces, std::vector<double>& nodeAreas) const;

    const ThermalModel& model_;
    const ThermalBoundary& boundary_;
    const ContactQuadrature& contacts_;
    ContactConduction conduction_;
    std::vector<std::uint8_t> conducting_;  // by interface
    std::vector<PartFace> prescribed_;      // ascending
    std::vector<double> prescribedAreas_;   // by node
};

}  // namespace twinbench
