#pragma once

#include <filesystem>

#include "twin/field_reading.h"

namespace twinbench {

/// Writes the fields of a result at a moment as a VTK file in mm, with arrays such as "temperature
/// [degC]", "displacement [mm]", "stress [MPa]" (xx yy zz xy yz xz), "von_mises [MPa]", and the
/// part of each cell; of an envelope the extremes of all that has any: "temperature, max [degC]".
/// If `file` is a collection of ParaView (*.pvd) every stored time is written, as one *.vtu each
/// beside it; polls stop between the times.
Result<void> exportVtu(const StudyRunner& runner, const StudyResult& result,
                       const FieldMoment& moment, const std::filesystem::path& file,
                       const TaskContext& context);

}  // namespace twinbench
