#pragma once

#include <cstdint>
#include <vector>

#include <TopoDS_Shape.hxx>

#include "core/result.h"

namespace twinbench {

/// A repaired solid with its faces by the face ids of the original; a face that the repair
/// removed is a null shape.
struct HealedShape {
    TopoDS_Shape solid;
    std::vector<TopoDS_Shape> faces;
    std::uint32_t removedEdges = 0;
    std::uint32_t removedFaces = 0;
};

/// Repairs tolerances, wires, small edges and spot faces of a solid, and sews faces that only
/// touch. Errors: Failed with the kernel's reason.
Result<HealedShape> healSolid(const TopoDS_Shape& solid);

}  // namespace twinbench
