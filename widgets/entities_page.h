#pragma once

#include <vector>

#include "widgets/entity_form.h"
#include "widgets/property_page.h"

namespace twinbench {

/// Several selected entities: one form for all if they are of one kind and model, and their
/// removal.
class EntitiesPage : public PropertyPage {
    Q_OBJECT

public:
    /// `entities`: more than one.
    EntitiesPage(const PropertyContext& context, const std::vector<Entity>& entities,
                 QWidget* parent = nullptr);

    /// Null where they cannot be edited together.
    EntityForm* form() const { return form_; }

private:
    EntityForm* form_ = nullptr;
};

}  // namespace twinbench
