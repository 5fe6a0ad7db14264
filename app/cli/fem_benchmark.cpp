#include "app/cli/fem_benchmark.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <fmt/format.h>

#include "core/path_text.h"
#include "twin/export_inp.h"
#include "twin/spec_file.h"

namespace twinbench {

namespace {

constexpr double kLongRun = 60.0;      // s; once is enough
constexpr double kCloseEnough = 0.05;  // of the wanted number of nodes
constexpr int kMostMeshes = 6;

constexpr std::array kPaths = {"iterative", "direct"};
constexpr std::size_t kMostUnknownsByBothPaths = 200'000;

/// The study once more for each path of solving.
void addPaths(Json& document, const std::string& study) {
    Json& studies = document["studies"];
    const auto original = std::ranges::find_if(
        studies, [&](const Json& each) { return each["name"].get<std::string>() == study; });
    const Json copied = original == studies.end() ? Json::object() : *original;
    for (const std::string path : kPaths) {
        Json changed = copied;
        changed["name"] = study + " " + path;
        changed["solver"] = path;
        studies.push_back(std::move(changed));
        for (Json& attachment : document["attach"]) {
            Json& of = attachment["studies"];
            if (std::ranges::find(of, Json(study)) != of.end()) {
                of.push_back(study + " " + path);
            }
        }
    }
}

std::string millimetres(double size) { return fmt::format("{:.4g} mm", 1e3 * size); }

/// The run with the median time of those given.
Json median(std::vector<Json> runs) {
    const auto bySeconds = [](const Json& a, const Json& b) {
        return a["seconds"].get<double>() < b["seconds"].get<double>();
    };
    std::ranges::sort(runs, bySeconds);
    Json middle = runs[runs.size() / 2];
    middle["runs"] = runs.size();
    return middle;
}

double secondsOf(const Json& stages, std::string_view name) {
    const auto stage = std::ranges::find_if(
        stages, [&](const Json& each) { return each["name"].get<std::string>() == name; });
    return stage == stages.end() ? 0.0 : (*stage)["seconds"].get<double>();
}

Json figuresOf(const Json& run) {
    Json figures = Json::object();
    double sum = 0.0;
    for (const char* stage : {"assemble", "setup", "solve", "recover"}) {
        figures[stage] = secondsOf(run["stages"], stage);
        sum += figures[stage].get<double>();
    }
    const Json& scalars = run["scalars"];
    const char* largest =
        scalars.contains("max_displacement") ? "max_displacement" : "max_temperature";
    figures["seconds"] = sum;
    figures["memory"] = run["peak_memory"];
    figures["method"] = run["solver"]["method"];
    figures["iterations"] = run["solver"]["iterations"];
    figures["unknowns"] = run["unknowns"];
    figures["largest"] = scalars[largest]["value"];
    figures["process"] = run["process"];
    return figures;
}

const char* text(CalculixRun::End end) {
    switch (end) {
        case CalculixRun::End::Solved:
            return "solved";
        case CalculixRun::End::TimedOut:
            return "timed out";
        case CalculixRun::End::Failed:
            break;
    }
    return "failed";
}

}  // namespace

Result<FemBenchmark> FemBenchmark::create(CliSession& session,
                                          const FemBenchmarkSettings& settings) {
    auto folder = TemporaryFolder::create();
    if (!folder) {
        return fail(folder.error());
    }
    return FemBenchmark(session, settings, std::move(*folder));
}

Checked<Json> FemBenchmark::measure(const FemTarget& target, const TaskContext& context) {
    study_ = target.study();
    const auto mesh = meshed(target, context.share(0.0, 0.4));
    if (!mesh) {
        return fail(mesh.error());
    }
    auto ours = solveHere(study_, settings_.repeats);
    if (!ours) {
        return fail(ours.error());
    }
    Json row = {{"case", target.body->key},
                {"what", target.body->what},
                {"physics", target.isStress ? "stress" : "heat"},
                {"wanted", target.unknowns},
                {"unknowns", (*ours)["unknowns"]},
                {"nodes", mesh->nodes},
                {"elements", mesh->elements},
                {"contacts", target.body->hasContacts},
                {"ours", std::move(*ours)}};
    if (target.unknowns <= kMostUnknownsByBothPaths) {
        for (const std::string path : kPaths) {
            auto run = solveHere(study_ + " " + path, 1);
            if (!run) {
                return fail(run.error());
            }
            row[path] = std::move(*run);
        }
    }
    if (settings_.hasCalculix && !target.body->hasContacts) {
        for (const auto& [key, solver] : {std::pair{"ccx", CalculixSolver::Default},
                                          {"ccx_iterative", CalculixSolver::IterativeCholesky}}) {
            auto theirs = solveByCalculix(solver, mesh->nodes);
            if (!theirs) {
                return fail(theirs.error());
            }
            row[key] = std::move(*theirs);
        }
    }
    return row;
}

/// Looks for the size that gives the number of nodes, by the slope between the last two meshes.
Checked<FemBenchmark::Meshed> FemBenchmark::meshed(const FemTarget& target,
                                                   const TaskContext& context) {
    const auto wanted = static_cast<double>(target.nodes());
    double growth = target.body->growth;
    double size = target.body->size;
    auto nodes = static_cast<double>(target.body->nodes);
    double bestMiss = HUGE_VAL;
    double bestSize = size;
    for (int i = 0; i < kMostMeshes && bestMiss > kCloseEnough; ++i) {
        const double next = size * std::pow(nodes / wanted, 1.0 / growth);
        const auto mesh =
            prepare(target, next, false,
                    context.share(double(i) / kMostMeshes, double(i + 1) / kMostMeshes));
        if (!mesh) {
            return fail(mesh.error());
        }
        const auto found = static_cast<double>(mesh->nodes);
        const double slope = std::log(found / nodes) / std::log(size / next);
        growth = i > 0 && slope > 0.3 && slope < 6.0 ? slope : growth;
        size = next;
        nodes = found;
        if (const double miss = std::abs(std::log(found / wanted)); miss < bestMiss) {
            bestMiss = miss;
            bestSize = next;
        }
    }
    return prepare(target, bestSize, settings_.hasCalculix && !target.body->hasContacts,
                   context.share(1.0, 1.0));
}

Checked<Project*> FemBenchmark::makeProject(const FemTarget& target, double size, bool withPaths) {
    const std::filesystem::path spec = session_.layout().benchmarks / target.body->file;
    const auto bytes = readFile(spec);
    if (!bytes) {
        return fail(Problems{bytes.error()});
    }
    Json document =
        Json::parse(std::string_view(reinterpret_cast<const char*>(bytes->data()), bytes->size()),
                    nullptr, false);
    document["mesh"]["size"] = millimetres(size);
    if (withPaths) {
        addPaths(document, study_);
    }
    const auto edit = readSpec(document.dump(), spec.parent_path());
    if (!edit) {
        return fail(edit.error());
    }
    session_.close();
    std::error_code ignored;
    std::filesystem::remove(project(), ignored);
    auto made = session_.create(project());
    if (!made) {
        return fail(Problems{made.error()});
    }
    if (auto applied = (*made)->apply(*edit); !applied) {
        return fail(applied.error());
    }
    return *made;
}

Checked<FemBenchmark::Meshed> FemBenchmark::meshProject(const Project& project, bool writesDeck,
                                                        const TaskContext& context) {
    auto runner = session_.runner();
    if (!runner) {
        return fail(Problems{runner.error()});
    }
    const auto prepared =
        (*runner)->prepare(project.model(), {study_, std::string(kBaseline), {}}, session_.task());
    if (!prepared) {
        return fail(prepared.error());
    }
    if (writesDeck) {
        if (auto written = exportInp(*prepared, *session_.pool(), deck(), context); !written) {
            return fail(written.error());
        }
    }
    const Meshed meshed = {prepared->mesh->nodes.size(), prepared->mesh->elements.size()};
    session_.close();
    return meshed;
}

Checked<FemBenchmark::Meshed> FemBenchmark::prepare(const FemTarget& target, double size,
                                                    bool writesDeck, const TaskContext& context) {
    const auto made = makeProject(target, size, true);
    if (!made) {
        return fail(made.error());
    }
    bestSize_ = size;
    return meshProject(**made, writesDeck, context);
}

Checked<std::filesystem::path> FemBenchmark::copiedProject() const {
    std::filesystem::path copy = folder_.path() / "run.twin";
    std::error_code failed;
    std::filesystem::copy_file(project(), copy, std::filesystem::copy_options::overwrite_existing,
                               failed);
    if (failed) {
        return fail(Problems{failure("bench.copy", pathText(copy), "{0}", {failed.message()})});
    }
    return copy;
}

Checked<Json> FemBenchmark::solveHere(const std::string& study, int repeats) {
    std::vector<Json> runs;
    do {
        const auto copy = copiedProject();
        if (!copy) {
            return fail(copy.error());
        }
        const auto run = runStudy(*copy, study, settings_.calculix.threads);
        if (!run) {
            return fail(run.error());
        }
        runs.push_back(figuresOf(*run));
    } while (runs.size() < static_cast<std::size_t>(repeats) &&
             runs.back()["seconds"].get<double>() < kLongRun);
    return median(std::move(runs));
}

Checked<Json> FemBenchmark::runStudy(const std::filesystem::path& project, const std::string& study,
                                     unsigned threads, const std::string& change) {
    std::string output;
    ChildProcessSpec spec;
    spec.program = session_.layout().commandLine;
    spec.arguments = {"--json",  "--threads", std::to_string(threads), "run", pathText(project),
                      "--study", study};
    if (!change.empty()) {
        spec.arguments.insert(spec.arguments.end(), {"--set", change});
    }
    spec.onLine = [&](const std::string& line) { output += line + '\n'; };
    const auto ended = runChildProcess(spec, session_.task());
    if (!ended) {
        return fail(Problems{ended.error()});
    }
    const Json answer = Json::parse(output, nullptr, false);
    if (ended->end != ChildProcessOutcome::End::Exited || ended->exitCode != 0 ||
        !answer.is_object() || answer["runs"].empty()) {
        return fail(Problems{
            failure("bench.run", study, "The run failed: {0}", {output + ended->standardError})});
    }
    Json run = answer["runs"].back();
    run["process"] = ended->wallTime.count();
    return run;
}

Checked<Json> FemBenchmark::solveByCalculix(CalculixSolver solver, std::size_t nodes) {
    std::vector<Json> runs;
    do {
        const auto run = runCalculix(deck(), solver, nodes, settings_.calculix, session_.task());
        if (!run) {
            return fail(Problems{run.error()});
        }
        runs.push_back({{"end", text(run->end)},
                        {"seconds", run->seconds},
                        {"memory", run->peakMemory},
                        {"largest", run->largest ? Json(*run->largest) : Json()}});
        if (run->end != CalculixRun::End::Solved) {
            break;
        }
    } while (runs.size() < static_cast<std::size_t>(settings_.repeats) &&
             runs.back()["seconds"].get<double>() < kLongRun);
    return median(std::move(runs));
}

}  // namespace twinbench
