#include <algorithm>
#include <cmath>

#include "app/cli/fem_benchmark.h"

namespace twinbench {

namespace {

constexpr const char* kChange = "bracket_pressure=3 MPa";

double secondsOf(const Json& run) {
    double sum = 0.0;
    for (const Json& stage : run["stages"]) {
        const std::string name = stage["name"].get<std::string>();
        if (name == "assemble" || name == "setup" || name == "solve" || name == "recover") {
            sum += stage["seconds"].get<double>();
        }
    }
    return sum;
}

}  // namespace

Checked<Json> FemBenchmark::compareThreads() {
    Json result;
    std::string told;
    for (const auto& [key, threads] : {std::pair{"one", 1U}, {"two", 2U}}) {
        const auto copy = copiedProject();
        if (!copy) {
            return fail(copy.error());
        }
        const auto run = runStudy(*copy, study_ + " iterative", threads);
        if (!run) {
            return fail(run.error());
        }
        result[key] = secondsOf(*run);
        const std::string numbers = (*run)["scalars"].dump() + (*run)["parts"].dump();
        result["same"] = told.empty() || told == numbers;
        told = numbers;
    }
    return result;
}

Checked<Json> FemBenchmark::measureWhatIf(const FemTarget& target) {
    if (const auto made = makeProject(target, bestSize_, false); !made) {
        return fail(made.error());
    }
    session_.close();
    Json result;
    for (const auto& [key, change] :
         {std::pair{"first", ""}, {"changed", kChange}, {"again", ""}}) {
        const auto run = runStudy(project(), study_, settings_.calculix.threads, change);
        if (!run) {
            return fail(run.error());
        }
        result[key] = (*run)["process"];
    }
    return result;
}

Checked<Json> FemBenchmark::measureModes(const FemTarget& target, const TaskContext& context) {
    study_ = std::string(target.body->name) + " modes";
    const auto made = makeProject(target, bestSize_, false);
    if (!made) {
        return fail(made.error());
    }
    const auto mesh = meshProject(**made, settings_.hasCalculix, context);
    if (!mesh) {
        return fail(mesh.error());
    }
    const auto run = runStudy(project(), study_, settings_.calculix.threads);
    if (!run) {
        return fail(run.error());
    }
    Json result = {{"here", secondsOf(*run)}, {"modes", (*run)["modes"].size()}};
    if (settings_.hasCalculix) {
        const auto theirs = runCalculix(deck(), CalculixSolver::Default, mesh->nodes,
                                        settings_.calculix, session_.task());
        if (!theirs) {
            return fail(Problems{theirs.error()});
        }
        if (theirs->end == CalculixRun::End::Solved) {
            result["ccx"] = theirs->seconds;
        }
    }
    return result;
}

Checked<Json> FemBenchmark::measureSteps(const FemTarget& target, const TaskContext& context) {
    study_ = target.study();
    if (const auto mesh = meshed(target, context); !mesh) {
        return fail(mesh.error());
    }
    const auto steady = runStudy(project(), study_, settings_.calculix.threads);
    if (!steady) {
        return fail(steady.error());
    }
    const auto transient = runStudy(project(), std::string(target.body->name) + " warm-up",
                                    settings_.calculix.threads);
    if (!transient) {
        return fail(transient.error());
    }
    return Json{{"steady", secondsOf(*steady)},
                {"transient", secondsOf(*transient)},
                {"steps", (*transient)["solver"]["steps"]}};
}

Checked<Json> FemBenchmark::measureScenarios(std::size_t unknowns, const TaskContext& context) {
    FemTarget target{findFemCase("bracket"), true, unknowns};
    study_ = target.study();
    const auto mesh = meshed(target, context.share(0.0, 0.3));
    if (!mesh) {
        return fail(mesh.error());
    }
    Json result = {{"unknowns", 3 * mesh->nodes}};
    auto threads = compareThreads();
    auto whatIf = threads ? measureWhatIf(target) : Checked<Json>(fail(threads.error()));
    auto modes = whatIf ? measureModes(target, context.share(0.5, 0.6))
                        : Checked<Json>(fail(whatIf.error()));
    target.isStress = false;
    auto steps =
        modes ? measureSteps(target, context.share(0.6, 1.0)) : Checked<Json>(fail(modes.error()));
    if (!steps) {
        return fail(steps.error());
    }
    result["threads"] = std::move(*threads);
    result["what_if"] = std::move(*whatIf);
    result["modes"] = std::move(*modes);
    result["steps"] = std::move(*steps);
    return result;
}

}  // namespace twinbench
