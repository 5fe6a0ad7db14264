#pragma once

#include <set>
#include <string>

#include "twin/system_model.h"

namespace twinbench {

/// True if both models give every run under these scenarios the same inputs, so that what is shown
/// of their results needs no other look at it. What only judges or names (requirements, the
/// project) and other scenarios may differ. A scenario that only one of them has is a difference.
bool hasSameInputs(const SystemModel& a, const SystemModel& b,
                   const std::set<std::string>& scenarios);

}  // namespace twinbench
