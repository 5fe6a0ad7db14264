#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "geometry/assembly.h"
#include "twin/model_edit.h"

namespace twinbench {

/// The assignment that gives a part its material: the last one that matches; null if none does.
/// Lives as long as the model.
const Entity* assignmentOf(const SystemModel& model, const Part& part);
/// The name of the part's material in the model; empty if it has none.
std::string materialOf(const SystemModel& model, const Part& part);

/// Gives parts a material of the model by its name, or of the library by "library:NAME", which
/// joins the model. What was assigned to one of these parts alone is replaced, and nothing is said
/// twice: a part that a pattern gives the material already gets no assignment of its own. No
/// changes if nothing is to be done.
ModelEdit assignMaterialEdit(const SystemModel& model, const Assembly& assembly,
                             const std::vector<std::uint32_t>& parts, const std::string& material);

/// The same for a material that joins the model under a name with these values, unless it has a
/// material of that name, which then counts.
ModelEdit assignMaterialEdit(const SystemModel& model, const Assembly& assembly,
                             const std::vector<std::uint32_t>& parts, const std::string& name,
                             const Json& values);

}  // namespace twinbench
