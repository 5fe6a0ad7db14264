#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/result.h"
#include "twin/model_edit.h"

namespace twinbench {

/// Assignments as typed, and what is wrong with those that are none.
struct Assignments {
    std::map<std::string, std::string> values;
    Problems problems;
};

/// "h_coolant=1600 W/(m^2*K)" as a name and a text. A text without `=` continues the one before,
/// as `p=9 W` reaches the program in two words where quotes are missing. Problems: what is not
/// NAME=VALUE.
Assignments parseAssignments(const std::vector<std::string>& texts);

/// The one edit that makes all assignments. Problems: of parsing, unknown names, values that are
/// not of the parameter's kind.
Checked<ModelEdit> editFrom(const Assignments& assignments, const SystemModel& model);

/// The edit that makes a project of one CAD file, named as the file.
Checked<ModelEdit> geometryOnlySpec(const std::string& file);

}  // namespace twinbench
