#include "app/window/model_clipboard.h"

#include <QClipboard>
#include <QGuiApplication>

#include "twin/pasted_entities.h"
#include "widgets/edit_label.h"
#include "widgets/shared_values.h"

namespace twinbench {

namespace {

/// What a text holds of a model; empty if it is no such text.
std::vector<Entity> entitiesIn(const QString& text) {
    const Json json = Json::parse(text.toStdString(), nullptr, false);
    const auto edit = json.is_object() ? modelEditFromJson(json) : fail(Error());
    std::vector<Entity> entities;
    for (const EntityChange& change : edit ? edit->changes : std::vector<EntityChange>()) {
        if (change.values && ModelClipboard::takes(change.kind)) {
            entities.push_back({change.kind, change.name, *change.values});
        }
    }
    return entities;
}

}  // namespace

ModelClipboard::ModelClipboard(Workbench& workbench, Selection& selection, QObject* parent)
    : QObject(parent), workbench_(workbench), selection_(selection) {}

bool ModelClipboard::takes(EntityKind kind) {
    // Others are of the project (its geometry, a mesh size of a part) or have a name that formulas
    // know.
    switch (kind) {
        case EntityKind::Material:
        case EntityKind::Selection:
        case EntityKind::Attachment:
        case EntityKind::Study:
        case EntityKind::Monitor:
        case EntityKind::Scenario:
        case EntityKind::Requirement:
            return true;
        default:
            return false;
    }
}

void ModelClipboard::copy() {
    std::vector<Entity> entities;
    ModelEdit edit;
    for (const EntityRef& ref : selection_.entities()) {
        const Entity* entity = workbench_.model().find(ref.kind, ref.name);
        if (entity != nullptr && takes(ref.kind)) {
            entities.push_back(*entity);
            edit.changes.push_back({ref.kind, ref.name, entity->values, std::nullopt});
        }
    }
    if (entities.empty()) {
        emit hint(tr("Select attachments, studies, materials ... in the model tree first."));
        return;
    }
    const QString names = QString::fromStdString(namesOf(entities));
    edit.label = editLabel("Paste {0}", {names.toStdString()});
    QGuiApplication::clipboard()->setText(QString::fromStdString(toJson(edit).dump(2)));
    emit done(tr("Copied: %1").arg(names));
}

void ModelClipboard::paste() {
    std::vector<Entity> entities = entitiesIn(QGuiApplication::clipboard()->text());
    if (entities.empty()) {
        emit hint(tr("Nothing of a model was copied."));
        return;
    }
    entities = withFreeNames(workbench_.model(), std::move(entities));
    ModelEdit edit;
    std::vector<EntityRef> pasted;
    for (const Entity& entity : entities) {
        edit.changes.push_back({entity.kind, entity.name, entity.values, std::nullopt});
        pasted.push_back({entity.kind, entity.name});
    }
    edit.label = editLabel("Paste {0}", {namesOf(entities)});
    if (workbench_.apply(edit)) {
        selection_.selectEntities(std::move(pasted));
    }
}

}  // namespace twinbench
