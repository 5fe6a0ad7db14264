#pragma once

#include <string>
#include <vector>

#include "core/quantity.h"
#include "core/vec3.h"
#include "geometry/assembly.h"
#include "twin/study_result.h"
#include "twin/system_model.h"

namespace twinbench {

/// {"value": 45.1, "unit": "degC"}: the SI value in the unit that the dimension is shown in.
Json quantityJson(double si, const Dimension& dimension, bool absoluteTemperature = false);
/// {"value": [1, 2, 3], "unit": "mm"}
Json vectorJson(const Vec3& si, const Dimension& dimension);
Json pointJson(const Vec3& metres);
/// Each problem once, in the order of their first: several parts of one work may meet the same.
Problems distinct(const Problems& problems);
/// {"code", "object", "message", "advice"} for each distinct problem.
Json errorsJson(const Problems& problems);
/// Every part of an assembly, as `import` and `show` tell it.
Json partsJson(const Assembly& assembly);
/// Of a contact, W/(m^2 K): a quantity, or "perfect".
Json conductanceJson(double conductance);
std::string conductanceText(double conductance);
/// A run as the contract describes it.
Json runJson(const StudyResult& result);
Json scalarJson(const ScalarResult& scalar);

std::string quantityText(double si, const Dimension& dimension, bool absoluteTemperature = false);
std::string runText(const StudyResult& result);

}  // namespace twinbench
