#pragma once

#include <QString>

#include "twin/parameter_descriptor.h"
#include "twin/system_model.h"

namespace twinbench {

/// A value of the spec as one line for editing: strings without quotes, lists and objects as JSON.
QString valueToText(const Json& value);
/// The other way round, guided by the kind of the parameter: a quantity stays text; text that
/// begins like a list, an object, true or false becomes that.
Json textToValue(const QString& text, ValueKind kind);

}  // namespace twinbench
