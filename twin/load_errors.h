#pragma once

#include "twin/system_model.h"

namespace twinbench {

/// The error of a solver about a load, "heat_source.not_finite" of a part, with the attachments
/// that it may be of before the part. Other errors stay as they are.
Error namingLoad(Error error, const SystemModel& model);

}  // namespace twinbench
