#pragma once

#include "geometry/contact_surface.h"

namespace twinbench {

/// The largest depth at which `a` reaches into `b`, metres, as far as it exceeds `beyond`; 0 if it
/// does not. Sampled in the corners of the triangles of `a` and in the middle of each triangle's
/// part near `b`. `aToB` leads from the product frame of `a` to that of `b`.
double penetrationDepth(const ContactSurface& a, const ContactSurface& b, const Placement& aToB,
                        double beyond);

}  // namespace twinbench
