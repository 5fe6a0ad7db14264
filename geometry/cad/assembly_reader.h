#pragma once

#include "core/task_context.h"
#include "geometry/assembly.h"
#include "geometry/cad/step_document.h"
#include "geometry/geometry_worker.h"

namespace twinbench {

/// Walks the products of a document: occurrences with their composed placements, names and
/// colours, one part per occurrence of a solid. `fileName` names what has no name. The result's
/// warnings are those of the context. `onTessellated` gets it as soon as it can be drawn. Errors:
/// Cancelled, Failed. OpenCASCADE's exceptions pass.
Result<Assembly> readAssembly(const StepDocument& document, const std::string& fileName,
                              const TaskContext& context, const AssemblySink& onTessellated);

}  // namespace twinbench
