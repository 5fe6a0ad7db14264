#pragma once

#include "resources/samples/solid_recipe.h"

namespace twinbench::samples {

/// A flange bolt without the turns of its thread: the origin is the centre of its head's underside,
/// the shank leads towards -z.
Result<Solid> flangeBolt(double diameter, double length);
/// A hexagon nut on z = 0 around its thread.
Result<Solid> hexagonNut(double diameter);

}  // namespace twinbench::samples
