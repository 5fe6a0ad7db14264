#pragma once

#include <variant>

#include "geometry/contact_finder.h"
#include "widgets/entity_form.h"
#include "widgets/property_page.h"
#include "widgets/selection.h"

namespace twinbench {

/// What is known of a contact that was not found.
enum class ContactState { None, Unknown };

/// Two parts that touch: where and how much, and what passes there, which can be set for them
/// alone.
class ContactPage : public PropertyPage {
    Q_OBJECT

public:
    /// Without a contact: None if the parts do not touch any more, Unknown while contacts are
    /// looked for. The context has an assembly.
    ContactPage(const PropertyContext& context, PartPair parts,
                const std::variant<ContactState, ContactPair>& contact, QWidget* parent = nullptr);

    /// Of the values that can be set for these two parts.
    EntityForm* form() const { return form_; }

private:
    void addPlace(const ContactPair& contact);
    /// `contact`: as it was found; may be null.
    void addConductance(const ContactPair* contact);
    void addProposal(double gap);
    void addBond();
    /// Takes away what is set for these parts alone.
    void addReset();
    void request(const ModelEdit& edit);
    /// Where a value comes from: "bolt* - plate", or the settings of all contacts.
    QString sourceOf(const Entity* source) const;

    const Part& a_;
    const Part& b_;
    EntityForm* form_ = nullptr;
};

}  // namespace twinbench
