#include "geometry/cad/mesh_healing.h"

#include <algorithm>

#include <BRepBuilderAPI_MakeSolid.hxx>
#include <BRepBuilderAPI_Sewing.hxx>
#include <BRepLib.hxx>
#include <BRep_Tool.hxx>
#include <Precision.hxx>
#include <ShapeBuild_ReShape.hxx>
#include <ShapeFix_FixSmallFace.hxx>
#include <ShapeFix_Shape.hxx>
#include <ShapeFix_Wireframe.hxx>
#include <TopExp_Explorer.hxx>
#include <TopoDS.hxx>
#include <TopoDS_Solid.hxx>

#include "geometry/cad/mesh_projection.h"
#include "geometry/cad/occ_guard.h"
#include "geometry/cad/shape_codec.h"

namespace twinbench {

namespace {

constexpr double kSmallEdge = 1e-3;  // millimetres; shorter edges are merged away
constexpr double kWidestGap = 1e-2;  // millimetres; between faces that are sewn

HealedShape repaired(const TopoDS_Shape& solid) {
    opencascade::handle<ShapeBuild_ReShape> history = new ShapeBuild_ReShape;
    ShapeFix_Shape fixShape(solid);
    fixShape.SetContext(history);
    fixShape.SetPrecision(Precision::Confusion());
    fixShape.SetMaxTolerance(kSmallEdge);
    fixShape.Perform();

    ShapeFix_Wireframe fixWires(fixShape.Shape());
    fixWires.SetContext(history);
    fixWires.SetPrecision(kSmallEdge);
    fixWires.SetMaxTolerance(kSmallEdge);
    fixWires.ModeDropSmallEdges() = Standard_True;
    fixWires.FixSmallEdges();
    fixWires.FixWireGaps();

    ShapeFix_FixSmallFace fixFaces;
    fixFaces.Init(fixWires.Shape());
    fixFaces.SetContext(history);
    fixFaces.SetPrecision(kSmallEdge);
    fixFaces.SetMaxTolerance(kSmallEdge);
    fixFaces.Perform();

    HealedShape healed;
    healed.solid = history->Apply(solid);
    for (const TopoDS_Shape& face : facesOf(solid)) {
        const TopoDS_Shape now = history->Apply(face);
        const bool isFace = !now.IsNull() && now.ShapeType() == TopAbs_FACE;
        healed.faces.push_back(isFace ? now : TopoDS_Shape());
    }
    return healed;
}

bool isClosed(const TopoDS_Shape& solid) {
    TopExp_Explorer shells(solid, TopAbs_SHELL);
    bool any = false;
    for (; shells.More(); shells.Next()) {
        any = true;
        if (!BRep_Tool::IsClosed(shells.Current())) {
            return false;
        }
    }
    return any;
}

// Joins faces whose edges only touch. Leaves the shape as it is where no solid comes of it.
void sew(HealedShape& shape) {
    BRepBuilderAPI_Sewing sewing(kWidestGap);
    sewing.Add(shape.solid);
    sewing.Perform();
    TopExp_Explorer shells(sewing.SewedShape(), TopAbs_SHELL);
    if (!shells.More() || !BRep_Tool::IsClosed(shells.Current())) {
        return;
    }
    BRepBuilderAPI_MakeSolid maker(TopoDS::Shell(shells.Current()));
    if (!maker.IsDone()) {
        return;
    }
    TopoDS_Solid solid = maker.Solid();
    BRepLib::OrientClosedSolid(solid);
    shape.solid = solid;
    for (TopoDS_Shape& face : shape.faces) {
        if (!face.IsNull() && sewing.IsModified(face)) {
            const TopoDS_Shape now = sewing.Modified(face);
            face = now.ShapeType() == TopAbs_FACE ? now : TopoDS_Shape();
        }
    }
}

HealedShape heal(const TopoDS_Shape& solid) {
    HealedShape healed = repaired(solid);
    if (!isClosed(healed.solid)) {
        sew(healed);
    }
    const std::size_t before = edgesOf(solid).size();
    const std::size_t after = edgesOf(healed.solid).size();
    healed.removedEdges = static_cast<std::uint32_t>(before > after ? before - after : 0);
    healed.removedFaces = static_cast<std::uint32_t>(std::ranges::count_if(
        healed.faces, [](const TopoDS_Shape& face) { return face.IsNull(); }));
    return healed;
}

}  // namespace

Result<HealedShape> healSolid(const TopoDS_Shape& solid) {
    const auto toError = [](const std::string& reason) {
        return failure("mesh.healing", {}, "Healing the solid failed: {0}", {reason});
    };
    return guarded(
        [&]() -> Result<HealedShape> {
            HealedShape healed = heal(solid);
            TopExp_Explorer solids(healed.solid, TopAbs_SOLID);
            if (!solids.More()) {
                return fail(toError("nothing is left of it."));
            }
            healed.solid = solids.Current();
            return healed;
        },
        toError);
}

}  // namespace twinbench
