#pragma once

#include <vector>

#include <vtkSmartPointer.h>

#include "geometry/assembly.h"

class vtkActor;
class vtkPlane;
class vtkPolyData;
class vtkRenderer;

namespace twinbench {

/// Faces of an assembly that stand out: filled, or outlined where the colours of a field must stay
/// what they are. UI thread.
class FaceHighlight {
public:
    explicit FaceHighlight(vtkRenderer& renderer) : renderer_(renderer) {}
    ~FaceHighlight();
    FaceHighlight(const FaceHighlight&) = delete;
    FaceHighlight& operator=(const FaceHighlight&) = delete;

    struct Look {
        Colour colour;
        bool outlined = false;
        double pixelRatio = 1.0;
    };
    /// Shows these surfaces, assembly frame, instead of those of before. `clip` may be null.
    void show(const std::vector<vtkSmartPointer<vtkPolyData>>& surfaces, const Look& look,
              vtkPlane* clip);
    void setClipPlane(vtkPlane* plane);

private:
    vtkRenderer& renderer_;
    vtkSmartPointer<vtkActor> actor_;
};

/// Faces of a part as the CAD has them, assembly frame.
vtkSmartPointer<vtkPolyData> placedFaces(const Part& part, const std::vector<std::uint32_t>& faces);

}  // namespace twinbench
