#pragma once

#include <array>
#include <vector>

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
    mapperOf(faces).SetRelativeCoincidentTopologyPolygonOffsetParameters(steps > 0.0 ? 1.0 : 0.0,
                                                                         steps);
}

/// As VTK clips by: it keeps what lies on the side of the normals.
using VtkPlanes = std::vector<vtkSmartPointer<vtkPlane>>;

/// Cuts away what lies on the far side of any of the planes; none shows all.
inline void clipBy(vtkActor& actor, const VtkPlanes& planes) {
    actor.GetMapper()->RemoveAllClippingPlanes();
    for (const auto& plane : planes) {
        actor.GetMapper()->AddClippingPlane(plane);
    }
}

/// `slack`: metres by which less is cut away.
inline VtkPlanes toVtkPlanes(const ClipPlanes& planes, double slack = 0.0) {
    VtkPlanes result;
    for (const ClipPlane& plane : planes) {
        const Vec3 origin = plane.origin + slack * normalized(plane.normal);
        auto made = vtkSmartPointer<vtkPlane>::New();
        made->SetOrigin(origin.x, origin.y, origin.z);
        made->SetNormal(-plane.normal.x, -plane.normal.y, -plane.normal.z);
        result.push_back(made);
    }
    return result;
}

}  // namespace twinbench
