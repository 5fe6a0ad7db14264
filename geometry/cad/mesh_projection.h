#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include <Geom_Curve.hxx>
#include <ShapeAnalysis_Surface.hxx>
#include <TopoDS_Shape.hxx>

#include "core/vec3.h"
#include "geometry/cad/mesh_linear.h"

namespace twinbench {

/// The edges of a shape that have a curve in space, each once, in the order in which TopExp meets
/// them; segments of a LinearMesh refer to this order.
std::vector<TopoDS_Shape> edgesOf(const TopoDS_Shape& shape);

/// Nearest points on the exact faces and edges of a shape, millimetres. Keeps what the kernel
/// prepares per surface, so it is not for several threads.
class GeometryProjector {
public:
    /// A face may be null: one that a repair removed.
    GeometryProjector(const std::vector<TopoDS_Shape>& faces,
                      const std::vector<TopoDS_Shape>& edges);

    /// The nearest point on the surface of the face, by Newton iteration from `start` if given.
    /// Nothing if the kernel finds none.
    std::optional<Vec3> onFace(std::uint32_t face, const Vec3& point,
                               const std::optional<FaceParameter>& start);
    std::optional<Vec3> onEdge(std::uint32_t edge, const Vec3& point);

private:
    struct Curve {
        opencascade::handle<Geom_Curve> curve;
        double first = 0.0;
        double last = 0.0;
    };
    std::vector<opencascade::handle<ShapeAnalysis_Surface>> surfaces_;
    std::vector<Curve> curves_;
};

}  // namespace twinbench
