#pragma once

#include <filesystem>
#include <string>

#include "twin/study_result.h"

namespace twinbench {

/// The numbers of a result as one table, RFC 4180, UTF-8, decimal points, a row per number:
///
///     kind,name,part,time [s],value,unit,x [mm],y [mm],z [mm]
///
/// `kind` is scalar (with the part and point where it occurs), part (the same per part), series
/// (`part` is the group, empty for the model) or monitor.
std::string csvTable(const StudyResult& result);

/// Errors: Failed for a file that cannot be written.
Result<void> exportCsv(const StudyResult& result, const std::filesystem::path& file);

}  // namespace twinbench
