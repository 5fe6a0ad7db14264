#pragma once

#include <QString>

#include "core/unit_system.h"
#include "twin/parameter_descriptor.h"
#include "twin/system_model.h"

namespace twinbench {

/// What was typed into a field, with a unit where only a number was: the one of the value before,
/// of the default, or the one that the field proposes. Anything else stays as it is.
QString withUnit(const QString& typed, const ParameterDescriptor& descriptor, const Json& before,
                 UnitSystem units);

}  // namespace twinbench
