#include "geometry/cad/mesh_projection.h"

#include <BRep_Tool.hxx>
#include <Precision.hxx>
#include <ShapeAnalysis_Curve.hxx>
#include <Standard_Failure.hxx>
#include <TopExp.hxx>
#include <TopTools_IndexedMapOfShape.hxx>
#include <TopoDS.hxx>
#include <gp_Pnt.hxx>
#include <gp_Pnt2d.hxx>

namespace twinbench {

namespace {

gp_Pnt toKernel(const Vec3& point) { return {point.x, point.y, point.z}; }
Vec3 fromKernel(const gp_Pnt& point) { return {point.X(), point.Y(), point.Z()}; }

}  // namespace

std::vector<TopoDS_Shape> edgesOf(const TopoDS_Shape& shape) {
    TopTools_IndexedMapOfShape all;
    TopExp::MapShapes(shape, TopAbs_EDGE, all);
    std::vector<TopoDS_Shape> edges;
    for (int i = 1; i <= all.Extent(); ++i) {
        const TopoDS_Shape& edge = all(i);
        double first = 0.0;
        double last = 0.0;
        if (!BRep_Tool::Degenerated(TopoDS::Edge(edge)) &&
            !BRep_Tool::Curve(TopoDS::Edge(edge), first, last).IsNull()) {
            edges.push_back(edge);
        }
    }
    return edges;
}

GeometryProjector::GeometryProjector(const std::vector<TopoDS_Shape>& faces,
                                     const std::vector<TopoDS_Shape>& edges) {
    surfaces_.reserve(faces.size());
    for (const TopoDS_Shape& face : faces) {
        surfaces_.emplace_back();
        if (!face.IsNull()) {
            surfaces_.back() = new ShapeAnalysis_Surface(BRep_Tool::Surface(TopoDS::Face(face)));
        }
    }
    curves_.reserve(edges.size());
    for (const TopoDS_Shape& edge : edges) {
        Curve curve;
        curve.curve = BRep_Tool::Curve(TopoDS::Edge(edge), curve.first, curve.last);
        curves_.push_back(curve);
    }
}

std::optional<Vec3> GeometryProjector::onFace(std::uint32_t face, const Vec3& point,
                                              const std::optional<FaceParameter>& start) {
    if (surfaces_[face].IsNull()) {
        return std::nullopt;
    }
    ShapeAnalysis_Surface& surface = *surfaces_[face];
    const double precision = Precision::Confusion();
    try {
        const gp_Pnt target = toKernel(point);
        const gp_Pnt2d uv =
            start ? surface.NextValueOfUV(gp_Pnt2d(start->u, start->v), target, precision)
                  : surface.ValueOfUV(target, precision);
        return fromKernel(surface.Value(uv));
    } catch (const Standard_Failure&) {
        return std::nullopt;  // the caller leaves the node on the chord
    }
}

std::optional<Vec3> GeometryProjector::onEdge(std::uint32_t edge, const Vec3& point) {
    const Curve& curve = curves_[edge];
    try {
        gp_Pnt nearest;
        double parameter = 0.0;
        ShapeAnalysis_Curve().Project(curve.curve, toKernel(point), Precision::Confusion(), nearest,
                                      parameter, curve.first, curve.last, Standard_False);
        return fromKernel(nearest);
    } catch (const Standard_Failure&) {
        return std::nullopt;
    }
}

}  // namespace twinbench
