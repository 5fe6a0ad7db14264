#pragma once

#include <map>

namespace twinbench {

/// Has the current model of Gmsh meshed with smaller elements on some faces, given by tag with
/// their sizes. A long strip, as the bend of a sheet, gets rows of elements along it, which are up
/// to `largest` long; another face gets its size all over.
void applyFaceSizes(const std::map<int, double>& sizeOfTag, double largest);

}  // namespace twinbench
