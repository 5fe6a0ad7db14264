#pragma once

#include <array>

#include <vtkActor.h>
#include <vtkPlane.h>
#include <vtkPolyDataMapper.h>
#include <vtkSmartPointer.h>

#include "core/vec3.h"
#include "geometry/part_shape.h"
#include "widgets/scene/clip_plane.h"

namespace twinbench {

inline std::array<double, 3> toRgb(const Colour& colour) {
    return {colour.red / 255.0, colour.green / 255.0, colour.blue / 255.0};
}

/// For every VTK class with SetColor(r, g, b).
template <class Property>
void setColour(Property& property, const Colour& colour) {
    const auto rgb = toRgb(colour);
    property.SetColor(rgb[0], rgb[1], rgb[2]);
}

inline vtkSmartPointer<vtkActor> newActor() {
    auto actor = vtkSmartPointer<vtkActor>::New();
    actor->SetMapper(vtkSmartPointer<vtkPolyDataMapper>::New());
    return actor;
}

/// Of an actor made by newActor.
inline vtkPolyDataMapper& mapperOf(vtkActor& actor) {
    return *vtkPolyDataMapper::SafeDownCast(actor.GetMapper());
}

/// Faces step back so that edges and highlights on them stay visible; `steps` of the depth buffer.
inline void stepBack(vtkActor& faces, double steps = 1.0) {
    mapperOf(faces).SetResolveCoincidentTopologyToPolygonOffset();
    mapperOf(faces).SetRelativeCoincidentTopologyPolygonOffsetParameters(1.0, steps);
}

/// Cuts away what lies on the far side of the plane; null shows all.
inline void clipBy(vtkActor& actor, vtkPlane* plane) {
    actor.GetMapper()->RemoveAllClippingPlanes();
    if (plane) {
        actor.GetMapper()->AddClippingPlane(plane);
    }
}

/// As VTK clips by: it keeps what lies on the side of the normal.
inline vtkSmartPointer<vtkPlane> toVtkPlane(const ClipPlane& plane) {
    auto result = vtkSmartPointer<vtkPlane>::New();
    result->SetOrigin(plane.origin.x, plane.origin.y, plane.origin.z);
    result->SetNormal(-plane.normal.x, -plane.normal.y, -plane.normal.z);
    return result;
}

}  // namespace twinbench
