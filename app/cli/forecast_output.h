#pragma once

#include "app/cli/text_table.h"
#include "twin/run_forecast.h"
#include "twin/study_runner.h"

namespace twinbench {

/// The sizes of a study's runs, after the geometry was read and its contacts found where they were
/// not. Meshes and solves nothing.
Checked<std::vector<RunSize>> sizesAfterReading(StudyRunner& runner, const SystemModel& model,
                                                const StudyRequest& request,
                                                const TaskContext& task);

/// Ranges as [low, high]: "unknowns", "seconds", "memory" and "disk" (bytes).
Json forecastJson(const StudyRequest& request, const RunForecast& forecast);
/// Study, scenario, unknowns, seconds, memory and disk in MB, number of earlier runs.
Table::Row forecastRow(const StudyRequest& request, const RunForecast& forecast);

}  // namespace twinbench
