#include "widgets/face_page.h"

#include <cmath>

#include "geometry/face_selector.h"
#include "twin/edge_ref.h"
#include "twin/material_assignment.h"

namespace twinbench {

namespace {

/// "+Z", or the components of a direction that lies along no axis.
QString directionText(const Vec3& direction) {
    constexpr double kAlong = 1.0 - 1e-6;
    const double components[] = {direction.x, direction.y, direction.z};
    for (int axis = 0; axis < 3; ++axis) {
        if (std::abs(components[axis]) > kAlong) {
            return QString(components[axis] > 0.0 ? "+%1" : "\u2212%1").arg(QChar('X' + axis));
        }
    }
    QStringList texts;
    for (const double component : components) {
        texts << QString::number(std::abs(component) < 5e-4 ? 0.0 : component, 'f', 3);
    }
    return texts.join(", ");
}

}  // namespace

QString surfaceName(const FaceInfo& face) {
    switch (face.kind) {
        case SurfaceKind::Plane:
            return FacePage::tr("Plane");
        case SurfaceKind::Cylinder:
            return face.hole ? FacePage::tr("Hole") : FacePage::tr("Cylinder");
        case SurfaceKind::Cone:
            return FacePage::tr("Cone");
        case SurfaceKind::Sphere:
            return FacePage::tr("Sphere");
        case SurfaceKind::Torus:
            return FacePage::tr("Torus");
        case SurfaceKind::Freeform:
            return FacePage::tr("Free-form");
    }
    return {};
}

FacePage::FacePage(const PropertyContext& context, const std::vector<FaceRef>& faces,
                   QWidget* parent)
    : PropertyPage(context, parent) {
    if (faces.size() == 1) {
        addFace(faces.front());
    } else {
        double area = 0.0;
        for (const FaceRef& ref : faces) {
            area += context.assembly->parts[ref.part].shape->faces[ref.face].area;
        }
        addTitle(tr("%1 faces").arg(faces.size()), QString());
        addNumber(tr("Area"), area, dimension::area());
    }
    addAttachMenu(TargetKind::Faces, commonEdge(*context.assembly, faces) ? AttachPlace::CommonEdge
                                     : commonCorner(*context.assembly, faces)
                                         ? AttachPlace::CommonCorner
                                         : AttachPlace::Selection);
}

void FacePage::addFace(FaceRef ref) {
    const Assembly& assembly = *context().assembly;
    const Part& part = assembly.parts[ref.part];
    const FaceInfo& face = part.shape->faces[ref.face];
    addTitle(tr("%1 of %2").arg(surfaceName(face), QString::fromStdString(part.name)),
             QString::fromStdString(faceSignature(assembly, ref)));
    addNumber(tr("Area"), face.area, dimension::area());
    if (face.radius > 0.0) {
        addNumber(tr("Radius"), face.radius, dimension::length());
    }
    if (face.kind == SurfaceKind::Plane) {
        addFact(tr("Normal"), directionText(part.placement.direction(face.normal)));
    }
    const std::string material = materialOf(context().model, part);
    addFact(tr("Material"), material.empty() ? tr("none") : QString::fromStdString(material));
}

}  // namespace twinbench
