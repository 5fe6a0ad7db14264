#include <algorithm>
#include <array>
#include <chrono>

#include <fmt/format.h>

#include "app/cli/command.h"
#include "app/cli/fem_bench.h"
#include "app/cli/json_text.h"
#include "app/cli/text_table.h"
#include "core/child_process.h"
#include "core/file.h"
#include "core/path_text.h"
#include "twin/problem_list.h"
#include "twin/spec_file.h"

namespace twinbench {

namespace {

/// What one benchmark took, and how much work that was.
struct Measurement {
    double seconds = 0.0;
    std::string work;
};

constexpr const char* kSample = "battery_module.twin.json";

/// The way of the sample's data, stage by stage, in a project of its own that is gone afterwards.
class SampleBenchmark {
public:
    static constexpr std::array<std::string_view, 5> kNames = {"import", "mesh", "transient",
                                                               "what-if", "stress"};

    explicit SampleBenchmark(CliSession& session) : session_(session) {}

    Checked<void> prepare() {
        auto folder = TemporaryFolder::create();
        if (!folder) {
            return fail(Problems{folder.error()});
        }
        folder_.emplace(std::move(*folder));
        const std::filesystem::path samples = session_.layout().samples;
        const auto bytes = readFile(samples / kSample);
        if (!bytes) {
            return fail(Problems{bytes.error()});
        }
        const auto edit =
            readSpec({reinterpret_cast<const char*>(bytes->data()), bytes->size()}, samples);
        if (!edit) {
            return fail(edit.error());
        }
        auto project = session_.create(folder_->path() / "bench.twin");
        if (!project) {
            return fail(Problems{project.error()});
        }
        project_ = *project;
        if (auto applied = project_->apply(*edit); !applied) {
            return fail(applied.error());
        }
        auto runner = session_.runner();
        if (!runner) {
            return fail(Problems{runner.error()});
        }
        runner_ = *runner;
        return {};
    }

    /// Whatever a benchmark needs of those before it is reused if they ran, else part of it.
    Checked<Measurement> run(std::string_view name) {
        if (name == "import") {
            return import();
        }
        if (name == "mesh") {
            return mesh();
        }
        return solve(name == "stress" ? "Stress" : "Warm-up",
                     name == "what-if" ? "Double flow" : std::string(kBaseline));
    }

    /// The project closes before its folder goes.
    ~SampleBenchmark() { session_.close(); }
    SampleBenchmark(const SampleBenchmark&) = delete;
    SampleBenchmark& operator=(const SampleBenchmark&) = delete;

private:
    using Clock = std::chrono::steady_clock;

    static double since(Clock::time_point start) {
        return std::chrono::duration<double>(Clock::now() - start).count();
    }

    Checked<Measurement> import() {
        const auto start = Clock::now();
        const auto assembly = runner_->assembly(project_->model(), session_.task());
        if (!assembly) {
            return fail(assembly.error());
        }
        return Measurement{since(start), counted((*assembly)->parts.size(), "part")};
    }

    Checked<Measurement> mesh() {
        const auto assembly = runner_->assembly(project_->model(), session_.task());
        if (!assembly) {
            return fail(assembly.error());
        }
        const auto parts = solidParts(project_->model(), **assembly);
        if (!parts) {
            return fail(parts.error());
        }
        const auto start = Clock::now();
        const auto meshes = runner_->meshes(project_->model(), *parts, session_.task());
        if (!meshes) {
            return fail(meshes.error());
        }
        std::size_t elements = 0;
        Problems problems;
        for (const MeshOutcome& outcome : *meshes) {
            elements += outcome.mesh ? outcome.mesh->elements.size() : 0;
            if (outcome.error) {
                problems.push_back(*outcome.error);
            }
        }
        if (!problems.empty()) {
            return fail(std::move(problems));
        }
        return Measurement{since(start), counted(elements, "element")};
    }

    Checked<Measurement> solve(const std::string& study, const std::string& scenario) {
        const auto result = runner_->run(project_->model(), {study, scenario, {}}, session_.task());
        if (!result) {
            return fail(result.error());
        }
        if (result->status != RunStatus::Done) {
            return fail(result->errors);
        }
        return Measurement{
            result->wallSeconds,
            fmt::format("{}, {}", counted(result->solver.unknowns, "unknown"),
                        counted(static_cast<std::size_t>(result->solver.iterations), "iteration"))};
    }

    CliSession& session_;
    std::optional<TemporaryFolder> folder_;
    Project* project_ = nullptr;
    StudyRunner* runner_ = nullptr;
};

std::string formatted(const Json& figure) {
    return fmt::format("{:.{}f} {}", figure["value"].get<double>(),
                       figure["value"].get<double>() < 10.0 ? 2 : 0,
                       figure["unit"].get<std::string>());
}

/// How quickly the real window answers, measured by a program that opens it. Figures are objects
/// with "name", "value", "unit", "wanted", "is_least", "met" and "work".
Checked<Json> measureWindow(CliSession& session) {
    if (auto display = session.display().ensure(session.task()); !display) {
        return fail(Problems{display.error()});
    }
    Json figures = Json::array();
    ChildProcessSpec spec;
    spec.program = session.layout().windowBenchmark;
    spec.onLine = [&](const std::string& line) {
        Json figure = Json::parse(line, nullptr, false);
        if (figure.is_object()) {
            figures.push_back(std::move(figure));
        }
    };
    const auto ended = runChildProcess(spec, session.task());
    if (!ended) {
        return fail(Problems{ended.error()});
    }
    if (ended->end != ChildProcessOutcome::End::Exited || ended->exitCode != 0) {
        return fail(
            Problems{failure("bench.window", pathText(spec.program),
                             "The window could not be measured: {0}", {ended->standardError})});
    }
    return figures;
}

class BenchCommand : public Command {
public:
    CLI::App* define(CLI::App& app) override {
        auto* command = app.add_subcommand(
            "bench", "Measure the stages of the sample's work, and how the window answers");
        std::vector<std::string> names(SampleBenchmark::kNames.begin(),
                                       SampleBenchmark::kNames.end());
        names.emplace_back(kWindow);
        names.emplace_back(kFem);
        command->add_option("NAME", name_, "One benchmark; absent: all but fem, which takes hours")
            ->check(CLI::IsMember(names));
        fem_.define(*command);
        return command;
    }

    CommandOutcome run(CliSession& session) override {
        if (name_ == kFem) {
            return fem_.run(session);
        }
        CommandOutcome outcome;
        if (name_ != kWindow) {
            measureSample(session, outcome);
        }
        if (outcome.errors.empty() && (name_.empty() || name_ == kWindow)) {
            addWindow(session, outcome);
        }
        return outcome;
    }

private:
    static constexpr const char* kWindow = "window";
    static constexpr const char* kFem = "fem";

    void measureSample(CliSession& session, CommandOutcome& outcome) const {
        SampleBenchmark benchmark(session);
        if (auto ready = benchmark.prepare(); !ready) {
            outcome.errors = ready.error();
            return;
        }
        Json list = Json::array();
        Table rows({"benchmark", "seconds", "work"});
        for (const std::string_view name : SampleBenchmark::kNames) {
            if (!name_.empty() && name != name_) {
                continue;
            }
            const auto measured = benchmark.run(name);
            if (!measured) {
                appendProblems(outcome.errors, measured.error());
                break;
            }
            list.push_back(
                Json{{"name", name}, {"seconds", measured->seconds}, {"work", measured->work}});
            rows.add({std::string(name), fmt::format("{:.2f}", measured->seconds), measured->work});
        }
        outcome.document["benchmarks"] = std::move(list);
        outcome.text = rows.text();
    }

    static void addWindow(CliSession& session, CommandOutcome& outcome) {
        auto figures = measureWindow(session);
        if (!figures) {
            outcome.errors = figures.error();
            return;
        }
        Table rows({"window", "measured", "wanted", "", "work"});
        for (const Json& figure : *figures) {
            rows.add(
                {figure["name"], formatted(figure),
                 fmt::format("{} {:g}", figure["is_least"].get<bool>() ? "at least" : "at most",
                             figure["wanted"].get<double>()),
                 figure["met"].get<bool>() ? "met" : "missed", figure["work"]});
        }
        outcome.document["window"] = std::move(*figures);
        outcome.text += (outcome.text.empty() ? "" : "\n") + rows.text();
    }

    std::string name_;
    FemBench fem_;
};

}  // namespace

std::unique_ptr<Command> makeBenchCommand() { return std::make_unique<BenchCommand>(); }

}  // namespace twinbench
