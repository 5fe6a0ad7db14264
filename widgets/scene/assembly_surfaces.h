#pragma once

#include <memory>
#include <vector>

#include "geometry/assembly.h"
#include "geometry/triangle_tree.h"
#include "widgets/scene/plane_cut.h"
#include "widgets/scene/surface_mesh.h"

namespace twinbench {

/// What views pick and cut of one distinct shape; shared by its occurrences and by all views.
struct ShapeSurfaces {
    explicit ShapeSurfaces(std::shared_ptr<const PartShape> partShape);

    std::shared_ptr<const PartShape> shape;
    ClosedSurface closed;  ///< empty for what is no solid
    TriangleTree tree;     ///< of the shape's tessellation
};

/// An assembly with all that its views need. Heavy to build, for a worker; never changes.
struct AssemblySurfaces {
    std::shared_ptr<const Assembly> assembly;                 ///< never null
    std::vector<std::shared_ptr<const ShapeSurfaces>> parts;  ///< by part; none: only to be drawn
    std::vector<Box3> boxes;                                  ///< by part
    SurfaceMesh surface;
    SurfaceMesh coarse;       ///< for drawing while the view moves; without parts: the same
    double coarseness = 0.0;  ///< metres by which it may be wrong
    EdgeMesh edges;

    /// Takes over the surfaces of shapes that an earlier assembly had, too; `before` may be null.
    static std::shared_ptr<const AssemblySurfaces> build(std::shared_ptr<const Assembly> assembly,
                                                         const AssemblySurfaces* before = nullptr);
    /// What can be looked at, but neither picked nor cut: `parts` is empty.
    static std::shared_ptr<const AssemblySurfaces> drawable(
        std::shared_ptr<const Assembly> assembly);
};

}  // namespace twinbench
