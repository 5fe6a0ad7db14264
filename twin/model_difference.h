#pragma once

#include <string>

#include "twin/model_edit.h"

namespace twinbench {

/// The edit that makes `from` equal to `to`. It touches only what differs; without changes the
/// models are equal.
ModelEdit differenceEdit(const SystemModel& from, const SystemModel& to, std::string label);

}  // namespace twinbench
