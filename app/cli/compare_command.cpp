#include <algorithm>

#include <fmt/format.h>

#include "app/cli/command.h"
#include "app/cli/json_text.h"
#include "app/cli/result_choice.h"
#include "app/cli/text_table.h"
#include "twin/compare_runs.h"

namespace twinbench {

namespace {

class CompareCommand : public Command {
public:
    CLI::App* define(CLI::App& app) override {
        auto* command = app.add_subcommand("compare", "Compare a study under two scenarios");
        command->add_option("P.twin", project_, "Project")->required();
        command->add_option("--study", study_, "Study")->required();
        command->add_option("--scenario", scenarios_, "Two scenarios; Baseline is the model itself")
            ->required()
            ->expected(1, 2);
        command->add_flag("--stale", stale_, "Also results that are out of date");
        return command;
    }

    CommandOutcome run(CliSession& session) override {
        if (scenarios_.size() != 2) {
            CommandOutcome outcome = CommandOutcome::failed(
                badInput("usage", "compare", "Two scenarios are needed.", {},
                         "Pass --scenario twice; Baseline is the model itself."));
            outcome.exitCode = 2;
            return outcome;
        }
        auto project = session.open(project_, OpenMode::ReadOnly);
        if (!project) {
            return CommandOutcome::failed(project.error());
        }
        std::vector<StudyResult> results;
        Problems problems;
        for (const std::string& scenario : scenarios_) {
            auto chosen =
                chooseResult(session, (*project)->model(), {study_, scenario, "", stale_});
            if (!chosen) {
                appendNew(problems, chosen.error());
                continue;
            }
            results.push_back(std::move(chosen->result));
        }
        if (!problems.empty()) {
            return CommandOutcome::failed(std::move(problems));
        }
        auto runner = session.runner();
        if (!runner) {
            return CommandOutcome::failed(runner.error());
        }
        const auto comparison = compareRuns(**runner, results[0], results[1]);
        if (!comparison) {
            return CommandOutcome::failed(comparison.error());
        }
        return describe(*comparison);
    }

private:
    /// Both results may lack the same study.
    static void appendNew(Problems& problems, const Problems& more) {
        for (const Error& problem : more) {
            if (std::ranges::none_of(problems, [&](const Error& told) {
                    return told.code == problem.code && told.object == problem.object;
                })) {
                problems.push_back(problem);
            }
        }
    }

    static Json scalarJson(const ScalarComparison& scalar) {
        Json json{{"name", scalar.name}};
        if (!scalar.part.empty()) {
            json["part"] = scalar.part;
        }
        json["a"] = quantityJson(scalar.a, scalar.dimension, scalar.absoluteTemperature);
        json["b"] = quantityJson(scalar.b, scalar.dimension, scalar.absoluteTemperature);
        json["difference"] = quantityJson(scalar.difference, scalar.dimension);
        return json;
    }

    static Json fieldJson(const FieldComparison& field) {
        return Json{{"field", field.field},
                    {"part", field.part.empty() ? Json(nullptr) : Json(field.part)},
                    {"min", quantityJson(field.min, field.dimension)},
                    {"max", quantityJson(field.max, field.dimension)},
                    {"mean", quantityJson(field.mean, field.dimension)},
                    {"rms", quantityJson(field.rms, field.dimension)}};
    }

    CommandOutcome describe(const RunComparison& comparison) const {
        Json scalars = Json::array();
        Table rows{{"result", scenarios_[0], scenarios_[1], "difference"}};
        for (const ScalarComparison& scalar : comparison.scalars) {
            scalars.push_back(scalarJson(scalar));
            rows.add({scalar.part.empty() ? scalar.name : scalar.name + ", " + scalar.part,
                      quantityText(scalar.a, scalar.dimension, scalar.absoluteTemperature),
                      quantityText(scalar.b, scalar.dimension, scalar.absoluteTemperature),
                      quantityText(scalar.difference, scalar.dimension)});
        }
        Json parts = Json::array();
        for (const ScalarComparison& scalar : comparison.parts) {
            parts.push_back(scalarJson(scalar));
        }
        Json fields = Json::array();
        for (const FieldComparison& field : comparison.fields) {
            fields.push_back(fieldJson(field));
        }
        CommandOutcome outcome;
        outcome.document =
            Json{{"study", study_}, {"scenarios", scenarios_}, {"scalars", scalars},
                 {"parts", parts},  {"fields", fields},        {"same_mesh", comparison.sameMesh}};
        outcome.text = rows.text();
        if (!comparison.sameMesh) {
            const char* const reason =
                "The two runs have different meshes, so their fields are not compared.";
            outcome.document["warnings"] = Json::array({reason});
            outcome.text += std::string(reason) + "\n";
        }
        return outcome;
    }

    std::string project_;
    std::string study_;
    std::vector<std::string> scenarios_;
    bool stale_ = false;
};

}  // namespace

std::unique_ptr<Command> makeCompareCommand() { return std::make_unique<CompareCommand>(); }

}  // namespace twinbench
