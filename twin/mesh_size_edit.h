#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "geometry/assembly.h"
#include "twin/model_edit.h"

namespace twinbench {

/// The entry that sets the element size of a part: the last one that matches; null if none does.
/// Lives as long as the model.
const Entity* meshSizeOf(const SystemModel& model, const Part& part);
/// The same among the entries that mean this part alone.
const Entity* ownMeshSizeOf(const SystemModel& model, const Part& part);

/// Gives parts an element size of their own that counts before those of patterns; an empty text
/// takes it away again. No changes if nothing is to be done.
ModelEdit meshSizeEdit(const SystemModel& model, const Assembly& assembly,
                       const std::vector<std::uint32_t>& parts, const std::string& size);

}  // namespace twinbench
