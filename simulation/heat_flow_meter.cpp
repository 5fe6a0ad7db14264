#include "simulation/heat_flow_meter.h"

#include <algorithm>
#include <map>
#include <numeric>

#include "simulation/contact_sides.h"
#include "simulation/tri6.h"

namespace twinbench {

namespace {

/// m^2; shares nodes among temperatures of edges and points that meet.
constexpr double kPointArea = 1e-9;

}  // namespace

void HeatFlows::add(double factor, const HeatFlows& other) {
    const auto addTo = [factor](std::vector<double>& sums, const std::vector<double>& values) {
        sums.resize(values.size(), 0.0);
        for (std::size_t i = 0; i < values.size(); ++i) {
            sums[i] += factor * values[i];
        }
    };
    addTo(sources, other.sources);
    addTo(fluxes, other.fluxes);
    addTo(convections, other.convections);
    addTo(radiations, other.radiations);
    addTo(enclosures, other.enclosures);
    addTo(temperatures, other.temperatures);
    addTo(potentials, other.potentials);
    addTo(currents, other.currents);
    addTo(contacts, other.contacts);
}

double HeatFlows::total() const {
    double sum = 0.0;
    for (const auto* list : {&sources, &fluxes, &convections, &radiations, &enclosures,
                             &temperatures, &potentials, &currents}) {
        sum = std::accumulate(list->begin(), list->end(), sum);
    }
    return sum;
}

HeatFlowMeter::HeatFlowMeter(const ThermalModel& model, const ThermalBoundary& boundary,
                             const HeatSources& sources, const ContactQuadrature& contacts)
    : model_(model),
      boundary_(boundary),
      sources_(sources),
      contacts_(contacts),
      conduction_(model, contacts),
      conducting_(conductingInterfaces(model.contacts)) {
    shareReactions();
    prepareContacts();
}

void HeatFlowMeter::shareReactions() {
    std::map<std::pair<std::uint32_t, std::uint32_t>, double> areas;  // of node and load, m^2
    std::vector<double> nodeAreas(model_.mesh->nodes.size(), 0.0);
    for (std::uint32_t load = 0; load < model_.temperatures.size(); ++load) {
        for (const PartFace& face : model_.temperatures[load].faces) {
            for (const std::uint32_t index : boundary_.faces().of(face)) {
                const FeTriangle& triangle = model_.mesh->triangles[index];
                const double area = tri6::area(tri6::coordinates(*model_.mesh, triangle));
                for (const std::uint32_t node : triangle.nodes) {
                    areas[{node, load}] += area;
                    nodeAreas[node] += area;
                }
            }
        }
        // Nodes of edges and points have no area: each is what a small triangle would be.
        const auto lines =
            nodesOf(*model_.mesh, boundary_.faces(), model_.temperatures[load].lines);
        for (const NodeShare& share : lines ? *lines : std::vector<NodeShare>()) {
            areas[{share.node, load}] += kPointArea;
            nodeAreas[share.node] += kPointArea;
        }
    }
    for (const auto& [key, area] : areas) {
        shares_.push_back({key.first, key.second, area / nodeAreas[key.first]});
    }
}

void HeatFlowMeter::prepareContacts() {
    if (std::ranges::any_of(model_.materials, [](const ThermalMaterial& material) {
            return material.conductivity.varies();
        })) {
        return;
    }
    std::vector<std::map<std::uint32_t, double>> sums(model_.contacts.size());
    for (const ContactPatch& patch : contacts_.patches) {
        if (conducting_[patch.interface] == 0) {
            continue;
        }
        const PatchSides sides(*model_.mesh, patch);
        const ContactConduction::Row row = conduction_.heatRow(patch, sides, {});
        for (std::size_t i = 0; i < sides.nodes.size(); ++i) {
            sums[patch.interface][sides.nodes[i]] +=
                directionOf(model_, patch) * row[static_cast<Eigen::Index>(i)];
        }
    }
    weights_.emplace();
    for (const auto& sum : sums) {
        std::vector<NodeWeight>& weights = weights_->emplace_back();
        for (const auto& [node, weight] : sum) {
            weights.push_back({node, weight});
        }
    }
}

std::vector<double> HeatFlowMeter::contactHeat(const Eigen::VectorXd& temperature) const {
    std::vector<double> heat(model_.contacts.size(), 0.0);
    if (!weights_) {
        for (const ContactPatch& patch : contacts_.patches) {
            if (conducting_[patch.interface] != 0) {
                heat[patch.interface] +=
                    directionOf(model_, patch) * conduction_.heat(patch, temperature);
            }
        }
        return heat;
    }
    for (std::size_t i = 0; i < heat.size(); ++i) {
        for (const NodeWeight& entry : (*weights_)[i]) {
            heat[i] += entry.weight * temperature[static_cast<Eigen::Index>(entry.node)];
        }
    }
    return heat;
}

std::vector<double> HeatFlowMeter::reactions(const Eigen::VectorXd& nodalHeat) const {
    std::vector<double> sums(model_.temperatures.size(), 0.0);
    for (const ReactionShare& share : shares_) {
        sums[share.load] += share.share * nodalHeat[static_cast<Eigen::Index>(share.node)];
    }
    return sums;
}

HeatFlows HeatFlowMeter::of(const Eigen::VectorXd& temperature, const Eigen::VectorXd& nodalHeat,
                            double time) const {
    HeatFlows flows;
    for (std::size_t i = 0; i < sources_.count(); ++i) {
        flows.sources.push_back(sources_.power(i, time));
    }
    for (const HeatFlux& flux : model_.fluxes) {
        flows.fluxes.push_back(boundary_.heatIn(flux, time));
    }
    for (const Convection& convection : model_.convections) {
        flows.convections.push_back(boundary_.heatIn(convection, temperature, time));
    }
    for (const Radiation& radiation : model_.radiations) {
        flows.radiations.push_back(boundary_.heatIn(radiation, temperature, time));
    }
    for (const IrradiatedFaces& irradiated : boundary_.irradiated(temperature, time)) {
        flows.enclosures.push_back(boundary_.heatIn(irradiated, temperature, time));
    }
    flows.temperatures = reactions(nodalHeat);
    flows.contacts = contactHeat(temperature);
    return flows;
}

}  // namespace twinbench
