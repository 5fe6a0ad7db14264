#include <algorithm>
#include <set>

#include "twin/contact_proposal.h"
#include "twin/entity_check.h"
#include "twin/expression_binding.h"
#include "twin/model_editor.h"
#include "twin/problem_list.h"
#include "twin/requirement.h"
#include "twin/study_type.h"
#include "twin/value_check.h"

namespace twinbench {

namespace {

constexpr std::size_t kFirstKind = 0;

/// Checks one state of the parameters: the baseline or a scenario.
class ModelCheck {
public:
    explicit ModelCheck(const SystemModel& model) : model_(model) {}

    Problems run() {
        KnownParameters parameters = evaluateKnownParameters(model_.parameterTexts());
        noteFaulty(model_.parameterTexts(), parameters.values);
        checkEntities(parameters.values);
        // The syntax of each parameter was told with its entity.
        for (Error& problem : parameters.problems) {
            add(std::move(problem));
        }
        checkReferences();
        checkRequirements(parameters.values);
        checkScenarios(parameters.values);
        return std::move(problems_);
    }

private:
    void noteFaulty(const std::map<std::string, std::string>& texts,
                    const ParameterValues& values) {
        faulty_.clear();
        for (const auto& [name, text] : texts) {
            if (!values.contains(name)) {
                faulty_.insert(name);
            }
        }
    }

    /// What a parameter lacks its value for was told with the parameter.
    bool followsFromAFaultyParameter(const Error& problem) const {
        return (problem.code == "expression.unknown_name" || problem.code == "parameter.unknown") &&
               !problem.arguments.empty() && faulty_.contains(problem.arguments.front());
    }

    /// A problem that was told already is not told again.
    void add(Error problem) {
        if (followsFromAFaultyParameter(problem)) {
            return;
        }
        if (told_.insert(problem.object + "\n" + problem.message()).second) {
            problems_.push_back(std::move(problem));
        }
    }

    void checkEntities(const ParameterValues& parameters) {
        for (std::size_t kind = kFirstKind; kind < kEntityKindCount; ++kind) {
            for (const Entity& entity : model_.entities(static_cast<EntityKind>(kind))) {
                for (Error& problem : checkEntity(entity, &parameters)) {
                    add(std::move(problem));
                }
            }
        }
    }

    void checkName(const std::string& object, EntityKind kind, const std::string& name) {
        if (model_.find(kind, name) != nullptr) {
            return;
        }
        const std::string what(entityKindName(kind));
        add(badInput(what + ".unknown", object, "The {0} '{1}' does not exist.", {what, name},
                     suggest(name, model_.names(kind))));
    }

    /// The name under a key, if the entity has it.
    void checkReference(const Entity& entity, const char* key, EntityKind kind) {
        if (entity.values.is_object() && entity.values.contains(key) &&
            entity.values[key].is_string()) {
            checkName(describeEntity(entity.kind, entity.name), kind, textOf(entity, key));
        }
    }

    void checkReferences() {
        for (const Entity& entity : model_.entities(EntityKind::Assignment)) {
            checkReference(entity, "material", EntityKind::Material);
        }
        for (const Entity& entity : model_.entities(EntityKind::Attachment)) {
            checkAttachment(entity);
        }
        for (const EntityKind kind : {EntityKind::Contacts, EntityKind::ContactPair}) {
            for (const Entity& entity : model_.entities(kind)) {
                checkGapMedium(describeEntity(entity.kind, entity.name), entity.values);
            }
        }
        for (const Entity& entity : model_.entities(EntityKind::Study)) {
            checkStudy(entity);
        }
        for (const Entity& entity : model_.entities(EntityKind::Monitor)) {
            checkMonitor(entity);
        }
        for (const Entity& entity : model_.entities(EntityKind::Requirement)) {
            checkReference(entity, "study", EntityKind::Study);
        }
    }

    void checkFaces(const std::string& object, const Json& target) {
        if (target.is_string()) {
            checkName(object, EntityKind::Selection, target.get<std::string>());
        } else if (target.is_array()) {
            for (const Json& item : target) {
                checkFaces(object, item);
            }
        }
    }

    void checkAttachment(const Entity& entity) {
        const std::string object = describeEntity(entity.kind, entity.name);
        if (!entity.values.is_object()) {
            return;
        }
        if (entity.values.contains("faces")) {
            checkFaces(object, entity.values["faces"]);
        }
        const ModelDescriptor* model = descriptorOf(entity);
        if (model == nullptr || !entity.values.contains("studies")) {
            return;
        }
        const auto studies = readTextList(entity.values["studies"], object);
        for (const std::string& name : studies.value_or(std::vector<std::string>())) {
            checkName(object, EntityKind::Study, name);
            const Entity* study = model_.find(EntityKind::Study, name);
            const std::string type = study != nullptr ? textOf(*study, "type") : "";
            if (findStudyType(type) != nullptr && !model->fitsStudyType(type)) {
                add(badInput("attachment.study_type", object,
                             "'{0}' takes no part in the study '{1}' of type {2}.",
                             {model->id, name, type}));
            }
        }
    }

    void checkGapMedium(const std::string& object, const Json& contacts) {
        if (contacts.is_object() && contacts.contains("gap_medium") &&
            contacts["gap_medium"].is_string()) {
            if (auto problem = gapMediumProblem(model_, contacts["gap_medium"].get<std::string>(),
                                                object + ", gap_medium")) {
                add(std::move(*problem));
            }
        }
    }

    /// Those of a study and of its pairs.
    void checkOwnContacts(const std::string& object, const Json& study) {
        if (!study.is_object() || !study.contains("contacts") || !study["contacts"].is_object()) {
            return;
        }
        const Json& contacts = study["contacts"];
        checkGapMedium(object + ", contacts", contacts);
        if (contacts.contains("pairs") && contacts["pairs"].is_array()) {
            for (const Json& pair : contacts["pairs"]) {
                checkGapMedium(object + ", contacts, pairs", pair);
            }
        }
    }

    void checkStudy(const Entity& entity) {
        const std::string object = describeEntity(entity.kind, entity.name);
        checkOwnContacts(object, entity.values);
        for (const char* key : {"initial_from", "temperature_from"}) {
            const std::string source = textOf(entity, key);
            checkReference(entity, key, EntityKind::Study);
            const Entity* study = model_.find(EntityKind::Study, source);
            if (study != nullptr && !isThermalStudy(textOf(*study, "type"))) {
                add(badInput("study.source", object, "The study '{0}' gives no temperatures.",
                             {source}, "Name a thermal study."));
            }
        }
        checkReference(entity, "prestress_from", EntityKind::Study);
        const Entity* stressed = model_.find(EntityKind::Study, textOf(entity, "prestress_from"));
        if (stressed != nullptr && textOf(*stressed, "type") != "structural_static") {
            add(badInput("study.source", object, "The study '{0}' gives no stresses.",
                         {stressed->name}, "Name a static stress study."));
        }
        std::set<std::string> seen;
        const Entity* study = &entity;
        while (study != nullptr && seen.insert(study->name).second) {
            study = model_.find(EntityKind::Study, textOf(*study, "initial_from"));
        }
        if (study != nullptr && study->name == entity.name) {
            add(badInput("study.cycle", object, "Its initial temperature comes from itself."));
        }
    }

    void checkMonitor(const Entity& entity) {
        const std::string object = describeEntity(entity.kind, entity.name);
        const std::string studyName = textOf(entity, "study");
        checkReference(entity, "study", EntityKind::Study);
        if (entity.values.is_object() && entity.values.contains("heat_through")) {
            checkFaces(object, entity.values["heat_through"]);
        }
        const Entity* study = model_.find(EntityKind::Study, studyName);
        if (study != nullptr && entity.values.is_object() &&
            entity.values.contains("heat_through") &&
            !studyTypeHasField(textOf(*study, "type"), "heat_flux")) {
            add(badInput("monitor.field", object, "The study '{0}' has no heat flux.", {studyName},
                         "Name a thermal study."));
        }
        const std::string field = textOf(entity, "field");
        if (study != nullptr && !field.empty() &&
            !studyTypeHasField(textOf(*study, "type"), field)) {
            add(badInput("monitor.field", object, "The study '{0}' has no field '{1}'.",
                         {studyName, field}));
        }
    }

    void checkRequirements(const ParameterValues& parameters) {
        for (const Entity& entity : model_.entities(EntityKind::Requirement)) {
            const auto requirement = Requirement::parse(textOf(entity, "require"));
            if (!requirement) {
                continue;
            }
            const std::string object = describeEntity(entity.kind, entity.name);
            checkQueries(*requirement, textOf(entity, "study"), object);
            const auto lookup = [&](const std::string& name) -> std::optional<Quantity> {
                const auto found = parameters.find(name);
                return found == parameters.end() ? std::nullopt : std::optional(found->second);
            };
            const auto bound = bindExpression(requirement->root(), requirement->text(), lookup,
                                              [](const ResultQuery& query) -> Result<Quantity> {
                                                  return resultFieldType(query.field);
                                              });
            if (!bound) {
                Error problem = bound.error();
                problem.object = object;
                add(std::move(problem));
            }
        }
    }

    void checkQueries(const Requirement& requirement, const std::string& defaultStudy,
                      const std::string& object) {
        for (const ResultQuery& query : requirement.queries()) {
            const std::string& name = query.study.empty() ? defaultStudy : query.study;
            if (name.empty()) {
                add(badInput("requirement.study", object, "No study is named for '{0}'.",
                             {query.field},
                             "Add \"study\", or write 'Study'." + query.field + "."));
                continue;
            }
            checkName(object, EntityKind::Study, name);
            const Entity* study = model_.find(EntityKind::Study, name);
            if (study != nullptr && !studyTypeHasField(textOf(*study, "type"), query.field)) {
                add(badInput("requirement.field", object, "The study '{0}' has no field '{1}'.",
                             {name, query.field}));
            } else if (!scalarOf(query)) {
                add(badInput("requirement.field", object,
                             "Runs do not tell the {0} of the field '{1}'.",
                             {query.function, query.field},
                             "Ask for max(von_mises), max(principal_stress), min(safety_factor), "
                             "max(displacement) and the like."));
            }
        }
    }

    /// With its overrides in place, a scenario must leave every value valid.
    void checkScenarios(const ParameterValues& baseline) {
        for (const Entity& scenario : model_.entities(EntityKind::Scenario)) {
            const std::string object = describeEntity(scenario.kind, scenario.name);
            const auto texts = model_.parameterTexts(scenario.name);
            const KnownParameters parameters = evaluateKnownParameters(texts);
            noteFaulty(texts, parameters.values);
            addOf(object, parameters.problems);
            bool sameDimensions = true;
            for (const auto& [name, value] : parameters.values) {
                const auto before = baseline.find(name);
                if (before == baseline.end()) {
                    continue;
                }
                if (const auto si =
                        siValue(value, before->second.dimension, before->second.absoluteTemperature,
                                object + ", " + name);
                    !si) {
                    add(si.error());
                    sameDimensions = false;
                }
            }
            if (sameDimensions) {
                checkUnderScenario(parameters.values, object);
            }
        }
    }

    void checkUnderScenario(const ParameterValues& parameters, const std::string& scenario) {
        for (EntityKind kind : {EntityKind::Geometry, EntityKind::Material, EntityKind::Attachment,
                                EntityKind::Contacts, EntityKind::ContactPair, EntityKind::Mesh,
                                EntityKind::MeshPart, EntityKind::Study}) {
            for (const Entity& entity : model_.entities(kind)) {
                addOf(scenario, checkEntity(entity, &parameters));
            }
        }
    }

    /// Those that the baseline does not have, too.
    void addOf(const std::string& scenario, const Problems& problems) {
        for (Error problem : problems) {
            if (!told_.contains(problem.object + "\n" + problem.message())) {
                problem.object = scenario + ", " + problem.object;
                add(std::move(problem));
            }
        }
    }

    const SystemModel& model_;
    Problems problems_;
    std::set<std::string> told_;
    std::set<std::string> faulty_;  ///< parameters without a value, of the state being checked
};

}  // namespace

Problems validate(const SystemModel& model) { return ModelCheck(model).run(); }

Checked<ModelEdit> setParameterEdit(const SystemModel& model, const std::string& name,
                                    const std::string& text) {
    const std::string object = "parameter '" + name + "'";
    std::map<std::string, std::string> texts = model.parameterTexts();
    const auto parameter = texts.find(name);
    if (parameter == texts.end()) {
        return fail(Problems{badInput("parameter.unknown", object, "It does not exist.", {},
                                      suggest(name, model.names(EntityKind::Parameter)))});
    }
    const auto before = evaluateParameters(texts);
    parameter->second = text;
    const auto after = evaluateParameters(texts);
    if (!after) {
        return fail(after.error());
    }
    if (before) {
        const Quantity& old = before->at(name);
        if (const auto si =
                siValue(after->at(name), old.dimension, old.absoluteTemperature, object);
            !si) {
            return fail(Problems{si.error()});
        }
    }
    return ModelEdit{"Set " + name + " to " + text,
                     {{EntityKind::Parameter, name, Json(text), std::nullopt}}};
}

}  // namespace twinbench
