#include "geometry/cad/mesh_healing.h"

#include <Precision.hxx>
#include <ShapeBuild_ReShape.hxx>
#include <ShapeFix_FixSmallFace.hxx>
#include <ShapeFix_Shape.hxx>
#include <ShapeFix_Wireframe.hxx>
#include <TopExp_Explorer.hxx>

#include "geometry/cad/occ_guard.h"
#include "geometry/cad/shape_codec.h"

namespace twinbench {

namespace {

constexpr double kSmallEdge = 1e-3;  // millimetres; shorter edges are merged away

HealedShape heal(const TopoDS_Shape& solid) {
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
