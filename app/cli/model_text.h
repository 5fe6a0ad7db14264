#pragma once

#include <string>

#include "geometry/assembly.h"
#include "twin/system_model.h"

namespace twinbench {

/// What a model holds as tables for people, each under the number of its rows: materials,
/// attachments with what they act on, parameters and so on. Kinds that the model has none of are
/// left out. Without an assembly nothing is said of parts. `document`: the model as `show` tells
/// it, where targets and values are worked out.
std::string modelText(const SystemModel& model, const Assembly* assembly, const Json& document);

}  // namespace twinbench
