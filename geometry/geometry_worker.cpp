#include "geometry/geometry_worker.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <limits>

#include <fmt/format.h>

#include "core/child_process.h"
#include "core/file.h"
#include "core/system_memory.h"
#include "core/utf8_path.h"
#include "geometry/mesh_ladder.h"
#include "geometry/mesh_sizes.h"
#include "geometry/worker_protocol.h"

namespace twinbench {

namespace {

// Raised whenever the same input gives other results, so that stored ones are not reused.
constexpr int kImporterRevision = 3;
constexpr int kMesherRevision = 5;

constexpr int kKilled = 9;  // SIGKILL, by a user or by the system when memory runs out

/// One call of the worker: what it does, for messages, and on what.
struct Job {
    std::string command;  ///< "import" or "mesh"
    std::string activity;
    std::string object;
    std::filesystem::path input;
    std::chrono::seconds budget;
};

Error endedBadly(const Job& job, const ChildProcessOutcome& outcome) {
    using End = ChildProcessOutcome::End;
    if (outcome.end == End::TimedOut) {
        return failure("worker.timeout", job.object, "{0} took longer than {1} s and was stopped.",
                       {job.activity, std::to_string(job.budget.count())},
                       "Simplify the shape, or try a larger element size.");
    }
    if (outcome.end == End::Crashed && outcome.signal == kKilled) {
        return failure("worker.killed", job.object, "{0} was killed from outside.", {job.activity},
                       "The memory may have run out: close other programs and try again.");
    }
    if (outcome.end == End::Crashed) {
        Error error = failure("worker.crashed", job.object, "{0} crashed (signal {1}).",
                              {job.activity, std::to_string(outcome.signal)},
                              "The shape is likely to be damaged: repair it in the CAD program.");
        if (job.command == "import") {  // OpenCASCADE follows references that lead nowhere
            error.kind = ErrorKind::BadInput;
            error.advice = "The file is damaged: export it again from the CAD program.";
        }
        return error;
    }
    return failure("worker.failed", job.object, "{0} ended without an answer (exit code {1}). {2}",
                   {job.activity, std::to_string(outcome.exitCode), outcome.standardError},
                   "Check the free memory and the free space for temporary files.");
}

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool kIsSanitized = true;
#else
constexpr bool kIsSanitized = false;
#endif

/// What the machine has left, and room for addresses that are reserved and never touched
/// (libraries, stacks): a shape beyond that ends in an error instead of a swapping machine.
std::uint64_t addressSpaceLimit() {
    constexpr std::uint64_t kReserved = std::uint64_t{2} << 30;
    const std::uint64_t available = availableMemory();
    return available > std::numeric_limits<std::uint64_t>::max() - kReserved
               ? available
               : available + kReserved;
}

/// A picture that cannot be read does no harm: the answer follows.
void tellTessellated(const std::filesystem::path& answerFile, const AssemblySink& sink) {
    if (const auto bytes = readFile(tessellatedFile(answerFile))) {
        if (auto assembly = readAssembly(*bytes)) {
            sink(std::move(*assembly));
        }
    }
}

/// What came of a call, and what it took.
struct JobOutcome {
    Result<std::vector<std::byte>> payload;
    ChildProcessOutcome process;
    bool hasAnswered = false;
};

JobOutcome runJob(const std::filesystem::path& program, const std::filesystem::path& answerFile,
                  const Job& job, int patience, const TaskContext& context,
                  const AssemblySink& onTessellated = {}) {
    ChildProcessSpec spec;
    spec.program = program;
    spec.arguments = {job.command, toUtf8(job.input), toUtf8(answerFile)};
    spec.processorBudget = job.budget;
    spec.timeBudget = patience * job.budget;
    if (!kIsSanitized) {  // sanitizers reserve terabytes of addresses for themselves
        spec.memoryLimit = addressSpaceLimit();
    }
    spec.onLine = [&](const std::string& line) {
        if (const auto progress = parseProgressLine(line)) {
            context.report(progress->fraction, progress->activity);
        } else if (line == kTessellatedLine && onTessellated) {
            tellTessellated(answerFile, onTessellated);
        }
    };
    const auto outcome = runChildProcess(spec, context);
    if (!outcome) {
        return {fail(outcome.error()), {}};
    }
    // The worker writes its answer at once and in full, or not at all.
    const auto bytes = readFile(answerFile);
    if (outcome->end != ChildProcessOutcome::End::Exited || !bytes) {
        return {fail(endedBadly(job, *outcome)), *outcome};
    }
    return {decodeAnswer(*bytes), *outcome, true};
}

/// A worker that did not start, or ended by itself without an answer, does so on every rung.
bool endsClimb(const JobOutcome& outcome) {
    return !outcome.hasAnswered && outcome.process.end == ChildProcessOutcome::End::Exited;
}

/// The budget is for parts of the usual number of elements; who asks for more of them gets time in
/// proportion.
std::chrono::seconds meshBudget(std::chrono::seconds usual, const PartShape& shape,
                                const MeshSettings& settings) {
    constexpr double kUsualElements = 150'000.0;
    const auto sizes = meshSizes(shape.mass, settings);
    const double elements = settings.size && sizes ? expectedElements(shape, *sizes) : 0.0;
    return std::chrono::seconds(
        std::lround(static_cast<double>(usual.count()) * std::max(1.0, elements / kUsualElements)));
}

/// What a call took of its budget: one that waits takes of it, too, though slowly.
std::chrono::duration<double> spentBy(const ChildProcessOutcome& process, int patience) {
    return std::max(process.processorTime, process.wallTime / std::max(1, patience));
}

}  // namespace

GeometryWorker::GeometryWorker(std::filesystem::path program, WorkerBudgets budgets)
    : program_(std::move(program)), budgets_(budgets) {}

Result<ImportedAssembly> GeometryWorker::importStep(const std::filesystem::path& file,
                                                    const TaskContext& context,
                                                    const AssemblySink& onTessellated) const {
    const auto folder = TemporaryFolder::create();
    if (!folder) {
        return fail(folder.error());
    }
    const Job job{"import", "Reading the file", toUtf8(file), file, budgets_.import};
    const auto payload =
        runJob(program_, folder->path() / "answer", job, budgets_.patience, context, onTessellated)
            .payload;
    if (!payload) {
        return fail(payload.error());
    }
    return decodeImport(*payload);
}

Result<VolumeMesh> GeometryWorker::mesh(const PartShape& shape, const std::string& partName,
                                        const MeshSettings& settings,
                                        const TaskContext& context) const {
    const auto folder = TemporaryFolder::create();
    if (!folder) {
        return fail(folder.error());
    }
    const std::filesystem::path request = folder->path() / "request";
    const std::filesystem::path answer = folder->path() / "answer";
    const RungWork work = [&](const MeshRung& rung, std::chrono::seconds allowed,
                              const TaskContext& task) -> RungOutcome {
        if (const auto written =
                writeFileAtomically(request, encodeMeshRequest(shape, settings, rung));
            !written) {
            return {fail(written.error()), {}, true};
        }
        std::error_code none;
        std::filesystem::remove(answer, none);  // of the rung before
        const Job job{"mesh", "Meshing", partName, request, allowed};
        const JobOutcome outcome = runJob(program_, answer, job, budgets_.patience, task);
        return {outcome.payload.and_then(volumeMeshFromBytes),
                spentBy(outcome.process, budgets_.patience), endsClimb(outcome)};
    };
    const auto budget = meshBudget(budgets_.mesh, shape, settings);
    auto mesh = climbMeshLadder(!shape.valid, budget, work, context);
    if (!mesh) {
        mesh.error().object = partName;
    }
    return mesh;
}

std::string GeometryWorker::importVersion() {
    return fmt::format("importer {}, OpenCASCADE {}", kImporterRevision,
                       TWINBENCH_OPENCASCADE_VERSION);
}

std::string GeometryWorker::meshVersion() {
    return fmt::format("mesher {}, Gmsh {}, OpenCASCADE {}", kMesherRevision,
                       TWINBENCH_GMSH_VERSION, TWINBENCH_OPENCASCADE_VERSION);
}

}  // namespace twinbench
