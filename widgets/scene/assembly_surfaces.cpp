#include "widgets/scene/assembly_surfaces.h"

#include <map>
#include <utility>

#include <vtkPolyData.h>

#include "widgets/scene/surface_builder.h"

namespace twinbench {

ShapeSurfaces::ShapeSurfaces(std::shared_ptr<const PartShape> partShape)
    : shape(std::move(partShape)),
      surface(tessellationSurface(shape->tessellation)),
      edges(tessellationEdges(shape->tessellation)),
      closed(shape->solid ? ClosedSurface::of(shape->tessellation) : ClosedSurface{}),
      tree(shape->tessellation) {
    // Kept by the data from here on, which the views then only read.
    surface->ComputeBounds();
    edges->ComputeBounds();
}

std::shared_ptr<const AssemblySurfaces> AssemblySurfaces::build(
    std::shared_ptr<const Assembly> assembly, const AssemblySurfaces* before) {
    std::map<const PartShape*, std::shared_ptr<const ShapeSurfaces>> known;
    if (before) {
        for (const auto& surfaces : before->parts) {
            known[surfaces->shape.get()] = surfaces;
        }
    }
    auto result = std::make_shared<AssemblySurfaces>();
    for (const Part& part : assembly->parts) {
        auto& surfaces = known[part.shape.get()];
        if (!surfaces) {
            surfaces = std::make_shared<const ShapeSurfaces>(part.shape);
        }
        result->parts.push_back(surfaces);
    }
    result->assembly = std::move(assembly);
    return result;
}

}  // namespace twinbench
