#pragma once

#include <memory>
#include <vector>

#include <vtkSmartPointer.h>

#include "geometry/assembly.h"
#include "geometry/triangle_tree.h"
#include "widgets/scene/plane_cut.h"

class vtkPolyData;

namespace twinbench {

/// What views show, pick and cut of one distinct shape; shared by its occurrences and by all views.
struct ShapeSurfaces {
    explicit ShapeSurfaces(std::shared_ptr<const PartShape> partShape);

    std::shared_ptr<const PartShape> shape;
    vtkSmartPointer<vtkPolyData> surface;
    vtkSmartPointer<vtkPolyData> edges;
    ClosedSurface closed;  ///< empty for what is no solid
    TriangleTree tree;     ///< of the shape's tessellation
};

/// An assembly with all that its views need. Heavy to build, for a worker; never changes.
struct AssemblySurfaces {
    std::shared_ptr<const Assembly> assembly;                 ///< never null
    std::vector<std::shared_ptr<const ShapeSurfaces>> parts;  ///< by part

    /// Takes over the surfaces of shapes that an earlier assembly had, too; `before` may be null.
    static std::shared_ptr<const AssemblySurfaces> build(std::shared_ptr<const Assembly> assembly,
                                                         const AssemblySurfaces* before = nullptr);
};

}  // namespace twinbench
