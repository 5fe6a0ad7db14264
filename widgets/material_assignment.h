#pragma once

#include <optional>
#include <string>
#include <vector>

#include "geometry/assembly.h"
#include "twin/model_edit.h"

namespace twinbench {

/// The material that the model assigns to a part: the last matching assignment; empty if none.
std::string materialOf(const SystemModel& model, const Part& part);
/// The edit that gives parts a material of the library or of the model.
ModelEdit assignMaterialEdit(const SystemModel& model, const Assembly& assembly,
                             const std::vector<std::uint32_t>& parts, const std::string& material);

/// What an entity acts on, as `resolveTarget` takes it; none for those that act on nothing.
std::optional<Json> targetValues(const Entity& entity);

}  // namespace twinbench
