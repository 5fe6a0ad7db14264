#pragma once

#include <cstdint>
#include <vector>

#include "core/vec3.h"

namespace twinbench {

/// What is selected on a part other than its faces: an edge, a point, or an area of contact.
struct SelectedShape {
    enum class Kind : std::uint8_t { Point, Line, Area };
    std::uint32_t part = 0;
    Kind kind = Kind::Point;
    /// Metres, where the part is built: of a line its points in order, of an area three corners of
    /// each triangle.
    std::vector<Vec3> points;
};

}  // namespace twinbench
