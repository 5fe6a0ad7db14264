#pragma once

#include <cstdint>
#include <vector>

#include <vtkSmartPointer.h>

#include "geometry/part_shape.h"

class vtkActor;
class vtkPlane;
class vtkPolyData;
class vtkRenderer;

namespace twinbench {

/// What stands out in an assembly: faces, filled, or outlined where the colours of a field must
/// stay what they are; lines and points. UI thread.
class FaceHighlight {
public:
    explicit FaceHighlight(vtkRenderer& renderer);
    ~FaceHighlight();
    FaceHighlight(const FaceHighlight&) = delete;
    FaceHighlight& operator=(const FaceHighlight&) = delete;

    enum class Strength : std::uint8_t { Tint, Usual, Strong };
    /// Shows triangles, lines or points of the assembly frame instead of those of before; null for
    /// none. `Tint` lets faces show through, `Strong` is for lines and points that are looked for.
    void show(vtkPolyData* shapes, const Colour& colour, double pixelRatio,
              Strength strength = Strength::Usual);
    void setClipPlanes(const std::vector<vtkSmartPointer<vtkPlane>>& planes);

private:
    vtkRenderer& renderer_;
    vtkSmartPointer<vtkActor> actor_;
};

}  // namespace twinbench
