#pragma once

#include <vector>

#include <vtkSmartPointer.h>

#include "geometry/assembly.h"

class vtkActor;
class vtkPlane;
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
    /// Shows these faces instead of those of before; parts that `assembly` does not have are left
    /// out. `clip` may be null, as may `assembly`.
    void show(const Assembly* assembly, const std::vector<FaceRef>& faces, const Look& look,
              vtkPlane* clip);
    void setClipPlane(vtkPlane* plane);

private:
    vtkRenderer& renderer_;
    vtkSmartPointer<vtkActor> actor_;
};

}  // namespace twinbench
