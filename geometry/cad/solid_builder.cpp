#include "geometry/solid_builder.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include <BRepAdaptor_Curve.hxx>
#include <BRepAlgoAPI_Cut.hxx>
#include <BRepAlgoAPI_Fuse.hxx>
#include <BRepBuilderAPI_MakeVertex.hxx>
#include <BRepBuilderAPI_Transform.hxx>
#include <BRepCheck_Analyzer.hxx>
#include <BRepExtrema_DistShapeShape.hxx>
#include <BRepFilletAPI_MakeChamfer.hxx>
#include <BRepFilletAPI_MakeFillet.hxx>
#include <BRepPrimAPI_MakeBox.hxx>
#include <BRepPrimAPI_MakeCone.hxx>
#include <BRepPrimAPI_MakeCylinder.hxx>
#include <BRepPrimAPI_MakeSphere.hxx>
#include <BRep_Tool.hxx>
#include <ShapeUpgrade_UnifySameDomain.hxx>
#include <TopTools_ListOfShape.hxx>
#include <TopoDS.hxx>
#include <fmt/format.h>

#include "geometry/cad/occ_convert.h"
#include "geometry/cad/occ_guard.h"
#include "geometry/cad/part_shape_builder.h"
#include "geometry/cad/shape_codec.h"
#include "geometry/cad/solid_impl.h"

namespace twinbench {

namespace {

constexpr double kParallelTolerance = 1.75e-3;  // radians, 0.1 degree

std::string millimetres(double metres) {
    return fmt::format("{:g} mm", metres * kMillimetresPerMetre);
}

Error outOfRange(const char* operation, const char* argument, double value) {
    return badInput("solid.argument", operation, "The {0} is {1}; it must be greater than 0 mm.",
                    {argument, millimetres(value)}, "Give a positive length.");
}

Error operationFailed(const char* operation, const std::string& reason) {
    return failure("solid.operation", operation, "The solid could not be built: {0}", {reason},
                   "Check that the sizes fit the solid.");
}

Result<Solid> wrap(const char* operation, const TopoDS_Shape& shape) {
    const std::vector<TopoDS_Shape> solids = subShapesOf(shape, TopAbs_SOLID);
    if (solids.size() != 1) {
        return fail(
            operationFailed(operation, fmt::format("{} separate solids are left.", solids.size())));
    }
    if (!BRepCheck_Analyzer(solids.front()).IsValid()) {
        return fail(operationFailed(operation, "the result is not a valid solid."));
    }
    return Solid(std::make_shared<Solid::Impl>(Solid::Impl{solids.front()}));
}

template <class Build>
Result<Solid> attempt(const char* operation, Build&& build) {
    return guarded([&]() -> Result<Solid> { return build(); },
                   [&](const std::string& reason) { return operationFailed(operation, reason); });
}

TopoDS_Shape merged(const TopoDS_Shape& shape) {
    ShapeUpgrade_UnifySameDomain unify(shape);
    unify.Build();
    return unify.Shape();
}

/// Cut and fuse differ in the kernel's class and in nothing else.
template <class Operation>
Result<Solid> combine(const char* name, const Solid& solid, const std::vector<Solid>& tools) {
    if (tools.empty()) {
        return solid;
    }
    return attempt(name, [&]() -> Result<Solid> {
        TopTools_ListOfShape arguments;
        arguments.Append(solid.impl().shape);
        TopTools_ListOfShape toolShapes;
        for (const Solid& tool : tools) {
            toolShapes.Append(tool.impl().shape);
        }
        Operation operation;
        operation.SetArguments(arguments);
        operation.SetTools(toolShapes);
        operation.Build();
        if (!operation.IsDone()) {
            return fail(operationFailed(name, "the Boolean operation failed."));
        }
        return wrap(name, merged(operation.Shape()));
    });
}

bool isAlong(const TopoDS_Edge& edge, const Vec3& direction) {
    const BRepAdaptor_Curve curve(edge);
    if (curve.GetType() != GeomAbs_Line) {
        return false;
    }
    const Vec3 line = toVector(curve.Line().Direction());
    return norm(cross(line, normalized(direction))) < kParallelTolerance;
}

std::vector<TopoDS_Edge> edgesOf(const TopoDS_Shape& shape) {
    std::vector<TopoDS_Edge> edges;
    for (const TopoDS_Shape& edge : subShapesOf(shape, TopAbs_EDGE)) {
        if (!BRep_Tool::Degenerated(TopoDS::Edge(edge))) {
            edges.push_back(TopoDS::Edge(edge));
        }
    }
    return edges;
}

std::vector<TopoDS_Edge> selectEdges(const TopoDS_Shape& shape, const EdgeSelection& selection) {
    switch (selection.kind()) {
        case EdgeSelection::Kind::All:
            return edgesOf(shape);
        case EdgeSelection::Kind::Along: {
            std::vector<TopoDS_Edge> edges = edgesOf(shape);
            std::erase_if(
                edges, [&](const TopoDS_Edge& edge) { return !isAlong(edge, selection.vector()); });
            return edges;
        }
        case EdgeSelection::Kind::OfFaceNear:
            return edgesOf(nearestSubShape(shape, TopAbs_FACE, selection.vector()));
        case EdgeSelection::Kind::Near:
            return edgesOf(nearestSubShape(shape, TopAbs_EDGE, selection.vector()));
    }
    return {};
}

/// Fillet and chamfer differ in the kernel's class and in nothing else.
template <class Operation>
Result<Solid> roundEdges(const char* name, const char* argument, double size,
                         const TopoDS_Shape& shape, const EdgeSelection& selection) {
    if (!(size > 0.0)) {
        return fail(outOfRange(name, argument, size));
    }
    return attempt(name, [&]() -> Result<Solid> {
        Operation operation(shape);
        const std::vector<TopoDS_Edge> edges = selectEdges(shape, selection);
        if (edges.empty()) {
            return fail(badInput("solid.no_edge", name, "No edge matches the selection.", {},
                                 "Select edges that the solid has."));
        }
        for (const TopoDS_Edge& edge : edges) {
            operation.Add(size * kMillimetresPerMetre, edge);
        }
        operation.Build();
        if (!operation.IsDone()) {
            return fail(operationFailed(
                name, fmt::format("a {} of {} does not fit the {} selected edge(s).", argument,
                                  millimetres(size), edges.size())));
        }
        return wrap(name, operation.Shape());
    });
}

}  // namespace

TopoDS_Shape nearestSubShape(const TopoDS_Shape& shape, TopAbs_ShapeEnum type, const Vec3& point) {
    const TopoDS_Vertex vertex = BRepBuilderAPI_MakeVertex(toMillimetres(point));
    TopoDS_Shape nearest;
    double smallest = std::numeric_limits<double>::max();
    for (const TopoDS_Shape& candidate : subShapesOf(shape, type)) {
        BRepExtrema_DistShapeShape distance(vertex, candidate);
        if (distance.IsDone() && distance.Value() < smallest) {
            smallest = distance.Value();
            nearest = candidate;
        }
    }
    return nearest;
}

EdgeSelection EdgeSelection::all() { return {Kind::All, {}}; }
EdgeSelection EdgeSelection::along(const Vec3& direction) { return {Kind::Along, direction}; }
EdgeSelection EdgeSelection::ofFaceNear(const Vec3& point) { return {Kind::OfFaceNear, point}; }
EdgeSelection EdgeSelection::near(const Vec3& point) { return {Kind::Near, point}; }

Result<Solid> Solid::box(const Vec3& size) {
    for (int axis = 0; axis < 3; ++axis) {
        if (!(size[axis] > 0.0)) {
            return fail(outOfRange("box", "size", size[axis]));
        }
    }
    return attempt("box", [&] {
        return wrap("box", BRepPrimAPI_MakeBox(gp_Pnt(0, 0, 0), toMillimetres(size)).Shape());
    });
}

Result<Solid> Solid::cylinder(double radius, double height) {
    if (!(radius > 0.0)) {
        return fail(outOfRange("cylinder", "radius", radius));
    }
    if (!(height > 0.0)) {
        return fail(outOfRange("cylinder", "height", height));
    }
    return attempt("cylinder", [&] {
        return wrap("cylinder", BRepPrimAPI_MakeCylinder(radius * kMillimetresPerMetre,
                                                         height * kMillimetresPerMetre)
                                    .Shape());
    });
}

Result<Solid> Solid::cone(double baseRadius, double topRadius, double height) {
    if (!(baseRadius >= 0.0 && topRadius >= 0.0 && baseRadius + topRadius > 0.0)) {
        return fail(outOfRange("cone", "radius", std::min(baseRadius, topRadius)));
    }
    if (!(height > 0.0)) {
        return fail(outOfRange("cone", "height", height));
    }
    if (baseRadius == topRadius) {
        return cylinder(baseRadius, height);
    }
    return attempt("cone", [&] {
        return wrap("cone", BRepPrimAPI_MakeCone(baseRadius * kMillimetresPerMetre,
                                                 topRadius * kMillimetresPerMetre,
                                                 height * kMillimetresPerMetre)
                                .Shape());
    });
}

Result<Solid> Solid::sphere(double radius) {
    if (!(radius > 0.0)) {
        return fail(outOfRange("sphere", "radius", radius));
    }
    return attempt("sphere", [&] {
        return wrap("sphere", BRepPrimAPI_MakeSphere(radius * kMillimetresPerMetre).Shape());
    });
}

Result<Solid> Solid::cut(const std::vector<Solid>& tools) const {
    return combine<BRepAlgoAPI_Cut>("cut", *this, tools);
}

Result<Solid> Solid::fuse(const std::vector<Solid>& others) const {
    return combine<BRepAlgoAPI_Fuse>("fuse", *this, others);
}

Result<Solid> Solid::fillet(double radius, const EdgeSelection& edges) const {
    return roundEdges<BRepFilletAPI_MakeFillet>("fillet", "radius", radius, impl_->shape, edges);
}

Result<Solid> Solid::chamfer(double size, const EdgeSelection& edges) const {
    return roundEdges<BRepFilletAPI_MakeChamfer>("chamfer", "size", size, impl_->shape, edges);
}

Solid Solid::placed(const Placement& placement) const {
    // The geometry itself is transformed: a location could not carry a mirror.
    BRepBuilderAPI_Transform transform(impl_->shape, toTransformation(placement),
                                       /*Copy*/ Standard_True);
    return Solid(std::make_shared<Impl>(Impl{transform.Shape()}));
}

Solid Solid::moved(const Vec3& by) const { return placed({kIdentity3, by}); }

Result<PartShape> toPartShape(const Solid& solid, const TaskContext& context) {
    return buildPartShape(solid.impl().shape, context);
}

Mat3 rotation(const Vec3& axis, double angle) {
    // Rodrigues' formula: R = I cos(a) + (1 - cos(a)) k k^T + sin(a) [k]x.
    const Vec3 k = normalized(axis);
    const double c = std::cos(angle);
    const double s = std::sin(angle);
    const Mat3 skew = {Vec3{0, -k.z, k.y}, Vec3{k.z, 0, -k.x}, Vec3{-k.y, k.x, 0}};
    Mat3 result;
    for (std::size_t row = 0; row < 3; ++row) {
        const int i = static_cast<int>(row);
        result[row] = c * kIdentity3[row] + (1.0 - c) * k[i] * k + s * skew[row];
    }
    return result;
}

}  // namespace twinbench
