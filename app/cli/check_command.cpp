#include <fmt/format.h>

#include "app/cli/command.h"
#include "app/cli/json_text.h"
#include "app/cli/text_table.h"
#include "core/file.h"
#include "core/xml_text.h"
#include "twin/requirement_verdict.h"

namespace twinbench {

namespace {

/// Runs what is stale and judges every requirement.
class CheckCommand : public Command {
public:
    CLI::App* define(CLI::App& app) override {
        auto* command = app.add_subcommand("check", "Judge every requirement");
        command->add_option("P.twin", project_, "Project")->required();
        command->add_option("--junit", junit_, "Also write the verdicts as a JUnit report");
        return command;
    }

    CommandOutcome run(CliSession& session) override {
        auto project = session.openForRuns(project_);
        if (!project) {
            return CommandOutcome::failed(project.error());
        }
        auto runner = session.runner();
        if (!runner) {
            return CommandOutcome::failed(runner.error());
        }
        const SystemModel& model = (*project)->model();
        const auto assembly = (*runner)->assembly(model, session.task());
        if (!assembly) {
            return CommandOutcome::failed(assembly.error());
        }
        const std::string scenario(kBaseline);
        const auto results = [&](const std::string& study) -> Checked<StudyResult> {
            auto result = (*runner)->run(model, {study, scenario, {}}, session.task());
            if (result && result->status != RunStatus::Done) {
                return fail(result->errors);
            }
            return result;
        };
        CommandOutcome outcome;
        for (const Entity& requirement : model.entities(EntityKind::Requirement)) {
            add(requirement, judge(requirement, scenario, model, **assembly, results), outcome);
        }
        finish(outcome);
        return outcome;
    }

private:
    void add(const Entity& requirement, const Checked<RequirementVerdict>& verdict,
             CommandOutcome& outcome) {
        const std::string text = requirement.values.value("require", "");
        Json json{{"name", requirement.name}, {"require", text}};
        std::string failure;
        if (!verdict) {
            json["status"] = "error";
            json["errors"] = errorsJson(verdict.error());
            outcome.errors.insert(outcome.errors.end(), verdict.error().begin(),
                                  verdict.error().end());
            failure = verdict.error().front().describe();
        } else {
            json["status"] = verdict->met ? "met" : "not met";
            json["value"] = quantityJson(verdict->value.value, verdict->value.dimension,
                                         verdict->value.absoluteTemperature);
            json["limit"] = quantityJson(verdict->limit.value, verdict->limit.dimension,
                                         verdict->limit.absoluteTemperature);
            json["margin"] = quantityJson(verdict->margin, verdict->value.dimension);
            json["part"] = verdict->part;
            if (!verdict->met) {
                notMet_ = true;
                failure = fmt::format("{} in {}", formatQuantity(verdict->value), verdict->part);
            }
        }
        rows_.add({requirement.name, json["status"].get<std::string>(),
                   verdict ? formatQuantity(verdict->value, 5) : "-", text});
        addToJunit(requirement.name, failure);
        verdicts_.push_back(std::move(json));
    }

    void addToJunit(const std::string& name, const std::string& failure) {
        cases_ +=
            fmt::format("  <testcase name=\"{}\" classname=\"requirements\"", xmlEscaped(name));
        cases_ += failure.empty()
                      ? "/>\n"
                      : fmt::format("><failure message=\"{}\"/></testcase>\n", xmlEscaped(failure));
        failures_ += failure.empty() ? 0 : 1;
    }

    void finish(CommandOutcome& outcome) {
        outcome.document = Json{{"requirements", verdicts_}};
        outcome.text = rows_.text();
        if (!junit_.empty()) {
            const std::string report = fmt::format(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuite name=\"{}\" tests=\"{}\" "
                "failures=\"{}\">\n{}</testsuite>\n",
                xmlEscaped(project_), verdicts_.size(), failures_, cases_);
            if (auto written = writeFileAtomically(junit_, report); !written) {
                outcome.errors.push_back(written.error());
            }
        }
        if (outcome.errors.empty() && notMet_) {
            outcome.exitCode = 5;
        }
    }

    std::string project_;
    std::string junit_;
    Json verdicts_ = Json::array();
    Table rows_{{"requirement", "verdict", "value", "condition"}};
    std::string cases_;
    int failures_ = 0;
    bool notMet_ = false;
};

}  // namespace

std::unique_ptr<Command> makeCheckCommand() { return std::make_unique<CheckCommand>(); }

}  // namespace twinbench
