#pragma once

#include <functional>
#include <string>

#include "geometry/assembly.h"
#include "twin/requirement.h"
#include "twin/study_result.h"
#include "twin/system_model.h"

namespace twinbench {

/// What a requirement came to.
struct RequirementVerdict {
    std::string name;
    std::string text;
    bool met = false;
    Quantity value;       ///< the left side
    Quantity limit;       ///< the right side
    double margin = 0.0;  ///< SI; how far the value stays on the good side of the limit
    std::string part;     ///< where the deciding extreme occurs, if it is one
};

/// The current result of a study, or why there is none.
using StudyResultLookup = std::function<Checked<StudyResult>(const std::string& study)>;

/// Judges a requirement by results under a scenario, whose parameter values hold in its limit, too.
/// `assembly` weighs means by the parts' volumes.
/// Problems: those of the text and of the results; BadInput for a field or part that is not there.
Checked<RequirementVerdict> judge(const Entity& requirement, const std::string& scenario,
                                  const SystemModel& model, const Assembly& assembly,
                                  const StudyResultLookup& results);

}  // namespace twinbench
