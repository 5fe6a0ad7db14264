#pragma once

#include <optional>

#include "simulation/contact_conduction.h"
#include "simulation/heat_flows.h"
#include "simulation/heat_sources.h"
#include "simulation/thermal_boundary.h"

namespace twinbench {

/// Measures what each load brings into the parts and what each contact passes, in the terms of the
/// discrete equations, so that it adds up to the balance. Keeps references to all that it is made
/// with, which must outlive it.
class HeatFlowMeter {
public:
    HeatFlowMeter(const ThermalModel& model, const ThermalBoundary& boundary,
                  const HeatSources& sources, const ContactQuadrature& contacts);

    /// W. `temperature` in K per node; `nodalHeat`: the heat that each node needs from outside, W.
    HeatFlows of(const Eigen::VectorXd& temperature, const Eigen::VectorXd& nodalHeat,
                 double time) const;
    /// By prescribed temperature: its part of what the nodes that it holds need, W.
    std::vector<double> reactions(const Eigen::VectorXd& nodalHeat) const;

private:
    /// The share of a node in the reaction of a prescribed temperature: nodes of several ones count
    /// for each by the area of its triangles around them.
    struct ReactionShare {
        std::uint32_t node = 0;
        std::uint32_t load = 0;
        double share = 0.0;
    };
    /// Where conductivities do not vary, the heat of a contact is a sum of nodal temperatures.
    struct NodeWeight {
        std::uint32_t node = 0;
        double weight = 0.0;  ///< W/K
    };

    void shareReactions();
    void prepareContacts();
    std::vector<double> contactHeat(const Eigen::VectorXd& temperature) const;

    const ThermalModel& model_;
    const ThermalBoundary& boundary_;
    const HeatSources& sources_;
    const ContactQuadrature& contacts_;
    ContactConduction conduction_;
    std::vector<std::uint8_t> conducting_;  // by interface
    std::vector<ReactionShare> shares_;
    std::optional<std::vector<std::vector<NodeWeight>>> weights_;  // by interface; none: varying
};

}  // namespace twinbench
