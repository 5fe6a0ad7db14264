#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "core/quantity.h"
#include "twin/study_result.h"

namespace twinbench {

/// What the values of a part shall be: "> 60 degC", "von_mises >= 100 MPa", "temperature < 0 degC".
struct PartCondition {
    std::string field;  ///< "temperature"; empty: the first field of this dimension
    bool isAbove = true;
    bool isInclusive = false;
    Quantity limit;
};

/// None where the text is no condition: an optional name of a field, one of > >= < <=, and a value
/// with its unit.
std::optional<PartCondition> parsePartCondition(std::string_view text);

/// The names of the parts whose largest value over all of the run is above the limit, or whose
/// smallest is below it. None where the run has no such field.
std::optional<std::set<std::string>> partsThatMeet(const PartCondition& condition,
                                                   const StudyResult& result);

}  // namespace twinbench
