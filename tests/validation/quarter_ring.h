#pragma once

#include <vector>

#include "geometry/part_shape.h"
#include "simulation/fe_mesh.h"

namespace twinbench {

/// A quarter of a hollow cylinder about z, metres.
PartShape quarterRing(double innerRadius, double outerRadius, double height);

/// The plane faces of a shape, and its cylinder of a radius, as faces of part 0.
std::vector<PartFace> planeFaces(const PartShape& shape);
std::vector<PartFace> cylinderFaces(const PartShape& shape, double radius);

}  // namespace twinbench
