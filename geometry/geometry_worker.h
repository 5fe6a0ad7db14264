#pragma once

#include <chrono>
#include <filesystem>
#include <functional>
#include <string>

#include "core/task_context.h"
#include "geometry/assembly.h"
#include "geometry/volume_mesh.h"

namespace twinbench {

/// Seconds spent in the parts of an import.
struct ImportTimes {
    double read = 0.0;
    double tessellate = 0.0;
    double measure = 0.0;
};

/// Takes an assembly before it is complete, to be drawn: with tree, names, colours, boxes and
/// tessellations, but with no validity, areas and kinds of faces.
using AssemblySink = std::function<void(Assembly)>;

struct ImportedAssembly {
    Assembly assembly;
    ImportTimes times;
};

/// Processor time that a call of the worker may take before it is killed, so that a busy machine
/// fails no part. One that only waits is killed after `patience` times as long by the clock. The
/// time for a mesh is that of all its rungs together; where a size is asked for that takes more
/// elements than usual, it grows with them.
struct WorkerBudgets {
    std::chrono::seconds import = std::chrono::minutes(10);
    std::chrono::seconds mesh = std::chrono::seconds(60);
    int patience = 10;
};

/// Runs the CAD kernel and the mesher in `twinbench-worker`, a child process per call, so that a
/// hang or a crash of theirs becomes an error message and cancel is a kill. Thread-safe.
class GeometryWorker {
public:
    /// `program` is the path of twinbench-worker.
    explicit GeometryWorker(std::filesystem::path program, WorkerBudgets budgets = {});

    /// `onTessellated`, if given, is called on a thread of this object's.
    /// Errors: BadInput when the file is missing, unreadable, no STEP or without geometry; Failed
    /// when the reader crashed or ran out of time or memory.
    Result<ImportedAssembly> importStep(const std::filesystem::path& file,
                                        const TaskContext& context,
                                        const AssemblySink& onTessellated = {}) const;

    /// Errors: Failed with the mesher's reason and the part's name in `object`.
    Result<VolumeMesh> mesh(const PartShape& shape, const std::string& partName,
                            const MeshSettings& settings, const TaskContext& context) const;

    /// Version of the algorithms and libraries behind both calls, part of every key.
    static std::string importVersion();
    static std::string meshVersion();

private:
    std::filesystem::path program_;
    WorkerBudgets budgets_;
};

}  // namespace twinbench
