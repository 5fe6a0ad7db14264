#include <cmath>
#include <cstdio>

#include <fmt/format.h>

#include "app/cli/command.h"
#include "app/cli/json_text.h"
#include "app/cli/result_choice.h"
#include "app/cli/text_table.h"
#include "twin/probe_result.h"

namespace twinbench {

namespace {

constexpr double kMillimetre = 1e-3;

class ProbeCommand : public Command {
public:
    CLI::App* define(CLI::App& app) override {
        auto* command = app.add_subcommand("probe", "Tell a field at a point");
        command->add_option("P.twin", project_, "Project")->required();
        command->add_option("--study", choice_.study, "Study")->required();
        command->add_option("--scenario", choice_.scenario, "Scenario");
        command
            ->add_option("--field", field_,
                         "temperature, heat_flux, displacement, stress, von_mises, "
                         "principal_stress")
            ->required();
        command->add_option("--at", at_, "X,Y,Z in mm, assembly frame")->required();
        command->add_option("--time", choice_.time, "Time, or 'end'");
        command->add_option("--part", part_, "Only in this part");
        command->add_flag("--stale", choice_.allowStale, "Also a result that is out of date");
        return command;
    }

    CommandOutcome run(CliSession& session) override {
        Vec3 point;
        char end = 0;
        if (std::sscanf(at_.c_str(), "%lf,%lf,%lf%c", &point.x, &point.y, &point.z, &end) != 3 ||
            !std::isfinite(norm(point))) {
            return CommandOutcome::failed(badInput("probe.point", "--at", "'{0}' is not a point.",
                                                   {at_}, "Write X,Y,Z in mm, as in 10,20,-5."));
        }
        auto project = session.open(project_, OpenMode::ReadOnly);
        if (!project) {
            return CommandOutcome::failed(project.error());
        }
        const auto chosen = chooseResult(session, (*project)->model(), choice_);
        if (!chosen) {
            return CommandOutcome::failed(chosen.error());
        }
        auto runner = session.runner();
        if (!runner) {
            return CommandOutcome::failed(runner.error());
        }
        const auto probed =
            probeResult(**runner, chosen->result, field_, kMillimetre * point, chosen->time, part_);
        if (!probed) {
            return CommandOutcome::failed(probed.error());
        }
        return describe(*probed, kMillimetre * point);
    }

private:
    CommandOutcome describe(const ProbeResult& probed, const Vec3& point) const {
        const Unit unit = displayUnit(probed.field.dimension, probed.field.absoluteTemperature);
        CommandOutcome outcome;
        Json values = Json::array();
        Table rows{{"part", field_ + " [" + unit.symbol + "]"}};
        for (const ProbeEntry& entry : probed.entries) {
            std::vector<double> shown;
            std::string text;
            for (const double value : entry.values) {
                shown.push_back(unit.fromSi(value));
                text += fmt::format("{}{:.6g}", text.empty() ? "" : "  ", shown.back());
            }
            values.push_back(Json{{"part", entry.part},
                                  {"value", shown.size() == 1 ? Json(shown.front()) : Json(shown)},
                                  {"unit", unit.symbol}});
            rows.add({entry.part, text});
        }
        outcome.document = Json{{"study", choice_.study},
                                {"scenario", choice_.scenario},
                                {"field", field_},
                                {"at", pointJson(point)},
                                {"time", quantityJson(probed.time, dimension::time())},
                                {"values", std::move(values)}};
        outcome.text = rows.text();
        return outcome;
    }

    std::string project_;
    ResultChoice choice_;
    std::string field_;
    std::string at_;
    std::string part_;
};

}  // namespace

std::unique_ptr<Command> makeProbeCommand() { return std::make_unique<ProbeCommand>(); }

}  // namespace twinbench
