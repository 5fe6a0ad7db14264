#pragma once

#include <array>

#include <vtkMatrix4x4.h>
#include <vtkPlane.h>
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

inline vtkSmartPointer<vtkMatrix4x4> toMatrix(const Placement& placement) {
    auto matrix = vtkSmartPointer<vtkMatrix4x4>::New();
    for (int row = 0; row < 3; ++row) {
        for (int column = 0; column < 3; ++column) {
            matrix->SetElement(row, column, placement.rotation[row][column]);
        }
        matrix->SetElement(row, 3, placement.translation[row]);
    }
    return matrix;
}

/// As VTK clips by: it keeps what lies on the side of the normal.
inline vtkSmartPointer<vtkPlane> toVtkPlane(const ClipPlane& plane) {
    auto result = vtkSmartPointer<vtkPlane>::New();
    result->SetOrigin(plane.origin.x, plane.origin.y, plane.origin.z);
    result->SetNormal(-plane.normal.x, -plane.normal.y, -plane.normal.z);
    return result;
}

}  // namespace twinbench
