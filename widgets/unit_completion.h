#pragma once

#include <QString>
#include <vector>

#include "core/unit_system.h"
#include "twin/parameter_descriptor.h"
#include "twin/system_model.h"

namespace twinbench {

/// What was typed into a field, with a unit where only a number was: the one that all values before
/// have, of the default, or the one that the field proposes. Where the values before have several
/// units nobody knows which one is meant: it stays a number. Anything else stays as it is.
QString withUnit(const QString& typed, const ParameterDescriptor& descriptor,
                 const std::vector<Json>& before, UnitSystem units);

/// What was typed over the value of a parameter: a bare number takes the unit of the number before.
std::string withUnitOf(const std::string& typed, const std::string& before);

}  // namespace twinbench
