#include <fmt/format.h>

#include "app/cli/command.h"
#include "app/cli/json_text.h"
#include "app/cli/model_text.h"
#include "app/cli/text_table.h"
#include "twin/expression.h"
#include "twin/part_mass.h"
#include "twin/run_spec.h"
#include "twin/target_resolver.h"

namespace twinbench {

namespace {

std::string_view stateName(ResultState state) {
    switch (state) {
        case ResultState::Current:
            return "current";
        case ResultState::Stale:
            return "stale";
        case ResultState::Missing:
            return "missing";
    }
    return "missing";
}

/// The whole model, and what is known of its results.
class ShowCommand : public Command {
public:
    CLI::App* define(CLI::App& app) override {
        auto* command = app.add_subcommand("show", "Show what a project holds");
        command->add_option("P.twin", project_, "Project")->required();
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
        const SystemModel& model = (*project)->model();
        CommandOutcome outcome;
        outcome.document["name"] = nameOf(model);
        const auto assembly = (*runner)->assembly(model, session.task());
        if (assembly) {
            outcome.document["parts"] = partsJson(**assembly);
            if (const auto library = session.library()) {
                addMasses(model, **assembly, **library, outcome.document["parts"]);
            }
        } else {
            outcome.document["parts"] = Json::array();
            outcome.errors = assembly.error();
        }
        for (const auto& [key, kind] : {std::pair{"materials", EntityKind::Material},
                                        {"assign", EntityKind::Assignment},
                                        {"selections", EntityKind::Selection},
                                        {"attachments", EntityKind::Attachment}}) {
            outcome.document[key] = entitiesJson(model, kind, assembly ? assembly->get() : nullptr);
        }
        addParameters(model, outcome);
        for (const auto& [key, kind] : {std::pair{"studies", EntityKind::Study},
                                        {"monitors", EntityKind::Monitor},
                                        {"scenarios", EntityKind::Scenario},
                                        {"requirements", EntityKind::Requirement}}) {
            outcome.document[key] = entitiesJson(model, kind, nullptr);
        }
        outcome.text = modelText(model, assembly ? assembly->get() : nullptr, outcome.document);
        addResults(model, **runner, outcome);
        return outcome;
    }

private:
    static std::string nameOf(const SystemModel& model) {
        const auto& entities = model.entities(EntityKind::Project);
        return entities.empty() ? std::string() : entities.front().values.value("name", "");
    }

    static void addMasses(const SystemModel& model, const Assembly& assembly,
                          const MaterialLibrary& library, Json& parts) {
        PartMasses masses(model, library);
        for (std::size_t i = 0; i < assembly.parts.size(); ++i) {
            const auto mass = masses.of(assembly.parts[i]);
            parts[i]["mass"] = mass ? quantityJson(*mass, dimension::mass()) : Json();
        }
    }

    /// How many parts, faces, edges or points a target means.
    static Json targetJson(const SystemModel& model, const Assembly& assembly, const Json& target) {
        const auto found = resolveTarget(model, assembly, target);
        if (!found) {
            return Json{{"problem", found.error().front().message()}};
        }
        Json json{{"parts", found->parts.size()}};
        double area = 0.0;
        for (const FaceRef& face : found->faces) {
            area += assembly.parts[face.part].shape->faces[face.face].area;
        }
        if (!found->faces.empty()) {
            json["faces"] = found->faces.size();
            json["area"] = quantityJson(area, dimension::area());
        }
        if (!found->edges.empty()) {
            json["edges"] = found->edges.size();
        }
        if (!found->points.empty()) {
            json["points"] = found->points.size();
        }
        return json;
    }

    /// With an assembly also what targets mean in it.
    static Json entitiesJson(const SystemModel& model, EntityKind kind, const Assembly* assembly) {
        Json list = Json::array();
        for (const Entity& entity : model.entities(kind)) {
            Json json{{"name", entity.name}};
            if (entity.values.is_object()) {
                json.update(entity.values);
            } else {
                json["value"] = entity.values;
            }
            if (const auto target = targetValues(entity); assembly != nullptr && target) {
                json["acts_on"] = targetJson(model, *assembly, *target);
            }
            list.push_back(std::move(json));
        }
        return list;
    }

    static void addParameters(const SystemModel& model, CommandOutcome& outcome) {
        const auto texts = model.parameterTexts();
        Json parameters = Json::object();
        const auto values = evaluateParameters(texts);
        for (const auto& [name, text] : texts) {
            Json json = Json::object();
            if (values) {
                const Quantity& quantity = values->at(name);
                json =
                    quantityJson(quantity.value, quantity.dimension, quantity.absoluteTemperature);
            }
            json["expression"] = text;
            parameters[name] = std::move(json);
        }
        if (!values) {
            outcome.errors.insert(outcome.errors.end(), values.error().begin(),
                                  values.error().end());
        }
        outcome.document["parameters"] = std::move(parameters);
    }

    static void addResults(const SystemModel& model, StudyRunner& runner, CommandOutcome& outcome) {
        auto scenarios = model.names(EntityKind::Scenario);
        scenarios.insert(scenarios.begin(), std::string(kBaseline));
        Json results = Json::array();
        Table rows{{"study", "scenario", "result"}};
        for (const std::string& study : model.names(EntityKind::Study)) {
            for (const std::string& scenario : scenarios) {
                const auto state = stateName(runner.state(model, {study, scenario, {}}));
                results.push_back(Json{{"study", study}, {"scenario", scenario}, {"state", state}});
                rows.add({study, scenario, std::string(state)});
            }
        }
        outcome.document["results"] = std::move(results);
        if (!rows.isEmpty()) {
            outcome.text += "\n" + rows.text();
        }
    }

    std::string project_;
};

class CompactCommand : public Command {
public:
    CLI::App* define(CLI::App& app) override {
        auto* command = app.add_subcommand("compact", "Drop what nothing refers to");
        command->add_option("P.twin", project_, "Project")->required();
        return command;
    }

    CommandOutcome run(CliSession& session) override {
        auto project = session.open(project_, OpenMode::ReadWrite);
        if (!project) {
            return CommandOutcome::failed(project.error());
        }
        auto runner = session.runner();
        if (!runner) {
            return CommandOutcome::failed(runner.error());
        }
        const auto freed = (*runner)->compact((*project)->model(), session.task());
        if (!freed) {
            return CommandOutcome::failed(freed.error());
        }
        CommandOutcome outcome;
        outcome.document = Json{{"freed_bytes", *freed}};
        outcome.text = fmt::format("{:.1f} MB freed\n", static_cast<double>(*freed) / 1e6);
        return outcome;
    }

private:
    std::string project_;
};

}  // namespace

std::unique_ptr<Command> makeShowCommand() { return std::make_unique<ShowCommand>(); }
std::unique_ptr<Command> makeCompactCommand() { return std::make_unique<CompactCommand>(); }

}  // namespace twinbench
