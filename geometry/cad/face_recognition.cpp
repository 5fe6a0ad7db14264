#include "geometry/cad/face_recognition.h"

#include <BRepAdaptor_Surface.hxx>
#include <BRepBndLib.hxx>
#include <BRepGProp.hxx>
#include <Bnd_Box.hxx>
#include <GProp_GProps.hxx>
#include <gp_Cone.hxx>
#include <gp_Cylinder.hxx>
#include <gp_Pln.hxx>
#include <gp_Sphere.hxx>
#include <gp_Torus.hxx>

#include "geometry/cad/face_sampler.h"
#include "geometry/cad/occ_convert.h"
#include "geometry/cad/surface_fit.h"

namespace twinbench {

namespace {

// The contract's measure of "recognised by geometry", relative to the face's size.
constexpr double kLargestDeviation = 1e-3;

void setAxis(FaceInfo& info, const gp_Ax1& axis, double radius) {
    info.axisPoint = toMetres(axis.Location());
    info.axisDirection = toVector(axis.Direction());
    info.radius = radius * kMetresPerMillimetre;
}

/// True if the outward normal of the face points to the axis. `direct`: the surface's own normal,
/// which points away from the axis for a right-handed frame.
bool pointsInward(const TopoDS_Face& face, bool direct) {
    return (face.Orientation() == TopAbs_REVERSED) == direct;
}

/// Takes what an elementary surface type says; false for all other types.
bool readElementary(const TopoDS_Face& face, FaceInfo& info) {
    const BRepAdaptor_Surface surface(face);
    switch (surface.GetType()) {
        case GeomAbs_Plane: {
            const gp_Pln plane = surface.Plane();
            const bool reversed = pointsInward(face, plane.Direct());
            info.kind = SurfaceKind::Plane;
            info.normal = toVector(plane.Axis().Direction()) * (reversed ? -1.0 : 1.0);
            return true;
        }
        case GeomAbs_Cylinder: {
            const gp_Cylinder cylinder = surface.Cylinder();
            info.kind = SurfaceKind::Cylinder;
            setAxis(info, cylinder.Axis(), cylinder.Radius());
            info.hole = pointsInward(face, cylinder.Direct());
            return true;
        }
        case GeomAbs_Cone: {
            const gp_Cone cone = surface.Cone();
            info.kind = SurfaceKind::Cone;
            setAxis(info, cone.Axis(), 0.0);
            info.axisPoint = toMetres(cone.Apex());
            return true;
        }
        case GeomAbs_Sphere: {
            const gp_Sphere sphere = surface.Sphere();
            info.kind = SurfaceKind::Sphere;
            info.axisPoint = toMetres(sphere.Location());
            info.radius = sphere.Radius() * kMetresPerMillimetre;
            return true;
        }
        case GeomAbs_Torus: {
            const gp_Torus torus = surface.Torus();
            info.kind = SurfaceKind::Torus;
            setAxis(info, torus.Axis(), torus.MajorRadius());
            return true;
        }
        default:
            return false;
    }
}

void recogniseByFit(const TopoDS_Face& face, FaceInfo& info) {
    const auto fitted = fitSurface(sampleFace(face), kLargestDeviation * info.box.diagonal());
    if (fitted) {
        info.kind = fitted->kind;
        info.normal = fitted->normal;
        info.axisPoint = fitted->axisPoint;
        info.axisDirection = fitted->axisDirection;
        info.radius = fitted->radius;
        info.hole = fitted->hole && fitted->kind == SurfaceKind::Cylinder;
    }
}

}  // namespace

Box3 exactBox(const TopoDS_Shape& shape) {
    Bnd_Box box;
    BRepBndLib::AddOptimal(shape, box, Standard_False, Standard_False);
    if (box.IsVoid()) {
        return {};
    }
    box.SetGap(0.0);
    Box3 result;
    result.add(toMetres(box.CornerMin()));
    result.add(toMetres(box.CornerMax()));
    return result;
}

FaceInfo recogniseFace(const TopoDS_Face& face, const Box3& box) {
    FaceInfo info;
    GProp_GProps surface;
    BRepGProp::SurfaceProperties(face, surface);
    info.area = surface.Mass() * kMetresPerMillimetre * kMetresPerMillimetre;
    info.centroid = toMetres(surface.CentreOfMass());
    info.box = box;
    if (!readElementary(face, info)) {
        recogniseByFit(face, info);
    }
    return info;
}

}  // namespace twinbench
