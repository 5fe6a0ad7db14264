#pragma once

#include <TopoDS_Shape.hxx>

#include "geometry/solid_builder.h"

namespace twinbench {

/// A solid in millimetres.
struct Solid::Impl {
    TopoDS_Shape shape;
};

/// The face or edge (by `type`) of a shape that is nearest to a point in metres; null if the shape
/// has none.
TopoDS_Shape nearestSubShape(const TopoDS_Shape& shape, TopAbs_ShapeEnum type, const Vec3& point);

}  // namespace twinbench
