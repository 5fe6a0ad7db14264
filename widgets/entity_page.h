#pragma once

#include "geometry/contact_finder.h"
#include "widgets/entity_form.h"
#include "widgets/property_page.h"
#include "widgets/run_badge.h"

namespace twinbench {

/// A selected entity: the form of its values, what it acts on, and its removal.
class EntityPage : public PropertyPage {
    Q_OBJECT

public:
    /// `contacts`: of the assembly, null while they are being looked for. `verdict`: of a
    /// requirement, null if it has none. Both are read only here.
    EntityPage(const PropertyContext& context, const Entity& entity,
               const std::vector<ContactPair>* contacts, const RunBadge* verdict,
               QWidget* parent = nullptr);

    /// Shows another verdict of the requirement, null for none; a page of anything else has none.
    void setVerdict(const RunBadge* verdict);

    /// Null for a material of the library, which is not edited.
    EntityForm* form() const { return form_; }

private:
    void addForm(const Entity& entity);
    void addVerdict();
    void addLibraryMaterial(const Entity& entity);
    /// What the entity acts on in the assembly of now, or why nothing matches.
    void addTarget(const Entity& entity, const std::vector<ContactPair>* contacts);
    /// How many parts a study takes, and which of its patterns mean none.
    void addStudyParts(const Entity& study);
    /// The area of the faces, and what of it is in contact where that is spared.
    void addArea(double area, const std::vector<FaceRef>& faces, bool sparesContacts,
                 const std::vector<ContactPair>* contacts);
    void addKeeping(const Entity& entity);
    void addRemoval(const Entity& entity);

    EntityForm* form_ = nullptr;
    QLabel* verdict_ = nullptr;  ///< of a requirement, with what else is known of it
    QLabel* verdictDetails_ = nullptr;
};

}  // namespace twinbench
