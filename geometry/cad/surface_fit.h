#pragma once

#include <optional>
#include <span>

#include "geometry/cad/face_sampler.h"
#include "geometry/part_shape.h"

namespace twinbench {

/// An elementary surface through samples of a face. Which members hold is told by `kind`, as in
/// FaceInfo.
struct FittedSurface {
    SurfaceKind kind = SurfaceKind::Freeform;
    Vec3 normal = {};
    Vec3 axisPoint = {};
    Vec3 axisDirection = {};
    double radius = 0.0;
    bool hole = false;
};

/// The simplest of plane, cylinder, sphere and cone that all samples lie on within `tolerance`
/// (metres) with normals that agree; nothing if there is none. Least squares on points and normals.
std::optional<FittedSurface> fitSurface(std::span<const SurfaceSample> samples, double tolerance);

}  // namespace twinbench
