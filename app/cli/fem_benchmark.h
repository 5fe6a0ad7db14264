#pragma once

#include "app/cli/calculix_run.h"
#include "app/cli/cli_session.h"
#include "app/cli/fem_cases.h"
#include "core/file.h"
#include "twin/problem_list.h"
#include "twin/project.h"
#include "twin/system_model.h"

namespace twinbench {

/// How the benchmark measures.
struct FemBenchmarkSettings {
    int repeats = 3;  ///< of each run; one where it takes more than a minute
    CalculixLimits calculix;
    bool hasCalculix = false;
};

/// Solves a study of a case by this program and, for cases without contacts, by CalculiX on the
/// deck of the same mesh. Each run is a process of its own, so that its memory is that of the run,
/// and starts with the mesh at hand. All files are in a temporary folder.
class FemBenchmark {
public:
    static Result<FemBenchmark> create(CliSession& session, const FemBenchmarkSettings& settings);

    /// {"case", "what", "physics", "wanted" (unknowns), "unknowns", "nodes", "elements",
    /// "contacts", "ours", "iterative", "direct" (the paths that were not asked for are null):
    /// {"seconds" from the mesh in memory to values at the nodes, "assemble",
    /// "setup", "solve", "recover", "process" (wall time of the whole process), "memory", "method",
    /// "iterations", "largest", "runs"}, "ccx" and "ccx_iterative": {"end", "seconds", "memory",
    /// "largest", "runs"}}; seconds, bytes, mm or degC.
    Checked<Json> measure(const FemTarget& target, const TaskContext& context);

    /// What is measured of one body only, the bracket with about so many unknowns: {"threads":
    /// {"one", "two" (s), "same"}, "what_if": {"first", "changed", "again" (s, whole processes)},
    /// "modes": {"here", "ccx" (s), "difference"}, "steps": {"steady", "transient" (s), "steps"}}.
    Checked<Json> measureScenarios(std::size_t unknowns, const TaskContext& context);

private:
    FemBenchmark(CliSession& session, const FemBenchmarkSettings& settings, TemporaryFolder folder)
        : session_(session), settings_(settings), folder_(std::move(folder)) {}

    /// Nodes and elements of the study's mesh.
    struct Meshed {
        std::size_t nodes = 0;
        std::size_t elements = 0;
    };
    /// Looks for the size that gives the number of nodes, by the slope between the last two
    /// meshes, and leaves the project of that size.
    Checked<Meshed> meshed(const FemTarget& target, const TaskContext& context);
    /// A project whose store has the meshes of that size, and the deck beside it.
    Checked<Meshed> prepare(const FemTarget& target, double size, bool writesDeck,
                            const TaskContext& context);
    /// The project alone, open; the study once more for each path of solving if wanted.
    Checked<Project*> makeProject(const FemTarget& target, double size, bool withPaths);
    /// Puts the meshes of the study into it, and closes it.
    Checked<Meshed> meshProject(const Project& project, bool writesDeck,
                                const TaskContext& context);
    Checked<std::filesystem::path> copiedProject() const;
    Checked<Json> solveHere(const std::string& study, int repeats);
    /// A run in a process of its own, as `run --json` tells it, with its wall time as "process".
    /// `change`: "NAME=VALUE" of a parameter.
    Checked<Json> runStudy(const std::filesystem::path& project, const std::string& study,
                           unsigned threads, const std::string& change = {});
    Checked<Json> compareThreads();
    Checked<Json> measureWhatIf(const FemTarget& target);
    Checked<Json> measureModes(const FemTarget& target, const TaskContext& context);
    Checked<Json> measureSteps(const FemTarget& target, const TaskContext& context);
    Checked<Json> solveByCalculix(CalculixSolver solver, std::size_t nodes);
    std::filesystem::path project() const { return folder_.path() / "prepared.twin"; }
    std::filesystem::path deck() const { return folder_.path() / "job.inp"; }

    CliSession& session_;
    FemBenchmarkSettings settings_;
    TemporaryFolder folder_;
    std::string study_;
    double bestSize_ = 0.0;  // of the project as it is prepared, metres
};

}  // namespace twinbench
