#pragma once

#include <vector>

#include "twin/study_result.h"

namespace twinbench {

/// What attachments and contacts do, as scalars with the attachment, or "A - B" (from A to B), as
/// their part. Of a stress study "reaction_force" and its components. Of a thermal one
/// "heat_by_convection" and the like and "heat_through_contact": over a transient run J, of a
/// steady one W; of a transient also "final_..." at the end, W. Of electrodes "electrode_current"
/// and "electrode_potential", and "current_through_contact"; of a transient "final_...".
std::vector<ScalarResult> flowScalars(const StudyResult& result);
/// The same over time, W, of a transient: "heat_by_convection" with the attachment as its group.
std::vector<SeriesResult> flowSeries(const StudyResult& result);

}  // namespace twinbench
