#pragma once

#include <vector>

#include <TopoDS_Face.hxx>

#include "core/vec3.h"

namespace twinbench {

/// A point of a face with the outward unit normal there, metres.
struct SurfaceSample {
    Vec3 point;
    Vec3 normal;
};

/// Points spread over a face: a grid of its parameter space inside its boundary, and its edges.
/// Points without a normal (apex, pole) are left out.
std::vector<SurfaceSample> sampleFace(const TopoDS_Face& face);

}  // namespace twinbench
