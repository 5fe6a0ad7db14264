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

/// What a clip plane cuts open: all that the work needs, none of which changes.
struct CutOrder {
    ClipPlane plane;
    std::shared_ptr<const AssemblySurfaces> assembly;
    std::vector<std::uint32_t> parts;       ///< solids shown as CAD, indices into the assembly
    FieldState field;                       ///< without geometry if no field is shown
    std::vector<std::uint32_t> fieldParts;  ///< shown ones, indices into the field's mesh
};

/// The filled cuts of an order, without those that are empty.
struct CutFaces {
    using ByPart = std::vector<std::pair<std::uint32_t, vtkSmartPointer<vtkPolyData>>>;

    ByPart parts;
    ByPart fieldParts;
};

/// Heavy, for any thread.
CutFaces carryOut(const CutOrder& order);

}  // namespace twinbench
