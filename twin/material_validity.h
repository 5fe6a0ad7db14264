#pragma once

#include "geometry/assembly.h"
#include "twin/material_library.h"
#include "twin/study_result.h"

namespace twinbench {

/// Warnings of library materials whose values were used beyond the temperatures that they hold
/// for, one for each material and property, with the first of its parts. `study`: which parts and
/// properties count; `temperatures`: the extremes per part, of the study itself or of the thermal
/// study that it takes its temperatures from. Tables are left to the solver, which tells of their
/// ends at every step.
Problems beyondValidity(const SystemModel& model, const Assembly& assembly,
                        const MaterialLibrary& library, const StudyResult& study,
                        const StudyResult& temperatures);

}  // namespace twinbench
