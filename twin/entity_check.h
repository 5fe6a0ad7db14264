#pragma once

#include "twin/model_edit.h"
#include "twin/value_reader.h"

namespace twinbench {

/// The descriptor of an entity's values; null for a parameter and for an unknown attachment model
/// or study type.
const ModelDescriptor* descriptorOf(const Entity& entity);

/// A value that is text; empty where there is none.
std::string textOf(const Entity& entity, const char* key);

/// Every problem of one entity on its own. Without parameters, expressions that mention some are
/// checked for syntax only; with them also for dimension and range.
Problems checkEntity(const Entity& entity, const ParameterValues* parameters);

}  // namespace twinbench
