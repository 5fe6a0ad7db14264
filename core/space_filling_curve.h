#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/vec3.h"

namespace twinbench {

/// The indices of points in the order in which Hilbert's curve through their bounding box meets
/// them: what is close in the order is close in space. Points of the same cell of the curve (the
/// box in 2^16 parts a side) keep their order. After J. Skilling, Programming the Hilbert curve,
/// AIP Conference Proceedings 707 (2004) 381.
std::vector<std::uint32_t> orderAlongHilbertCurve(std::span<const Vec3> points);

}  // namespace twinbench
