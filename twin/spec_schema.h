#pragma once

#include "twin/system_model.h"

namespace twinbench {

/// The JSON Schema (draft 2020-12) of the spec file, made from the descriptors, for editors that
/// complete and check while typing. resources/schemas/twin.schema.json holds it. Dimensions, names
/// and ranges are beyond a schema: `readSpec` checks those.
Json specSchema();

}  // namespace twinbench
