#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "geometry/assembly.h"
#include "simulation/fe_mesh.h"
#include "twin/study_result.h"

namespace twinbench {

/// Where a part of a mesh is found in the assembly that is shown.
struct MeshPartPlace {
    std::optional<std::uint32_t> part;  ///< none: the assembly has no such part
    /// Its faces are those of the part, so that they can be picked.
    bool sameShape = true;
    /// It stands where the part stands, so that the part's edges fit it.
    bool samePlace = true;

    bool fits() const { return part && sameShape && samePlace; }
};

/// By part of a result's mesh. Parts are found by their paths: their order, shapes and places may
/// have changed since the run. `assembly` may be null.
std::vector<MeshPartPlace> placesOf(const std::vector<ResultPart>& parts, const FeMesh& mesh,
                                    const Assembly* assembly);

}  // namespace twinbench
