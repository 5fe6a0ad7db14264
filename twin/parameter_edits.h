#pragma once

#include <string>

#include "twin/model_edit.h"

namespace twinbench {

/// "Set NAME to TEXT in SCENARIO"; an empty text makes the scenario inherit the parameter again. A
/// scenario that is not there yet is made. Problems: those of setParameterEdit.
Checked<ModelEdit> overrideEdit(const SystemModel& model, const std::string& scenario,
                                const std::string& parameter, const std::string& text);

/// Turns a number of an entity into a parameter of the model that the entity then names. The entity
/// has the key.
Checked<ModelEdit> makeParameterEdit(const SystemModel& model, const Entity& entity,
                                     const std::string& key);

}  // namespace twinbench
