#pragma once

#include "core/archive.h"
#include "twin/study_result.h"

// How curves and the descriptions of fields are archived, in results and in checkpoints of runs.

namespace twinbench {

template <>
inline constexpr auto kArchived<SeriesResult> =
    std::tuple(&SeriesResult::name, &SeriesResult::group, &SeriesResult::dimension,
               &SeriesResult::absoluteTemperature, &SeriesResult::times, &SeriesResult::values);
template <>
inline constexpr auto kArchived<FieldInfo> = std::tuple(&FieldInfo::name, &FieldInfo::components,
                                                        &FieldInfo::dimension,
                                                        &FieldInfo::absoluteTemperature,
                                                        &FieldInfo::times, &FieldInfo::keys);

}  // namespace twinbench
