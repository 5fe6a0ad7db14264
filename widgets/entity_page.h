#pragma once

#include "widgets/entity_form.h"
#include "widgets/property_page.h"

namespace twinbench {

/// A selected entity: the form of its values, what it acts on, and its removal.
class EntityPage : public PropertyPage {
    Q_OBJECT

public:
    EntityPage(const PropertyContext& context, const Entity& entity, QWidget* parent = nullptr);

    /// Null for a material of the library, which is not edited.
    EntityForm* form() const { return form_; }

private:
    void addForm(const Entity& entity);
    void addLibraryMaterial(const Entity& entity);
    /// What the entity acts on in the assembly of now, or why nothing matches.
    void addTarget(const Entity& entity);
    void addKeeping(const Entity& entity);
    void addRemoval(const Entity& entity);

    EntityForm* form_ = nullptr;
};

}  // namespace twinbench
