#pragma once

#include <optional>
#include <vector>

#include "geometry/contact_finder.h"

namespace twinbench {

/// Where two parts touch: pieces of the first part's faces that lie opposite those of the second,
/// at most `gap` (metres) away. Three corners for each, metres, assembly frame. `pair`: as found in
/// the assembly with that gap. Absent if the faces of the contact have more than `mostTriangles`,
/// which would take too long to look at between two pictures.
std::optional<std::vector<Vec3>> contactArea(const Assembly& assembly, const ContactPair& pair,
                                             double gap, std::size_t mostTriangles);

/// All triangles of a face, likewise.
std::vector<Vec3> faceTriangles(const Assembly& assembly, const FaceRef& face);

}  // namespace twinbench
