#pragma once

#include <optional>
#include <span>
#include <vector>

#include <TopoDS_Face.hxx>
#include <gp_Pnt2d.hxx>

#include "core/vec3.h"

namespace twinbench {

/// A point of a face with the outward unit normal there, metres.
struct SurfaceSample {
    Vec3 point;
    Vec3 normal;
};

/// The exact surface at parameters of a face: the point in metres and the outward unit normal,
/// which an apex or a pole does not have.
struct EvaluatedPoint {
    Vec3 point;
    std::optional<Vec3> normal;
};
std::vector<EvaluatedPoint> evaluateFace(const TopoDS_Face& face,
                                         std::span<const gp_Pnt2d> parameters);

/// Points spread over a face: a grid of its parameter space inside its boundary, and its edges.
/// Points without a normal (apex, pole) are left out.
std::vector<SurfaceSample> sampleFace(const TopoDS_Face& face);

}  // namespace twinbench
