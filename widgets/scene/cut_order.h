#pragma once

#include <cstdint>
#include <memory>
#include <utility>
#include <vector>

#include <vtkSmartPointer.h>

#include "widgets/scene/assembly_surfaces.h"
#include "widgets/scene/clip_plane.h"
#include "widgets/scene/field_view.h"

class vtkPolyData;

namespace twinbench {

/// What clip planes cut open: all that the work needs, none of which changes.
struct CutOrder {
    ClipPlanes planes;
    std::shared_ptr<const AssemblySurfaces> assembly;
    std::vector<Vec3> offsets;              ///< by part of the assembly, metres; empty for none
    std::vector<std::uint32_t> parts;       ///< solids shown as CAD, indices into the assembly
    FieldState field;                       ///< without geometry if no field is shown
    std::vector<std::uint32_t> fieldParts;  ///< shown ones, indices into the field's mesh
};

/// The filled cuts of an order, without those that are empty; each reaches beyond the other planes.
struct CutFaces {
    using ByPart = SurfacesByPart;

    ByPart parts;
    ByPart fieldParts;
};

/// Heavy, for any thread.
CutFaces carryOut(const CutOrder& order);

}  // namespace twinbench
