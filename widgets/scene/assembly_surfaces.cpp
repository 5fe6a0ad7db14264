#include "widgets/scene/assembly_surfaces.h"

#include <map>
#include <utility>

#include <vtkPoints.h>

namespace twinbench {

namespace {

// Less is drawn in full as fast.
constexpr std::size_t kFewTriangles = 60000;
constexpr double kCubesAlong = 400.0;  // the diagonal of the assembly

std::shared_ptr<AssemblySurfaces> meshesOf(std::shared_ptr<const Assembly> assembly) {
    auto result = std::make_shared<AssemblySurfaces>();
    result->surface = surfaceMesh(*assembly);
    result->edges = edgeMesh(*assembly);
    for (const Part& part : assembly->parts) {
        result->boxes.push_back(part.box());
    }
    // Kept by the data from here on, which the views then only read.
    result->surface.points->ComputeBounds();
    result->edges.points->ComputeBounds();
    result->assembly = std::move(assembly);
    return result;
}

void addCoarse(AssemblySurfaces& to) {
    if (to.surface.triangles.count() <= kFewTriangles) {
        return;
    }
    Box3 box;
    for (const Box3& part : to.boxes) {
        box.add(part);
    }
    to.coarseness = box.diagonal() / kCubesAlong;
    to.coarse = coarsened(to.surface, to.coarseness);
    to.coarse.points->ComputeBounds();
}

}  // namespace

ShapeSurfaces::ShapeSurfaces(std::shared_ptr<const PartShape> partShape)
    : shape(std::move(partShape)),
      closed(shape->solid ? ClosedSurface::of(shape->tessellation) : ClosedSurface{}),
      tree(shape->tessellation) {}

std::shared_ptr<const AssemblySurfaces> AssemblySurfaces::build(
    std::shared_ptr<const Assembly> assembly, const AssemblySurfaces* before) {
    std::map<const PartShape*, std::shared_ptr<const ShapeSurfaces>> known;
    if (before) {
        for (const auto& surfaces : before->parts) {
            known[surfaces->shape.get()] = surfaces;
        }
    }
    auto result = meshesOf(std::move(assembly));
    addCoarse(*result);
    for (const Part& part : result->assembly->parts) {
        auto& surfaces = known[part.shape.get()];
        if (!surfaces) {
            surfaces = std::make_shared<const ShapeSurfaces>(part.shape);
        }
        result->parts.push_back(surfaces);
    }
    return result;
}

std::shared_ptr<const AssemblySurfaces> AssemblySurfaces::drawable(
    std::shared_ptr<const Assembly> assembly) {
    return meshesOf(std::move(assembly));
}

}  // namespace twinbench
