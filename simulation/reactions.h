#pragma once

#include <vector>

#include "core/vec3.h"

namespace twinbench {

/// What a constraint exerts on the parts.
struct Reaction {
    Vec3 force;   ///< N
    Vec3 moment;  ///< N m, about `about`
    Vec3 about;   ///< metres: the middle of what it holds, by area
};

/// The reactions of the constraints of a StructuralModel, in the order of its lists.
struct Reactions {
    std::vector<Reaction> fixed, supports, displacements, elasticSupports;
};

}  // namespace twinbench
