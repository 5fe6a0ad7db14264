#pragma once

#include "core/task_context.h"
#include "widgets/scene/field_symbols.h"

namespace twinbench {

/// How many streamlines a picture has, about.
inline constexpr std::size_t kStreamlines = 250;

/// Lines that follow a vector field (three numbers per node) both ways from places spread evenly
/// over the mesh, about `count` of them, as thin tubes. Between the corners of an element the field
/// is taken as linear. A line ends where its part does, where the vector is below 1 % of the
/// largest at the seeds, and where it has gone twice the length of the part's box, as in a closed
/// eddy. `values`, one per node, colour them. Heavy and free of shared state: for any thread. A
/// request to stop ends it soon, with what there is.
SurfacesByPart streamlines(const FeMesh& mesh, const NodePlace& place,
                           const std::vector<float>& vectors, const std::vector<float>& values,
                           std::size_t count = kStreamlines,
                           const TaskContext& context = TaskContext());

}  // namespace twinbench
