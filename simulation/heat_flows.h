#pragma once

#include <vector>

namespace twinbench {

/// Heat by what brings it, in the order of a ThermalModel's lists: W, or J over a run.
struct HeatFlows {
    std::vector<double> sources;  ///< into the parts, as all but the last
    std::vector<double> fluxes;
    std::vector<double> convections;
    std::vector<double> radiations;
    std::vector<double> enclosures;
    std::vector<double> temperatures;  ///< what keeps them as prescribed
    std::vector<double> potentials;    ///< electric power, which currents turn into heat
    std::vector<double> currents;      ///< the same
    std::vector<double> contacts;      ///< from the first part of each interface to the second

    /// Adds another one, of the same model, times a factor; to an empty one, too.
    void add(double factor, const HeatFlows& other);
    /// Into the parts altogether: what contacts pass stays within.
    double total() const;
};

}  // namespace twinbench
