#pragma once

#include <optional>
#include <string>
#include <vector>

#include "geometry/assembly.h"
#include "simulation/contact_interface.h"
#include "twin/value_reader.h"

namespace twinbench {

/// The conductance of a contact: a number, or one that is proposed of materials and gap.
struct ContactConductance {
    bool isProposed = false;
    double value = kPerfectConductance;  ///< W/(m^2 K), where it is not proposed
};

/// What passes between two parts that touch.
struct ContactValues {
    ContactConductance conductance;
    double electricalConductance = kPerfectConductance;  ///< S/m^2
    bool bonded = true;
    std::string gapMedium = "air";    ///< "air", "vacuum", or a material as materialValues does
    std::string finish = "machined";  ///< of the faces, see roughnessOf
    double pressure = 1e6;            ///< Pa, at which they are pressed together
};

/// The values that a pair of parts, or a study, sets.
struct ContactChanges {
    std::optional<ContactConductance> conductance;
    std::optional<double> electricalConductance;
    std::optional<bool> bonded;
    std::optional<std::string> gapMedium;
    std::optional<std::string> finish;
    std::optional<double> pressure;

    void applyTo(ContactValues& values) const;
};

/// Overrides the contacts between two groups of parts.
struct ContactOverride {
    Json between;  ///< two patterns
    ContactChanges changes;
    std::string object;  ///< for messages

    bool isBetween(const Part& a, const Part& b) const;
};

/// How the parts of a study touch: the model's contacts with those of the study on top.
struct ContactSettings {
    bool enabled = true;
    double gap = 1e-4;  ///< metres
    ContactValues values;
    std::vector<ContactOverride> pairs;  ///< a later one wins

    /// What holds between two parts.
    ContactValues valuesOf(const Part& a, const Part& b) const;
};

/// `study` may be null: the model's contacts alone.
Checked<ContactSettings> readContactSettings(const SystemModel& model, const Entity* study,
                                             const ValueReader& reader);

/// The gap (metres) by which `touching` is decided in selections: that of the contacts, or the
/// default one where there are none.
double touchingGap(const SystemModel& model);

}  // namespace twinbench
