#include "widgets/entities_page.h"

#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "twin/entity_check.h"
#include "widgets/edit_label.h"
#include "widgets/engine_text.h"

namespace twinbench {

namespace {

/// What describes all of them; null if nothing does.
const ModelDescriptor* commonDescriptor(const std::vector<Entity>& entities) {
    const ModelDescriptor* descriptor = descriptorOf(entities.front());
    const bool isCommon = std::ranges::all_of(entities, [&](const Entity& entity) {
        return entity.kind == entities.front().kind && entity.values.is_object() &&
               descriptorOf(entity) == descriptor;
    });
    return isCommon ? descriptor : nullptr;
}

}  // namespace

EntitiesPage::EntitiesPage(const PropertyContext& context, const std::vector<Entity>& entities,
                           QWidget* parent)
    : PropertyPage(context, parent) {
    const ModelDescriptor* descriptor = commonDescriptor(entities);
    addTitle(tr("%1 selected").arg(entities.size()),
             descriptor ? engineText(descriptor->label) : QString());
    addText(QString::fromStdString(namesOf(entities)), quietColour());
    if (descriptor != nullptr) {
        form_ = new EntityForm(context.model, entities, context.theme, context.units, this);
        connect(form_, &EntityForm::editRequested, this, &PropertyPage::editRequested);
        connect(form_, &EntityForm::left, this, &PropertyPage::left);
        lines().addWidget(form_);
    } else {
        addText(tr("What is of one kind can be edited together."), quietColour());
    }
    auto* remove = new QPushButton(tr("Remove"), this);
    remove->setObjectName("remove");
    ModelEdit edit{editLabel("Remove {0}", {namesOf(entities)}), {}};
    for (const Entity& entity : entities) {
        edit.changes.push_back({entity.kind, entity.name, std::nullopt, std::nullopt});
    }
    connect(remove, &QPushButton::clicked, this, [this, edit] { emit editRequested(edit); });
    lines().addWidget(remove);
}

}  // namespace twinbench
