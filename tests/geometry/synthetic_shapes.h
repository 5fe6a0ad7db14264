#pragma once

#include <memory>
#include <string>
#include <vector>

#include "geometry/assembly.h"

namespace twinbench::test {

using ShapePointer = std::shared_ptr<const PartShape>;

/// Face ids of a box, in this order.
enum BoxFace : std::uint32_t { MinX, MaxX, MinY, MaxY, MinZ, MaxZ };

/// A box from `min` to `max`, metres, two triangles to a face.
ShapePointer boxShape(const Vec3& min, const Vec3& max);

/// Face ids of a cylinder and of a tube.
enum CylinderFace : std::uint32_t { Lateral, Bottom, Top, Bore };

/// A cylinder about the z axis from z = 0 to `height`, with `segments` facets, the first point at
/// angle `phase`.
ShapePointer cylinderShape(double radius, double height, int segments, double phase = 0.0);

/// A tube about the z axis from z = 0 to `height`.
ShapePointer tubeShape(double innerRadius, double outerRadius, double height, int segments);

/// A sphere about the origin: one face.
ShapePointer sphereShape(double radius, int segments);

/// A shape of the product that is no solid.
ShapePointer sheetShape();

/// A part whose path is its name.
Part makePart(const std::string& name, ShapePointer shape, const Placement& placement = {});

/// A flat assembly, its root called `name`.
Assembly makeAssembly(const std::string& name, std::vector<Part> parts);

/// A turn about an axis through the origin, then a shift.
Placement turned(const Vec3& axis, double degrees, const Vec3& shift = {});
Placement shifted(const Vec3& by);

}  // namespace twinbench::test
