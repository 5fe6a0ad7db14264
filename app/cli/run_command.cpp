#include <algorithm>
#include <filesystem>
#include <set>

#include <fmt/format.h>

#include "app/cli/command.h"
#include "app/cli/export_files.h"
#include "app/cli/forecast_output.h"
#include "app/cli/json_text.h"
#include "app/cli/project_arguments.h"
#include "app/cli/result_choice.h"
#include "app/shared/user_folder.h"
#include "core/system_memory.h"
#include "twin/problem_list.h"
#include "twin/run_memory.h"
#include "twin/run_rates.h"

namespace twinbench {

namespace {

class RunCommand : public Command {
public:
    CLI::App* define(CLI::App& app) override {
        auto* command = app.add_subcommand("run", "Solve a study, reusing what is up to date");
        command->add_option("P.twin", project_, "Project")->required();
        command->add_option("--study", study_, "Study")->required();
        command->add_option("--scenario", scenarios_, "Scenario; may be given several times")
            ->expected(1)
            ->take_all();
        command->add_flag("--all-scenarios", all_, "The baseline and every scenario");
        command
            ->add_option("--set", sets_, "NAME=VALUE for this run only, neither journaled nor kept")
            ->expected(1)
            ->take_all();
        command->add_flag("--forecast", forecast_, "Solve nothing; tell what the runs would take");
        command->add_option("--export", exportFolder_, "Folder for exports of each run");
        command->add_option("--format", formats_, "vtu, csv, inp, png")
            ->delimiter(',')
            ->expected(1)
            ->take_all()
            ->check(CLI::IsMember({"vtu", "csv", "inp", "png"}));
        return command;
    }

    CommandOutcome run(CliSession& session) override {
        auto project = session.openForRuns(project_);
        if (!project) {
            return withRuns(CommandOutcome::failed(project.error()), Json::array());
        }
        auto runner = session.runner();
        if (!runner) {
            return withRuns(CommandOutcome::failed(runner.error()), Json::array());
        }
        const SystemModel& model = (*project)->model();
        const Assignments sets = parseAssignments(sets_);
        const auto scenarios = chosenScenarios(model);
        Problems problems = argumentProblems(model, sets, scenarios);
        appendProblems(problems, exportProblems());
        if (!problems.empty()) {
            return withRuns(CommandOutcome::failed(std::move(problems)), Json::array());
        }
        if (forecast_) {
            return forecastRuns(session, **runner, model, scenarios, sets);
        }
        CommandOutcome outcome;
        Json runs = Json::array();
        for (std::size_t i = 0; i < scenarios.size(); ++i) {
            const TaskContext share = session.task().share(
                static_cast<double>(i) / static_cast<double>(scenarios.size()),
                static_cast<double>(i + 1) / static_cast<double>(scenarios.size()));
            runOne(session, **runner, model, {study_, scenarios[i], sets.values}, share, outcome,
                   runs);
            if (session.task().stopRequested()) {
                outcome.exitCode = 4;
                break;
            }
        }
        if (auto dropped = (*runner)->dropTemporary(model); !dropped) {
            outcome.errors.push_back(dropped.error());
        }
        return withRuns(std::move(outcome), std::move(runs));
    }

private:
    std::vector<std::string> chosenScenarios(const SystemModel& model) const {
        if (!all_) {
            return scenarios_.empty() ? std::vector<std::string>{std::string(kBaseline)}
                                      : scenarios_;
        }
        std::vector<std::string> result{std::string(kBaseline)};
        for (const std::string& name : model.names(EntityKind::Scenario)) {
            result.push_back(name);
        }
        return result;
    }

    /// What is wrong with the arguments, so that no run starts before all of them are right.
    Problems argumentProblems(const SystemModel& model, const Assignments& sets,
                              const std::vector<std::string>& scenarios) const {
        Problems problems;
        if (auto unknown = unknownName(model, EntityKind::Study, study_)) {
            problems.push_back(std::move(*unknown));
        }
        for (const std::string& scenario : scenarios) {
            if (auto unknown = unknownName(model, EntityKind::Scenario, scenario)) {
                problems.push_back(std::move(*unknown));
            }
        }
        appendProblems(problems, problemsOf(editFrom(sets, model)));
        return problems;
    }

    CommandOutcome forecastRuns(CliSession& session, StudyRunner& runner, const SystemModel& model,
                                const std::vector<std::string>& scenarios,
                                const Assignments& sets) const {
        CommandOutcome outcome;
        Json forecasts = Json::array();
        Table table(
            {"study", "scenario", "unknowns", "seconds", "memory [MB]", "disk [MB]", "from runs"});
        const RunRates rates = RunRates::read(runRatesFile());
        for (const std::string& scenario : scenarios) {
            const StudyRequest request{study_, scenario, sets.values};
            auto sizes = sizesAfterReading(runner, model, request, session.task());
            if (!sizes) {
                appendProblems(outcome.errors, sizes.error());
                continue;
            }
            const RunForecast forecast = forecastOf(*sizes, rates);
            for (const RunSize& size : *sizes) {
                if (auto problem = memoryProblem(size, static_cast<double>(availableMemory()))) {
                    outcome.errors.push_back(std::move(*problem));
                }
            }
            forecasts.push_back(forecastJson(request, forecast));
            table.add(forecastRow(request, forecast));
        }
        outcome.text = table.isEmpty() ? std::string() : table.text();
        outcome = withRuns(std::move(outcome), Json::array());
        outcome.document["forecasts"] = std::move(forecasts);
        if (session.task().stopRequested()) {
            outcome.exitCode = 4;
        }
        return outcome;
    }

    void runOne(CliSession& session, StudyRunner& runner, const SystemModel& model,
                const StudyRequest& request, const TaskContext& task, CommandOutcome& outcome,
                Json& runs) {
        const auto before = runner.sizes(model, request);
        const auto result = runner.run(model, request, task);
        if (!result) {
            appendProblems(outcome.errors, result.error());
            if (session.task().stopRequested()) {
                StudyResult stopped;
                stopped.study = request.study;
                stopped.scenario = request.scenario;
                stopped.status = RunStatus::Cancelled;
                runs.push_back(runJson(stopped));
            }
            return;
        }
        // That this fails is no problem of the run.
        (void)keepRates(runRatesFile(), *result, before);
        outcome.text += runText(*result);
        appendProblems(outcome.errors, result->errors);
        runs.push_back(runJson(*result));
        if (!request.sets.empty()) {
            runs.back()["set"] = request.sets;
        }
        if (!exportFolder_.empty() && result->status == RunStatus::Done) {
            exportRun(session, model, request, *result, outcome, runs.back());
        }
    }

    void exportRun(CliSession& session, const SystemModel& model, const StudyRequest& request,
                   const StudyResult& result, CommandOutcome& outcome, Json& run) {
        Json files = Json::array();
        for (const std::string& format : formats_) {
            const auto path = std::filesystem::path(exportFolder_) / fileName(request, format);
            const auto done = exportFile(session, {model, request, result, format, path});
            if (!done) {
                appendProblems(outcome.errors, done.error());
                continue;
            }
            files.push_back(path.string());
        }
        run["files"] = std::move(files);
    }

    /// Before the first run, as a run can take hours.
    Problems exportProblems() const {
        std::error_code error;
        if (!exportFolder_.empty()) {
            std::filesystem::create_directories(exportFolder_, error);
        }
        if (!error) {
            return {};
        }
        return {badInput("export.folder", exportFolder_, "The folder cannot be made: {0}.",
                         {error.message()}, "Choose a folder that you may write to.")};
    }

    /// No two runs of this command write the same file.
    std::string fileName(const StudyRequest& request, const std::string& format) {
        std::string name = request.study + " - " + request.scenario;
        for (const auto& [parameter, value] : request.sets) {
            name += ", " + parameter + "=" + value;
        }
        std::replace(name.begin(), name.end(), '/', '_');
        std::string file = name + "." + format;
        for (int number = 2; !files_.insert(file).second; ++number) {
            file = fmt::format("{} {}.{}", name, number, format);
        }
        return file;
    }

    /// The contract: always both lists.
    static CommandOutcome withRuns(CommandOutcome outcome, Json runs) {
        outcome.document = Json{{"runs", std::move(runs)}, {"errors", errorsJson(outcome.errors)}};
        return outcome;
    }

    std::string project_;
    std::string study_;
    std::vector<std::string> scenarios_;
    bool all_ = false;
    bool forecast_ = false;
    std::vector<std::string> sets_;
    std::string exportFolder_;
    std::vector<std::string> formats_{"vtu"};
    std::set<std::string> files_;  ///< that were written
};

}  // namespace

std::unique_ptr<Command> makeRunCommand() { return std::make_unique<RunCommand>(); }

}  // namespace twinbench
