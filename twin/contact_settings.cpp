#include "twin/contact_settings.h"

#include "geometry/part_pattern.h"
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
        changesOf(values, model, object).applyTo(settings.values);
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
        settings.pairs.push_back(
            {values["between"],
             changesOf(values, entityDescriptor(EntityKind::ContactPair), object), object});
    }

    Problems take() { return std::move(problems_); }

private:
    ContactChanges changesOf(const Json& values, const ModelDescriptor& model,
                             const std::string& object) {
        ContactChanges changes;
        changes.conductance = conductance(values, model, object);
        if (values.contains("electrical_conductance")) {
            changes.electricalConductance =
                values["electrical_conductance"] == "perfect"
                    ? kPerfectConductance
                    : quantity(values, "electrical_conductance", model, object);
        }
        if (values.contains("bonded")) {
            changes.bonded = values["bonded"].get<bool>();
        }
        if (values.contains("gap_medium")) {
            changes.gapMedium = values["gap_medium"].get<std::string>();
        }
        if (values.contains("surface_finish")) {
            changes.finish = values["surface_finish"].get<std::string>();
        }
        if (values.contains("contact_pressure")) {
            changes.pressure = quantity(values, "contact_pressure", model, object);
        }
        return changes;
    }

    std::optional<ContactConductance> conductance(const Json& values, const ModelDescriptor& model,
                                                  const std::string& object) {
        if (!values.contains("conductance")) {
            return std::nullopt;
        }
        if (values["conductance"] == "perfect") {
            return ContactConductance();
        }
        if (values["conductance"] == "auto") {
            return ContactConductance{.isProposed = true};
        }
        return ContactConductance{.value = quantity(values, "conductance", model, object)};
    }

    double quantity(const Json& values, const char* key, const ModelDescriptor& model,
                    const std::string& object) {
        return takeOr(reader_.quantity(values[key], *model.find(key), object + ", " + key),
                      problems_);
    }

    const ValueReader& reader_;
    Problems problems_;
};

template <class T>
void set(T& value, const std::optional<T>& change) {
    value = change.value_or(value);
}

}  // namespace

void ContactChanges::applyTo(ContactValues& values) const {
    set(values.conductance, conductance);
    set(values.electricalConductance, electricalConductance);
    set(values.bonded, bonded);
    set(values.gapMedium, gapMedium);
    set(values.finish, finish);
    set(values.pressure, pressure);
}

bool ContactOverride::isBetween(const Part& a, const Part& b) const {
    const auto first = between[0].get<std::string>();
    const auto second = between[1].get<std::string>();
    return (matchesPart(first, a) && matchesPart(second, b)) ||
           (matchesPart(first, b) && matchesPart(second, a));
}

ContactValues ContactSettings::valuesOf(const Part& a, const Part& b) const {
    ContactValues result = values;
    for (const ContactOverride& pair : pairs) {
        if (pair.isBetween(a, b)) {
            pair.changes.applyTo(result);
        }
    }
    return result;
}

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
