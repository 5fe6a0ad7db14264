#pragma once

#include <string_view>

#include "twin/study_result.h"

namespace twinbench {

/// "done", "invalid", "failed", "cancelled".
std::string_view statusName(RunStatus status);

}  // namespace twinbench
