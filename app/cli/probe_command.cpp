#include <algorithm>
#include <cmath>
#include <cstdio>

#include <fmt/format.h>

#include "app/cli/command.h"
#include "app/cli/json_text.h"
#include "app/cli/result_choice.h"
#include "app/cli/text_table.h"
#include "core/file.h"
#include "twin/path_probe.h"
#include "twin/probe_result.h"
#include "twin/problem_list.h"
#include "twin/study_type.h"

namespace twinbench {

namespace {

constexpr double kMillimetre = 1e-3;

/// "1,2,3" in mm.
Checked<Vec3> parsePoint(const std::string& text, const char* option) {
    Vec3 point;
    char end = 0;
    if (std::sscanf(text.c_str(), "%lf,%lf,%lf%c", &point.x, &point.y, &point.z, &end) != 3 ||
        !std::isfinite(norm(point))) {
        return fail(singleProblem(badInput("probe.point", option, "'{0}' is not a point.", {text},
                                           "Write X,Y,Z in mm, as in 10,20,-5.")));
    }
    return kMillimetre * point;
}

/// "0,0,0:10,0,0"
Checked<ProbeLine> parseLine(const std::string& text, int points) {
    const auto colon = text.find(':');
    if (colon == std::string::npos) {
        return fail(singleProblem(badInput("probe.line", "--along", "'{0}' is not a line.", {text},
                                           "Write two points in mm, as in 0,0,5:100,0,5.")));
    }
    Problems problems;
    const Vec3 from = takeOr(parsePoint(text.substr(0, colon), "--along"), problems);
    const Vec3 to = takeOr(parsePoint(text.substr(colon + 1), "--along"), problems);
    if (!problems.empty()) {
        return fail(std::move(problems));
    }
    return ProbeLine{from, to, points};
}

class ProbeCommand : public Command {
public:
    CLI::App* define(CLI::App& app) override {
        auto* command = app.add_subcommand("probe", "Tell a field at a point or along a line");
        command->add_option("P.twin", project_, "Project")->required();
        command->add_option("--study", choice_.study, "Study")->required();
        command->add_option("--scenario", choice_.scenario, "Scenario");
        command
            ->add_option("--field", field_,
                         "temperature, heat_flux, displacement, von_mises, tresca, "
                         "principal_stress, stress, strain, safety_factor; or a component: "
                         "stress_xx, displacement_magnitude, principal_stress_1")
            ->required();
        auto* at = command->add_option("--at", at_, "X,Y,Z in mm, assembly frame");
        auto* along = command->add_option("--along", along_, "X,Y,Z:X,Y,Z in mm: a straight line")
                          ->excludes(at);
        command->add_option("--points", points_, "How many points of the line; 101 if absent")
            ->needs(along);
        command->add_option("-o,--output", output_, "CSV file for the line")->needs(along);
        defineMoment(*command, choice_,
                     "Time, 'end', or 'max' or 'min': the extreme over all stored times");
        command->add_option("--part", part_, "Only in this part")->excludes(along);
        command->add_flag("--stale", choice_.allowStale, "Also a result that is out of date");
        command->final_callback([this] {
            if (at_.empty() && along_.empty()) {
                throw CLI::RequiredError("--at or --along");
            }
        });
        return command;
    }

    CommandOutcome run(CliSession& session) override {
        Problems problems;
        const Vec3 point = takeOr(parsePoint(at_.empty() ? "0,0,0" : at_, "--at"), problems);
        const ProbeLine line =
            along_.empty() ? ProbeLine{} : takeOr(parseLine(along_, points_), problems);
        auto project = session.open(project_, OpenMode::ReadOnly);
        if (!project) {
            problems.push_back(project.error());
            return CommandOutcome::failed(std::move(problems));
        }
        const auto chosen = chooseResult(session, (*project)->model(), choice_);
        appendProblems(problems, problemsOf(chosen));
        if (!problems.empty()) {
            return CommandOutcome::failed(std::move(problems));
        }
        isModal_ = isModeStudy(chosen->result.type);
        auto runner = session.runner();
        if (!runner) {
            return CommandOutcome::failed(runner.error());
        }
        return along_.empty() ? probePoint(session, **runner, *chosen, point)
                              : probeLine(session, **runner, *chosen, line);
    }

private:
    CommandOutcome probePoint(CliSession& session, const StudyRunner& runner,
                              const ChosenResult& chosen, const Vec3& point) const {
        const auto probed =
            probeResult(runner, chosen.result, field_, point, chosen.moment, part_, session.task());
        return probed ? describe(*probed, point) : CommandOutcome::failed(probed.error());
    }

    CommandOutcome probeLine(CliSession& session, const StudyRunner& runner,
                             const ChosenResult& chosen, const ProbeLine& line) const {
        const auto mesh = runner.mesh(chosen.result);
        if (!mesh) {
            return CommandOutcome::failed(mesh.error());
        }
        const auto path = twinbench::probePath(runner, chosen.result, field_, line, chosen.moment,
                                               PointLocator(*mesh), session.task());
        if (!path) {
            return CommandOutcome::failed(path.error());
        }
        if (!output_.empty()) {
            const std::string table = csvTable(*path);
            if (auto written = writeFileAtomically(output_, std::string_view(table)); !written) {
                return CommandOutcome::failed(written.error());
            }
        }
        return describe(*path, line);
    }

    /// What both forms begin with.
    Json heading(const FieldInfo& field, double time) const {
        Json json{{"study", choice_.study},
                  {"scenario", choice_.scenario},
                  {"field", field.name},
                  {"time", quantityJson(time, dimension::time())}};
        if (choice_.time == "max" || choice_.time == "min") {
            json["time"] = choice_.time;
        }
        if (isModal_) {
            json.erase("time");
            json["mode"] = std::max(choice_.mode, 1);
        }
        return json;
    }

    /// A number, or a list of several.
    static Json valueJson(const std::vector<double>& values, const Unit& unit) {
        std::vector<double> shown;
        for (const double value : values) {
            shown.push_back(unit.fromSi(value));
        }
        return shown.size() == 1 ? Json(shown.front()) : Json(shown);
    }

    static std::string valueText(const std::vector<double>& values, const Unit& unit) {
        std::string text;
        for (const double value : values) {
            text += fmt::format("{}{:.6g}", text.empty() ? "" : "  ", unit.fromSi(value));
        }
        return text;
    }

    CommandOutcome describe(const ProbeResult& probed, const Vec3& point) const {
        const Unit unit = displayUnit(probed.field.dimension, probed.field.absoluteTemperature);
        CommandOutcome outcome;
        Json values = Json::array();
        Table rows{{"part", probed.field.name + " [" + unit.symbol + "]"}};
        for (const ProbeEntry& entry : probed.entries) {
            values.push_back(Json{{"part", entry.part},
                                  {"value", valueJson(entry.values, unit)},
                                  {"unit", unit.symbol}});
            rows.add({entry.part, valueText(entry.values, unit)});
        }
        outcome.document = heading(probed.field, probed.time);
        outcome.document["at"] = pointJson(point);
        outcome.document["values"] = std::move(values);
        outcome.text = rows.text();
        return outcome;
    }

    CommandOutcome describe(const PathResult& path, const ProbeLine& line) const {
        const Unit unit = displayUnit(path.field.dimension, path.field.absoluteTemperature);
        CommandOutcome outcome;
        Json points = Json::array();
        Table rows{{"distance [mm]", "part", path.field.name + " [" + unit.symbol + "]"}};
        for (const PathEntry& entry : path.entries) {
            const bool isInside = !entry.part.empty();
            const Vec3 at = entry.at / kMillimetre;
            points.push_back(Json{{"distance", entry.distance / kMillimetre},
                                  {"at", {at.x, at.y, at.z}},
                                  {"part", isInside ? Json(entry.part) : Json()},
                                  {"value", isInside ? valueJson(entry.values, unit) : Json()}});
            rows.add({fmt::format("{:.6g}", entry.distance / kMillimetre),
                      isInside ? entry.part : "-", isInside ? valueText(entry.values, unit) : "-"});
        }
        outcome.document = heading(path.field, path.time);
        outcome.document["from"] = pointJson(line.from);
        outcome.document["to"] = pointJson(line.to);
        outcome.document["unit"] = unit.symbol;
        outcome.document["distance_unit"] = "mm";
        outcome.document["points"] = std::move(points);
        if (!output_.empty()) {
            outcome.document["file"] = output_;
        }
        outcome.text = rows.text();
        return outcome;
    }

    std::string project_;
    ResultChoice choice_;
    bool isModal_ = false;
    std::string field_;
    std::string at_;
    std::string along_;
    int points_ = 101;
    std::string output_;
    std::string part_;
};

}  // namespace

std::unique_ptr<Command> makeProbeCommand() { return std::make_unique<ProbeCommand>(); }

}  // namespace twinbench
