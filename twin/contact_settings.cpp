#include "twin/contact_settings.h"

#include "twin/model_editor.h"
#include "twin/problem_list.h"
#include "twin/run_spec.h"

namespace twinbench {

namespace {

class ContactReader {
public:
    explicit ContactReader(const ValueReader& reader) : reader_(reader) {}

    void readContacts(const Json& values, const std::string& object, ContactSettings& settings) {
        if (values.is_string()) {
            settings.enabled = false;  // "none"
            return;
        }
        const ModelDescriptor& model = entityDescriptor(EntityKind::Contacts);
        settings.enabled = values.value("enabled", true);
        settings.bonded = values.value("bonded", settings.bonded);
        settings.conductance = conductance(values, model, object).value_or(settings.conductance);
        if (values.contains("gap")) {
            settings.gap = takeOr(
                reader_.quantity(values["gap"], *model.find("gap"), object + ", gap"), problems_);
        }
        if (values.contains("pairs")) {
            for (const Json& pair : values["pairs"]) {
                readPair(pair, object + ", pairs", settings);
            }
        }
    }

    void readPair(const Json& values, const std::string& object, ContactSettings& settings) {
        ContactOverride pair{values["between"], {}, {}, object};
        pair.conductance = conductance(values, entityDescriptor(EntityKind::ContactPair), object);
        if (values.contains("bonded")) {
            pair.bonded = values["bonded"].get<bool>();
        }
        settings.pairs.push_back(std::move(pair));
    }

    Problems take() { return std::move(problems_); }

private:
    std::optional<double> conductance(const Json& values, const ModelDescriptor& model,
                                      const std::string& object) {
        if (!values.contains("conductance")) {
            return std::nullopt;
        }
        if (values["conductance"] == "perfect") {
            return kPerfectConductance;
        }
        return takeOr(reader_.quantity(values["conductance"], *model.find("conductance"),
                                       object + ", conductance"),
                      problems_);
    }

    const ValueReader& reader_;
    Problems problems_;
};

}  // namespace

Checked<ContactSettings> readContactSettings(const SystemModel& model, const Entity* study,
                                             const ValueReader& reader) {
    ContactSettings settings;
    ContactReader contacts(reader);
    contacts.readContacts(model.only(EntityKind::Contacts).values, "contacts", settings);
    for (const Entity& pair : model.entities(EntityKind::ContactPair)) {
        contacts.readPair(pair.values, describeEntity(pair.kind, pair.name), settings);
    }
    if (study != nullptr && study->values.contains("contacts")) {
        contacts.readContacts(study->values["contacts"],
                              describeEntity(study->kind, study->name) + ", contacts", settings);
    }
    if (Problems problems = contacts.take(); !problems.empty()) {
        return fail(std::move(problems));
    }
    return settings;
}

Result<std::optional<double>> contactGap(const SystemModel& model) {
    const auto parameters = evaluateParameters(model.parameterTexts());
    if (!parameters) {
        return fail(parameters.error().front());
    }
    const auto settings = readContactSettings(model, nullptr, ValueReader(*parameters));
    if (!settings) {
        return fail(settings.error().front());
    }
    return settings->enabled ? std::optional(settings->gap) : std::nullopt;
}

double touchingGap(const SystemModel& model) {
    const Result<std::optional<double>> gap = contactGap(model);
    return gap && *gap ? **gap : ContactSettings().gap;
}

}  // namespace twinbench
