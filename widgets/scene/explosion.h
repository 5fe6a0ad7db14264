#pragma once

#include <vector>

#include "geometry/assembly.h"

namespace twinbench {

/// How far the parts of an assembly are moved apart, metres by part. `share` goes from 0 (as they
/// are built, no offsets) to 1. The groups of the highest level of the tree part first, then what
/// they consist of: each moves away from the centre of its group, by once its distance from it.
/// What has its centre there stays. `boxes`: by part.
std::vector<Vec3> explodedOffsets(const Assembly& assembly, const std::vector<Box3>& boxes,
                                  double share);

}  // namespace twinbench
