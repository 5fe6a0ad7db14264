#pragma once

#include <vector>

#include <vtkSmartPointer.h>

#include "geometry/part_shape.h"

class vtkActor;
class vtkPlane;
class vtkPolyData;
class vtkRenderer;

namespace twinbench {

/// Faces of an assembly that stand out: filled, or outlined where the colours of a field must stay
/// what they are. UI thread.
class FaceHighlight {
public:
    explicit FaceHighlight(vtkRenderer& renderer);
    ~FaceHighlight();
    FaceHighlight(const FaceHighlight&) = delete;
    FaceHighlight& operator=(const FaceHighlight&) = delete;

    /// Shows triangles or lines of the assembly frame instead of those of before; null for none.
    void show(vtkPolyData* faces, const Colour& colour, double pixelRatio);
    void setClipPlanes(const std::vector<vtkSmartPointer<vtkPlane>>& planes);

private:
    vtkRenderer& renderer_;
    vtkSmartPointer<vtkActor> actor_;
};

}  // namespace twinbench
