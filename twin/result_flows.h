#pragma once

#include <vector>

#include "twin/study_result.h"

namespace twinbench {

/// The heat of attachments and contacts as scalars: "heat_by_convection" with the attachment as
/// its part, "heat_through_contact" with "A - B" (from A to B): over a transient run J, of a steady
/// one W; of a transient also "final_..." at the end, W.
std::vector<ScalarResult> flowScalars(const StudyResult& result);
/// The same over time, W, of a transient: "heat_by_convection" with the attachment as its group.
std::vector<SeriesResult> flowSeries(const StudyResult& result);

}  // namespace twinbench
