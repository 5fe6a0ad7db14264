#pragma once

#include <string>

#include "core/unit_system.h"
#include "twin/study_result.h"

namespace twinbench {

/// The unit in which a scalar is read: per cent for the estimated error, hours for a fatigue life,
/// else that of its dimension.
Unit shownUnit(const ScalarResult& scalar, UnitSystem system = UnitSystem::Millimetre);

/// The same of a field, for pictures and probes in the window.
Unit shownUnit(const FieldInfo& field, UnitSystem system = UnitSystem::Millimetre);

/// "101.4 ± 3.2": the band with two digits, the value to the same place, with at most `digits`
/// digits. Both in one unit; `sign` stands between them.
std::string bandedText(double value, double band, int digits, const std::string& sign = " \u00B1 ");

}  // namespace twinbench
