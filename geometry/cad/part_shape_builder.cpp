#include "geometry/cad/part_shape_builder.h"

#include <cmath>

#include <BRepCheck_Analyzer.hxx>
#include <BRepGProp.hxx>
#include <GProp_GProps.hxx>
#include <TopoDS.hxx>

#include "geometry/cad/face_recognition.h"
#include "geometry/cad/occ_convert.h"
#include "geometry/cad/occ_guard.h"
#include "geometry/cad/shape_codec.h"
#include "geometry/cad/tessellator.h"

namespace twinbench {

namespace {

constexpr double kCubicMetre = kMetresPerMillimetre * kMetresPerMillimetre * kMetresPerMillimetre;

void measureVolume(const TopoDS_Shape& shape, MassProperties& mass) {
    GProp_GProps volume;
    BRepGProp::VolumeProperties(shape, volume);
    mass.volume = volume.Mass() * kCubicMetre;
    mass.centroid = toMetres(volume.CentreOfMass());
}

/// Area, box and, for what has no volume, the centroid of the faces.
void sumFaces(const std::vector<FaceInfo>& faces, bool solid, MassProperties& mass) {
    Vec3 moment;
    for (const FaceInfo& face : faces) {
        mass.area += face.area;
        mass.box.add(face.box);
        moment += face.area * face.centroid;
    }
    if (!solid && mass.area > 0.0) {
        mass.centroid = moment / mass.area;
    }
}

Result<PartShape> build(TopoDS_Shape shape, const TaskContext& context) {
    PartShape result;
    result.solid = shape.ShapeType() == TopAbs_SOLID;
    if (result.solid) {
        measureVolume(shape, result.mass);
        if (result.mass.volume < 0.0) {
            // Inside out: the shell was stored with its normals towards the material.
            shape.Reverse();
            measureVolume(shape, result.mass);
        }
    }
    result.brep = encodeShape(shape);
    result.key = ContentHash::of(result.brep);
    result.valid = BRepCheck_Analyzer(shape).IsValid();
    const std::vector<TopoDS_Shape> faces = facesOf(shape);
    for (std::size_t i = 0; i < faces.size(); ++i) {
        if (const auto stopped = context.checkpoint(); !stopped) {
            return fail(stopped.error());
        }
        result.faces.push_back(recogniseFace(TopoDS::Face(faces[i])));
        context.report(0.5 * static_cast<double>(i + 1) / static_cast<double>(faces.size()),
                       "Measuring");
    }
    sumFaces(result.faces, result.solid, result.mass);
    if (!result.solid) {
        result.mass.box.add(exactBox(shape));
    }
    auto tessellation = tessellate(shape, result.mass.box.diagonal(), context.share(0.5, 1.0));
    if (!tessellation) {
        return fail(tessellation.error());
    }
    result.tessellation = std::move(*tessellation);
    return result;
}

}  // namespace

Result<PartShape> buildPartShape(const TopoDS_Shape& shape, const TaskContext& context) {
    if (shape.IsNull()) {
        return PartShape{};
    }
    return guarded([&] { return build(shape, context); },
                   [](const std::string& reason) {
                       return failure("geometry.kernel", {},
                                      "The CAD kernel gave up on the shape: {0}", {reason},
                                      "Repair the shape in the CAD program and export it again.");
                   });
}

}  // namespace twinbench
