#pragma once

#include <vector>

#include "twin/system_model.h"

namespace twinbench {

/// Entities of this or of another model as they can be added to this one: each under a free name,
/// and where one of them refers to another of them (an attachment to its selection, studies and
/// material, a requirement to its study) under that one's new name. In the same order.
std::vector<Entity> withFreeNames(const SystemModel& model, std::vector<Entity> entities);

}  // namespace twinbench
