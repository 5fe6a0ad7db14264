#pragma once

#include <cstddef>
#include <limits>

#include "geometry/part_shape.h"
#include "geometry/volume_mesh.h"

namespace twinbench {

/// Element sizes for a part, metres.
struct MeshSizes {
    double target = 0.0;
    double minimum = 0.0;        ///< curvature does not refine below
    double elementsPerTurn = 0;  ///< along a full circle of a curved edge or face
    /// Curvature may ask for fewer elements per turn to stay below this count on the surface.
    std::size_t wantedTriangles = std::numeric_limits<std::size_t>::max();
};

/// How many tetrahedra a part of this volume and area takes at an element size (all SI): regular
/// tetrahedra in bulky parts, three per surface triangle pair where the wall is thinner than them.
double expectedElements(double volume, double area, double size);

/// How many tetrahedra a part takes: as above, but with the smaller elements that curved and small
/// faces ask for, and those between these and the rest of the part.
double expectedElements(const PartShape& shape, const MeshSizes& sizes);

/// The size that a face asks for: by its curvature, and by what it has room for. Metres.
double sizeOn(const FaceInfo& face, const MeshSizes& sizes);

/// The wanted size, or one from the diagonal, volume and area of the part that gives a typical
/// part 2,000 to 30,000 elements.
/// Errors: BadInput when a wanted size is not positive or would give millions of elements.
Result<MeshSizes> meshSizes(const MassProperties& mass, const MeshSettings& settings);

}  // namespace twinbench
