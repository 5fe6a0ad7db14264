#include "app/cli/calculix_run.h"

#include <cmath>
#include <fstream>

#include "core/path_text.h"
#include "twin/frd_reader.h"

namespace twinbench {

namespace {

// The environment and not an option tells CalculiX its number of threads; some of its files go to
// the working folder.
ChildProcessSpec calculix(std::vector<std::string> arguments, unsigned threads,
                          const std::filesystem::path& folder) {
    ChildProcessSpec spec;
    spec.program = "/usr/bin/env";
    spec.arguments = {"-C", pathText(folder), "OMP_NUM_THREADS=" + std::to_string(threads), "ccx"};
    spec.arguments.insert(spec.arguments.end(), arguments.begin(), arguments.end());
    spec.onLine = [](const std::string&) {};
    return spec;
}

// The deck with its solver, under another name.
Result<std::filesystem::path> withSolver(const std::filesystem::path& deck) {
    const std::filesystem::path path = deck.parent_path() / "iterative.inp";
    std::ifstream from(deck);
    std::ofstream to(path);
    std::string line;
    while (std::getline(from, line)) {
        const bool isProcedure = line.starts_with("*STATIC") || line.starts_with("*HEAT TRANSFER");
        to << line << (isProcedure ? ",SOLVER=ITERATIVECHOLESKY" : "") << '\n';
    }
    to.close();
    if (!from.eof() || !to) {
        return fail(failure("bench.deck", pathText(path), "The deck cannot be written."));
    }
    return path;
}

}  // namespace

bool hasCalculix(const TaskContext& context) {
    constexpr int kNotFound = 127;  // of env; CalculiX itself tells its version with 201
    const auto ended =
        runChildProcess(calculix({"-v"}, 1, std::filesystem::temp_directory_path()), context);
    return ended && ended->end == ChildProcessOutcome::End::Exited && ended->exitCode != kNotFound;
}

Result<CalculixRun> runCalculix(const std::filesystem::path& deck, CalculixSolver solver,
                                std::size_t nodes, const CalculixLimits& limits,
                                const TaskContext& context) {
    std::filesystem::path input = deck;
    if (solver == CalculixSolver::IterativeCholesky) {
        const auto changed = withSolver(deck);
        if (!changed) {
            return fail(changed.error());
        }
        input = *changed;
    }
    const std::filesystem::path job = input.parent_path() / input.stem();
    ChildProcessSpec spec =
        calculix({"-i", pathText(job.filename())}, limits.threads, job.parent_path());
    spec.timeBudget = limits.time;
    spec.memoryLimit = limits.memory;
    const auto ended = runChildProcess(spec, context);
    if (!ended) {
        return fail(ended.error());
    }
    CalculixRun run;
    run.seconds = ended->wallTime.count();
    run.peakMemory = ended->peakMemory;
    if (ended->end == ChildProcessOutcome::End::TimedOut) {
        run.end = CalculixRun::End::TimedOut;
    } else if (ended->end == ChildProcessOutcome::End::Exited && ended->exitCode == 0) {
        const FrdFields fields = readFrd(pathText(job) + ".frd", nodes);
        const double largest = largestValue(fields, fields.contains("DISP") ? "DISP" : "NDTEMP");
        if (std::isfinite(largest)) {
            run.end = CalculixRun::End::Solved;
            run.largest = largest;
        }
    }
    return run;
}

}  // namespace twinbench
