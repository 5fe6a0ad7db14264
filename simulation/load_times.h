#pragma once

#include <vector>

#include "simulation/thermal_model.h"

namespace twinbench {

/// When the loads of a model jump or bend.
struct LoadTimes {
    std::vector<double> breaks;  ///< s, ascending, within (0, end)
    /// Nothing happens between the breaks that longer steps could miss.
    bool areKnown = true;
};

/// Of all sources, fluxes, convections and prescribed temperatures, up to a time.
LoadTimes loadTimes(const ThermalModel& model, double end);

}  // namespace twinbench
