#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "app/cli/command.h"
#include "app/cli/json_text.h"
#include "app/cli/text_table.h"
#include "twin/contact_proposal.h"
#include "twin/model_editor.h"
#include "twin/value_check.h"

namespace twinbench {

namespace {

/// Where parts touch and what passes there.
class ContactsCommand : public Command {
public:
    CLI::App* define(CLI::App& app) override {
        auto* command = app.add_subcommand("contacts", "List where parts touch and what passes");
        command->add_option("P.twin", project_, "Project")->required();
        command->add_option("--study", study_, "With what this study sets of its own");
        return command;
    }

    CommandOutcome run(CliSession& session) override {
        auto project = session.open(project_, OpenMode::ReadOnly);
        if (!project) {
            return CommandOutcome::failed(project.error());
        }
        auto runner = session.runner();
        if (!runner) {
            return CommandOutcome::failed(runner.error());
        }
        const auto library = session.library();
        if (!library) {
            return CommandOutcome::failed(library.error());
        }
        const SystemModel& model = (*project)->model();
        const Entity* study = study_.empty() ? nullptr : model.find(EntityKind::Study, study_);
        if (!study_.empty() && study == nullptr) {
            return CommandOutcome::failed(badInput(
                "study.unknown", describeEntity(EntityKind::Study, study_), "It does not exist.",
                {}, suggest(study_, model.names(EntityKind::Study))));
        }
        const auto parameters = evaluateParameters(model.parameterTexts());
        if (!parameters) {
            return CommandOutcome::failed(parameters.error());
        }
        const ValueReader reader(*parameters);
        const auto settings = readContactSettings(model, study, reader);
        if (!settings) {
            return CommandOutcome::failed(settings.error());
        }
        const auto assembly = (*runner)->assembly(model, session.task());
        if (!assembly) {
            return CommandOutcome::failed(assembly.error());
        }
        std::vector<ContactPair> pairs;
        if (settings->enabled) {
            auto found = (*runner)->contacts(model, settings->gap, session.task());
            if (!found) {
                return CommandOutcome::failed(found.error());
            }
            pairs = std::move(*found);
        }
        ContactProposer proposer(model, **library, reader);
        return listed(**assembly, pairs, *settings, proposer);
    }

private:
    static CommandOutcome listed(const Assembly& assembly, const std::vector<ContactPair>& pairs,
                                 const ContactSettings& settings, ContactProposer& proposer) {
        CommandOutcome outcome;
        outcome.document["gap"] = quantityJson(settings.gap, dimension::length());
        outcome.document["contacts"] = Json::array();
        Table table(
            {"part", "with", "area", "gap", "penetration", "conductance", "bonded", "origin"});
        for (const ContactPair& pair : pairs) {
            const Part& a = assembly.parts[pair.partA];
            const Part& b = assembly.parts[pair.partB];
            const ContactValues values = settings.valuesOf(a, b);
            Json json{
                {"between", {a.name, b.name}},
                {"area", quantityJson(pair.area, dimension::area())},
                {"gap", quantityJson(pair.gap, dimension::length())},
                {"penetration", quantityJson(pair.penetration, dimension::length())},
                {"touching", !pair.faces.empty()},
                {"electrical_conductance",
                 std::isinf(values.electricalConductance)
                     ? Json("perfect")
                     : quantityJson(values.electricalConductance,
                                    dimension::electricalConductivity() / dimension::length())},
                {"bonded", values.bonded}};
            std::string conductance, origin;
            if (!values.conductance.isProposed) {
                json["conductance"] = conductanceJson(values.conductance.value);
                conductance = conductanceText(values.conductance.value);
            } else if (const auto proposal = proposer.propose(a, b, pair.gap, values)) {
                json["conductance"] = conductanceJson(proposal->conductance);
                json["origin"] = origin = proposal->origin;
                conductance = conductanceText(proposal->conductance);
            } else {
                json["conductance"] = Json();
                json["problems"] = errorsJson(proposal.error());
                origin = proposal.error().front().message();
            }
            outcome.document["contacts"].push_back(std::move(json));
            table.add({a.name, b.name, shortText(pair.area, dimension::area()),
                       distanceText(pair.gap), distanceText(pair.penetration), conductance,
                       values.bonded ? "yes" : "no", origin});
        }
        outcome.text = table.isEmpty() ? "No parts touch.\n" : table.text();
        return outcome;
    }

    static std::string shortText(double si, const Dimension& dimension) {
        constexpr int kDigits = 4;
        return formatQuantity({si, dimension}, kDigits);
    }

    static std::string distanceText(double metres) {
        constexpr double kResolved = 1e-9;  // less is the rounding of the CAD
        return shortText(metres < kResolved ? 0.0 : metres, dimension::length());
    }

    std::string project_;
    std::string study_;
};

}  // namespace

std::unique_ptr<Command> makeContactsCommand() { return std::make_unique<ContactsCommand>(); }

}  // namespace twinbench
