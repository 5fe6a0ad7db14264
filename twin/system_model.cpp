#include "twin/system_model.h"

#include <algorithm>
#include <array>
#include <cassert>

#include "twin/model_editor.h"

namespace twinbench {

namespace {

constexpr std::array<std::string_view, kEntityKindCount> kKindNames = {
    "project",   "geometry",   "material", "parameter",    "assignment",
    "selection", "attachment", "contacts", "contact_pair", "mesh",
    "mesh_part", "study",      "monitor",  "scenario",     "requirement"};

/// The text of a parameter's or an override's value: a bare number counts as its digits.
std::string parameterText(const Json& value) {
    return value.is_string() ? value.get<std::string>() : value.dump();
}

}  // namespace

std::string_view entityKindName(EntityKind kind) {
    return kKindNames.at(static_cast<std::size_t>(kind));
}

std::optional<EntityKind> entityKindFromName(std::string_view name) {
    const auto found = std::find(kKindNames.begin(), kKindNames.end(), name);
    if (found == kKindNames.end()) {
        return std::nullopt;
    }
    return static_cast<EntityKind>(found - kKindNames.begin());
}

bool isSingleton(EntityKind kind) {
    return kind == EntityKind::Project || kind == EntityKind::Contacts || kind == EntityKind::Mesh;
}

SystemModel::SystemModel() {
    auto payload = std::make_shared<Payload>();
    for (EntityKind kind : {EntityKind::Project, EntityKind::Contacts, EntityKind::Mesh}) {
        payload->entities[static_cast<std::size_t>(kind)].push_back(
            {kind, std::string(entityKindName(kind)), Json::object()});
    }
    payload_ = std::move(payload);
}

const std::vector<Entity>& SystemModel::entities(EntityKind kind) const {
    return payload_->entities.at(static_cast<std::size_t>(kind));
}

const Entity* SystemModel::find(EntityKind kind, std::string_view name) const {
    const std::vector<Entity>& list = entities(kind);
    const auto found = std::find_if(list.begin(), list.end(),
                                    [&](const Entity& entity) { return entity.name == name; });
    return found == list.end() ? nullptr : &*found;
}

const Entity& SystemModel::only(EntityKind kind) const {
    assert(isSingleton(kind));
    return entities(kind).front();
}

std::vector<std::string> SystemModel::names(EntityKind kind) const {
    std::vector<std::string> result;
    for (const Entity& entity : entities(kind)) {
        result.push_back(entity.name);
    }
    return result;
}

std::string SystemModel::freeName(EntityKind kind, const std::string& wish) const {
    std::string name = wish;
    for (int number = 2; find(kind, name) != nullptr; ++number) {
        name = wish + " " + std::to_string(number);
    }
    return name;
}

std::map<std::string, std::string> SystemModel::parameterTexts(std::string_view scenario) const {
    std::map<std::string, std::string> texts;
    for (const Entity& parameter : entities(EntityKind::Parameter)) {
        texts[parameter.name] = parameterText(parameter.values);
    }
    const Entity* overrides =
        scenario == kBaseline ? nullptr : find(EntityKind::Scenario, scenario);
    if (overrides != nullptr && overrides->values.contains("set")) {
        for (const auto& [name, value] : overrides->values["set"].items()) {
            if (const auto parameter = texts.find(name); parameter != texts.end()) {
                parameter->second = parameterText(value);
            }
        }
    }
    return texts;
}

ContentHash SystemModel::hash() const {
    Hasher hasher;
    for (const std::vector<Entity>& list : payload_->entities) {
        hasher.add(list.size());
        for (const Entity& entity : list) {
            hasher.add(entity.name).add(entity.values.dump());
        }
    }
    return hasher.finish();
}

bool operator==(const SystemModel& a, const SystemModel& b) {
    return a.payload_ == b.payload_ || a.payload_->entities == b.payload_->entities;
}

}  // namespace twinbench
