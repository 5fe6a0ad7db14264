#pragma once

#include <filesystem>

#include "core/task_context.h"
#include "geometry/geometry_worker.h"

namespace twinbench {

/// Reads a STEP file (AP203, AP214, AP242) in this process; programs call GeometryWorker instead,
/// which runs this in a child. Not for several threads at once: the kernel's reader keeps
/// process-wide state. Errors (object: the file): BadInput when it is missing, unreadable, no
/// STEP, cut off or without any product; Failed when the kernel gives up; Cancelled.
/// `onTessellated`, if given, is called on this thread.
Result<ImportedAssembly> importStepHere(const std::filesystem::path& file,
                                        const TaskContext& context,
                                        const AssemblySink& onTessellated = {});

}  // namespace twinbench
