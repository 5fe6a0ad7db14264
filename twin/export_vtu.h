#pragma once

#include <filesystem>
#include <optional>

#include "twin/study_runner.h"

namespace twinbench {

/// Writes the fields of a result at a time (absent: the end) as a VTK file in mm, with arrays such
/// as "temperature [degC]", "displacement [mm]", "stress [MPa]" (xx yy zz xy yz xz), "von_mises
/// [MPa]", and the part of each cell. If `file` is a collection of ParaView (*.pvd) every stored
/// time is written, as one *.vtu each beside it; polls stop between the times.
Result<void> exportVtu(const StudyRunner& runner, const StudyResult& result,
                       std::optional<double> time, const std::filesystem::path& file,
                       const TaskContext& context);

}  // namespace twinbench
