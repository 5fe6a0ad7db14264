#pragma once

#include <optional>
#include <vector>

#include "simulation/contact_interface.h"
#include "twin/value_reader.h"

namespace twinbench {

/// Overrides the contacts between two groups of parts.
struct ContactOverride {
    Json between;  ///< two patterns
    std::optional<double> conductance;
    std::optional<bool> bonded;
    std::string object;  ///< for messages
};

/// How the parts of a study touch: the model's contacts with those of the study on top.
struct ContactSettings {
    bool enabled = true;
    double gap = 1e-4;                         ///< metres
    double conductance = kPerfectConductance;  ///< W/(m^2 K)
    bool bonded = true;
    std::vector<ContactOverride> pairs;  ///< a later one wins
};

/// `study` may be null: the model's contacts alone.
Checked<ContactSettings> readContactSettings(const SystemModel& model, const Entity* study,
                                             const ValueReader& reader);

/// The gap (metres) by which `touching` is decided in selections: that of the contacts, or the
/// default one where there are none.
double touchingGap(const SystemModel& model);

}  // namespace twinbench
