#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/result.h"

namespace twinbench {

/// "h_coolant=1600 W/(m^2*K)" as a name and a text. Problems: each that has no `=`.
Checked<std::map<std::string, std::string>> parseAssignments(const std::vector<std::string>& texts);

}  // namespace twinbench
