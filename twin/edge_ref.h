#pragma once

#include <optional>
#include <vector>

#include "geometry/assembly.h"
#include "twin/system_model.h"

namespace twinbench {

/// An edge of a part of an assembly, by its index in the part's tessellation.
struct EdgeRef {
    std::uint32_t part = 0;
    std::uint32_t edge = 0;
    friend auto operator<=>(const EdgeRef&, const EdgeRef&) = default;
};

/// A place on the surface of a part of an assembly (metres, assembly frame).
struct SurfacePoint {
    std::uint32_t part = 0;
    Vec3 position;
};

/// The edges in which two faces of one part meet, as the target "edges"; absent if they do not.
std::optional<Json> commonEdge(const Assembly& assembly, const std::vector<FaceRef>& faces);

/// The corner in which three faces of one part meet, as the target "points"; absent if they do not.
std::optional<Json> commonCorner(const Assembly& assembly, const std::vector<FaceRef>& faces);

}  // namespace twinbench
