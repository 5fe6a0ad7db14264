#include "twin/pasted_entities.h"

#include <map>
#include <set>
#include <string>
#include <utility>

namespace twinbench {

namespace {

using NewNames = std::map<std::pair<EntityKind, std::string>, std::string>;

/// The keys whose texts are names of entities.
const std::map<std::string, EntityKind> kReferences = {{"faces", EntityKind::Selection},
                                                       {"studies", EntityKind::Study},
                                                       {"study", EntityKind::Study},
                                                       {"temperature_from", EntityKind::Study},
                                                       {"initial_from", EntityKind::Study},
                                                       {"prestress_from", EntityKind::Study},
                                                       {"heat_through", EntityKind::Selection},
                                                       {"material", EntityKind::Material}};

void rename(Json& value, EntityKind kind, const NewNames& names) {
    if (value.is_array()) {
        for (Json& item : value) {
            rename(item, kind, names);
        }
    } else if (value.is_string()) {
        if (const auto found = names.find({kind, value.get<std::string>()}); found != names.end()) {
            value = found->second;
        }
    }
}

/// A quote in a name is doubled.
std::size_t closingQuote(const std::string& text, std::size_t open) {
    std::size_t at = text.find('\'', open + 1);
    while (at != std::string::npos && at + 1 < text.size() && text[at + 1] == '\'') {
        at = text.find('\'', at + 2);
    }
    return at;
}

std::string unquoted(const std::string& quoted) {
    std::string name;
    for (std::size_t i = 1; i + 1 < quoted.size(); ++i) {
        name += quoted[i];
        i += quoted[i] == '\'' ? 1 : 0;
    }
    return name;
}

std::string inQuotes(const std::string& name) {
    std::string quoted = "'";
    for (const char c : name) {
        quoted += c == '\'' ? "\'\'" : std::string(1, c);
    }
    return quoted + '\'';
}

/// The studies that a condition names: 'Study'.field. All at once, as a new name may be another
/// one's old name.
std::string withStudiesRenamed(const std::string& condition, const NewNames& names) {
    std::string result;
    for (std::size_t at = 0; at < condition.size();) {
        const auto close = condition[at] == '\'' ? closingQuote(condition, at) : std::string::npos;
        if (close == std::string::npos) {
            result += condition[at++];
            continue;
        }
        const std::string quoted = condition.substr(at, close + 1 - at);
        const std::size_t next = condition.find_first_not_of(" \t\r\n", close + 1);
        const bool isStudy = next != std::string::npos && condition[next] == '.';
        const auto found = names.find({EntityKind::Study, unquoted(quoted)});
        result += isStudy && found != names.end() ? inQuotes(found->second) : quoted;
        at = close + 1;
    }
    return result;
}

}  // namespace

std::vector<Entity> withFreeNames(const SystemModel& model, std::vector<Entity> entities) {
    std::set<std::pair<EntityKind, std::string>> given;
    NewNames names;
    for (Entity& entity : entities) {
        std::string name = model.freeName(entity.kind, entity.name);
        for (int number = 2; !given.insert({entity.kind, name}).second; ++number) {
            name = model.freeName(entity.kind, entity.name + " " + std::to_string(number));
        }
        names[{entity.kind, entity.name}] = name;
        entity.name = std::move(name);
    }
    for (Entity& entity : entities) {
        if (!entity.values.is_object()) {
            continue;
        }
        for (const auto& [key, kind] : kReferences) {
            if (entity.values.contains(key)) {
                rename(entity.values[key], kind, names);
            }
        }
        if (entity.kind == EntityKind::Requirement &&
            entity.values.value("require", Json()).is_string()) {
            entity.values["require"] =
                withStudiesRenamed(entity.values["require"].get<std::string>(), names);
        }
    }
    return entities;
}

}  // namespace twinbench
