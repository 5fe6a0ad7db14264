#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "geometry/assembly.h"
#include "twin/model_edit.h"

namespace twinbench {

/// True if the study analyses this part: it has a solid, is among "parts" if that is given, and not
/// among "exclude".
bool takesPart(const Entity& study, const Part& part);

/// The studies that one starts from, by "temperature_from", "initial_from" and "prestress_from":
/// the one that is to be run first comes first. Names that the model does not have are left out.
std::vector<std::string> studiesBefore(const SystemModel& model, const std::string& study);

/// Leaves the parts out of every study, or takes them in again; a pattern that excluded them is
/// written out as the names of the others, and a study that lists its parts gets them in its list.
/// No changes if nothing is to be done.
ModelEdit excludePartsEdit(const SystemModel& model, const Assembly& assembly,
                           const std::vector<std::uint32_t>& parts, bool excluded);

}  // namespace twinbench
