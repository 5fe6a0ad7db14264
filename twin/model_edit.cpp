#include "twin/model_edit.h"

#include <algorithm>

#include "core/nearest_word.h"
#include "twin/model_editor.h"

namespace twinbench {

namespace {

/// JSON text must be UTF-8: what is not would make the journal unreadable.
bool isUtf8(const Json& values) {
    try {
        (void)values.dump();
        return true;
    } catch (const Json::type_error&) {
        return false;
    }
}

Problems checkChange(const EntityChange& change) {
    if (change.name.empty() || !isUtf8(Json(change.name))) {
        return {badInput("edit.name", std::string(entityKindName(change.kind)),
                         "A name must be UTF-8 text that is not empty.")};
    }
    if (!change.values) {
        return {};
    }
    if (!isUtf8(*change.values)) {
        return {badInput("edit.encoding", describeEntity(change.kind, change.name),
                         "The values are not UTF-8 text.")};
    }
    return validateEntity({change.kind, change.name, *change.values});
}

Json toJson(const EntityChange& change) {
    Json json = {{"kind", entityKindName(change.kind)}, {"name", change.name}};
    if (change.values) {
        json["values"] = *change.values;
    }
    if (change.position) {
        json["position"] = *change.position;
    }
    return json;
}

Error damagedEdit(const std::string& what) {
    return badInput("edit.damaged", "journal", "An edit of the journal cannot be read: {0}.",
                    {what});
}

Result<EntityChange> changeFromJson(const Json& json) {
    if (!json.is_object() || !json.contains("kind") || !json["kind"].is_string() ||
        !json.contains("name") || !json["name"].is_string()) {
        return fail(damagedEdit("a change without kind or name"));
    }
    const auto kind = entityKindFromName(json["kind"].get_ref<const std::string&>());
    if (!kind) {
        return fail(damagedEdit("unknown kind '" + json["kind"].get<std::string>() + "'"));
    }
    EntityChange change{*kind, json["name"].get<std::string>(), std::nullopt, std::nullopt};
    if (json.contains("values")) {
        change.values = json["values"];
    }
    if (json.contains("position")) {
        if (!json["position"].is_number_unsigned()) {
            return fail(damagedEdit("a position that is no number"));
        }
        change.position = json["position"].get<std::size_t>();
    }
    return change;
}

}  // namespace

std::string describeEntity(EntityKind kind, const std::string& name) {
    if (isSingleton(kind)) {
        return std::string(entityKindName(kind));
    }
    std::string kindName(entityKindName(kind));
    std::replace(kindName.begin(), kindName.end(), '_', ' ');
    return kindName + " '" + name + "'";
}

ModelEditor::ModelEditor(SystemModel& model)
    : model_(model), payload_(std::make_shared<SystemModel::Payload>(*model.payload_)) {}

void ModelEditor::commit() { model_.payload_ = std::move(payload_); }

Result<EntityChange> ModelEditor::change(const EntityChange& change) {
    if (isSingleton(change.kind) &&
        (!change.values || change.name != entityKindName(change.kind))) {
        return fail(badInput("edit.singleton", std::string(entityKindName(change.kind)),
                             "There is exactly one, named '{0}', and it cannot be removed.",
                             {std::string(entityKindName(change.kind))}));
    }
    Entities& list = payload_->entities.at(static_cast<std::size_t>(change.kind));
    return change.values ? put(list, change) : remove(list, change);
}

EntityChange ModelEditor::put(Entities& list, const EntityChange& change) {
    const auto found = std::find_if(
        list.begin(), list.end(), [&](const Entity& entity) { return entity.name == change.name; });
    EntityChange inverse{change.kind, change.name, std::nullopt, std::nullopt};
    if (found != list.end()) {
        inverse.values = found->values;
        if (!change.position) {
            found->values = *change.values;
            return inverse;
        }
        inverse.position = static_cast<std::size_t>(found - list.begin());
        list.erase(found);
    }
    const std::size_t position = std::min(change.position.value_or(list.size()), list.size());
    list.insert(list.begin() + static_cast<std::ptrdiff_t>(position),
                {change.kind, change.name, *change.values});
    return inverse;
}

Result<EntityChange> ModelEditor::remove(Entities& list, const EntityChange& change) {
    const auto found = std::find_if(
        list.begin(), list.end(), [&](const Entity& entity) { return entity.name == change.name; });
    if (found == list.end()) {
        std::vector<std::string> names;
        for (const Entity& entity : list) {
            names.push_back(entity.name);
        }
        const std::string near = nearestWord(change.name, names);
        return fail(badInput("edit.unknown", describeEntity(change.kind, change.name),
                             "It does not exist and cannot be removed.", {},
                             near.empty() ? "" : "Did you mean '" + near + "'?"));
    }
    EntityChange inverse{change.kind, change.name, found->values,
                         static_cast<std::size_t>(found - list.begin())};
    list.erase(found);
    return inverse;
}

Checked<ModelEdit> apply(SystemModel& model, const ModelEdit& edit) {
    ModelEditor editor(model);
    Problems problems;
    ModelEdit inverse{edit.label, {}};
    if (!isUtf8(Json(edit.label))) {
        problems.push_back(badInput("edit.encoding", "edit", "The label is not UTF-8 text."));
    }
    for (const EntityChange& change : edit.changes) {
        Problems found = checkChange(change);
        if (found.empty()) {
            if (Result<EntityChange> undo = editor.change(change)) {
                inverse.changes.push_back(std::move(*undo));
            } else {
                found.push_back(std::move(undo.error()));
            }
        }
        problems.insert(problems.end(), found.begin(), found.end());
    }
    if (!problems.empty()) {
        return fail(std::move(problems));
    }
    std::reverse(inverse.changes.begin(), inverse.changes.end());
    editor.commit();
    return inverse;
}

Json toJson(const ModelEdit& edit) {
    Json changes = Json::array();
    for (const EntityChange& change : edit.changes) {
        changes.push_back(toJson(change));
    }
    return {{"label", edit.label}, {"changes", std::move(changes)}};
}

Result<ModelEdit> modelEditFromJson(const Json& json) {
    if (!json.is_object() || !json.contains("label") || !json["label"].is_string() ||
        !json.contains("changes") || !json["changes"].is_array()) {
        return fail(damagedEdit("an edit without label or changes"));
    }
    ModelEdit edit{json["label"].get<std::string>(), {}};
    for (const Json& item : json["changes"]) {
        Result<EntityChange> change = changeFromJson(item);
        if (!change) {
            return fail(std::move(change.error()));
        }
        edit.changes.push_back(std::move(*change));
    }
    return edit;
}

}  // namespace twinbench
